import type { Block } from "../markdown/rich.ts";
import { amountInWords } from "./gauge.ts";
import type { Decision } from "./play.ts";
import { byEnding, type Run } from "./runs.ts";
import type { Say } from "./say.ts";
import { words } from "./scenes.ts";
import type { Story } from "./story.ts";

/** Two runs side by side: how each ended, where the gauges came to, and what was decided otherwise. What both share is said in a line. */
export function sideBySide(story: Story, first: Run, second: Run): Block[] {
	const names = new Map(
		[second, first].flatMap(({ played }) =>
			played.decisions.map(({ id, name }) => [id, name] as const),
		),
	);
	const isSame = (id: string) => roadIn(first, id) === roadIn(second, id);
	const same = [...names].filter(([id]) => isSame(id));
	const other = [...names].filter(([id]) => !isSame(id));
	const row = (label: string, one: string, two: string) =>
		[label, one, two].map(words);
	const amount = ({ played }: Run, index: number) => {
		const gauge = story.gauges[index];
		return gauge ? amountInWords(played.levels[index] ?? 0, gauge) : "";
	};
	return [
		...(same.length > 0
			? [
					{
						type: "paragraph" as const,
						rich: words(
							`Decided alike in both: ${same.map(([, name]) => name).join(", ")}.`,
						),
					},
				]
			: []),
		{
			type: "table",
			head: ["", `Run ${first.number}`, `Run ${second.number}`].map(words),
			rows: [
				row("How it ended", endingIn(first), endingIn(second)),
				...story.gauges.map(({ label }, index) =>
					row(label, amount(first, index), amount(second, index)),
				),
				...other.map(([id, name]) =>
					row(name, labelIn(first, id), labelIn(second, id)),
				),
			],
			align: ["left", "left", "left"],
		},
	];
}

/** The decisions of a run that the run before it did not make, or made otherwise: of the first run, all. */
export function decidedAnew(run: Run, before: Run | undefined): Decision[] {
	return run.played.decisions.filter(
		({ id }) => !before || roadIn(run, id) !== roadIn(before, id),
	);
}

/** The last run beside the latest that came to each ending before it, to open where the learner wants to see it. */
export function besideEarlier(story: Story, runs: readonly Run[]): Say[] {
	const last = runs.at(-1);
	const latest = byEnding(runs.slice(0, -1)).flatMap((alike) =>
		alike.slice(-1),
	);
	return latest.map((earlier) => ({
		type: "aside",
		title: `Run ${last?.number} beside run ${earlier.number}`,
		folded: true,
		blocks: last ? sideBySide(story, earlier, last) : [],
	}));
}

/** A story that breaks off has no name for how it ended. */
export function endingIn({ played: { ending } }: Run): string {
	return ending?.name ?? "It broke off";
}

function roadIn({ played }: Run, id: string) {
	return played.decisions.find((decision) => decision.id === id)?.made?.road
		.key;
}

/** A decision that one run never came to is empty there. */
function labelIn({ played }: Run, id: string): string {
	const decision = played.decisions.find((one) => one.id === id);
	return decision?.made?.road.label ?? "Not met";
}
