import { amountInWords, levelInWords, lowered } from "./gauge.ts";
import type { Question } from "./question.ts";
import { idIn, type Run } from "./runs.ts";
import type { Say } from "./say.ts";
import { title, words } from "./scenes.ts";
import type { Story } from "./story.ts";

/** What they may expect of a gauge: the end of the key, and its words. */
const directions = [
	{ name: "higher", label: "Higher" },
	{ name: "same", label: "The same" },
	{ name: "lower", label: "Lower" },
] as const;

/** What leaves it out. */
const none = { key: "none", label: words("I would rather not say") };

/**
 * Asked when they have taken another road and before anything comes of it: where the gauge that stood lowest in the run
 * before will end this time. Undefined in a story without gauges.
 */
export function forecastQuestion(
	story: Story,
	before: Run,
	run: Run,
): Question | undefined {
	const gauge = lowest(story, before);
	if (!gauge) return undefined;
	return {
		id: idIn(run, "forecast"),
		type: "choice",
		pick: "one",
		// The gauge is part of the key: an answer about another one would no longer fit.
		options: [
			...directions.map(({ name, label }) => ({
				key: `${gauge.key}-${name}`,
				label: words(label),
			})),
			none,
		],
		prompt: words(
			`When this run ends, where will ${lowered(gauge.label)} be, beside run ${before.number}?`,
		),
	};
}

/** How that gauge ended the last time. */
export function forecastSay(story: Story, before: Run): Say[] {
	const gauge = lowest(story, before);
	if (!gauge) return [];
	const { key: _, ...level } = gauge;
	return [
		title("Before you see what comes of it"),
		{
			type: "paragraph",
			rich: words(
				`Run ${before.number} ended with ${lowered(gauge.label)} at ${levelInWords(level)}; on its own scale, none of your figures ended lower.`,
			),
		},
	];
}

/** What became of it: nothing where they would rather not say, or where the run before is told otherwise now. */
export function forecastReply(
	story: Story,
	before: Run,
	run: Run,
	expected: unknown,
): Say[] {
	const gauge = lowest(story, before);
	const found = directions.find(
		({ name }) => expected === `${gauge?.key}-${name}`,
	);
	if (!gauge || !found) return [];
	const index = story.gauges.findIndex(({ key }) => key === gauge.key);
	const now = run.played.levels[index] ?? 0;
	const came =
		now > gauge.value ? "higher" : now < gauge.value ? "lower" : "same";
	const [was, is] = [gauge.value, now].map((value) =>
		amountInWords(value, gauge),
	);
	const figures =
		came === "same"
			? `${gauge.label} ended at ${is} both times.`
			: `${gauge.label} ended at ${is}, and at ${was} in run ${before.number}.`;
	const isSo = came === found.name;
	const said =
		found.name === "same"
			? `You expected no change${isSo ? ", and there was none" : ""}.`
			: `You expected it to end ${found.name}${isSo ? ", and it did" : ""}.`;
	return [
		{
			type: "paragraph",
			rich: words(`${figures} ${said}`),
		},
	];
}

/** The gauge of which least was left at the end of a run, by its share. */
function lowest({ gauges }: Story, { played: { levels } }: Run) {
	const shares = gauges.map((gauge, index) => ({
		...gauge,
		value: levels[index] ?? 0,
	}));
	const least = Math.min(...shares.map(({ value, max }) => value / max));
	return shares.find(({ value, max }) => value / max === least);
}
