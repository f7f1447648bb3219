import type { Run as Words } from "../markdown/rich.ts";
import { type Answers, given, type Value } from "./answer.ts";
import { amountInWords, lowered } from "./gauge.ts";
import { listed } from "./listed.ts";
import { planSay } from "./plan-line.ts";
import type { Decision, Played } from "./play.ts";
import type { Option, Question } from "./question.ts";
import { setAside } from "./reply.ts";
import { byEnding, idIn, type Run } from "./runs.ts";
import type { Say } from "./say.ts";
import { advocate, reasonOf, title, words } from "./scenes.ts";
import { besideEarlier, endingIn, sideBySide } from "./side-by-side.ts";
import type { Levels, Story } from "./story.ts";

/** What ends the scenario, among the decisions they may go back to. */
export const finish: Option = { key: "finish", label: words("Finish here") };

/** The gauges from decision to decision, and what was chosen. */
export function happened(story: Story, run: Run): Say[] {
	const { played } = run;
	return [
		title("What happened"),
		plotOf(story, played),
		{
			type: "facts",
			rows: [
				...played.decisions.map(({ name, made }) => ({
					label: name,
					value: made?.road.label ?? "",
				})),
				{ label: "How it ended", value: endingIn(run) },
			],
		},
	];
}

/** A later run beside the one before it, and how its gauges went. `forecast` is what became of what they expected. */
export function compared(
	story: Story,
	before: Run,
	run: Run,
	forecast: readonly Say[],
): Say[] {
	return [
		title("What happened"),
		...forecast,
		...sideBySide(story, before, run),
		plotOf(story, run.played),
	];
}

/** Why one choice was worth making, what it moved and what it cost: their reason, and ours. `place` says how many there are to look at. */
export function reason(
	story: Story,
	{ name, before, made }: Decision,
	because: Value | undefined,
	place: string,
): Say[] {
	if (!made) return [];
	const { road, after } = made;
	const { principles } = story;
	const moved = movedIn(story, before, after);
	const rows = [
		{ label: "You chose", value: road.label },
		...[
			{ label: "It served", keys: road.serves },
			{ label: "It hurt", keys: road.hurts },
		].flatMap(({ label, keys }) =>
			keys.map((key) => ({
				label,
				value: principles.find((known) => known.key === key)?.label ?? key,
			})),
		),
		...(moved ? [{ label: "It moved", value: moved }] : []),
	];
	const argued: Words[] = [{ text: advocate(road) }];
	if (typeof because === "string")
		argued.push(
			{ text: " So did you: “" },
			{ text: because, said: true },
			{ text: "”" },
		);
	return [
		title(`So what, ${place}: ${name}`),
		{ type: "facts", rows },
		{ type: "paragraph", rich: argued },
		{
			type: "aside",
			title: "The reason we would give",
			blocks: [reasonOf(road)],
		},
	];
}

/** “hours left from 41 to 30, staff trust from 5 to 6”; nothing where nothing moved. */
function movedIn({ gauges }: Story, before: Levels, after: Levels): string {
	return gauges
		.flatMap((gauge, index) => {
			const [from = 0, to = 0] = [before[index], after[index]];
			return from === to
				? []
				: [
						`${lowered(gauge.label)} from ${amountInWords(from, gauge)} to ${amountInWords(to, gauge)}`,
					];
		})
		.join(", ");
}

/** Whether an answer is that one that finishes the story. */
export function endsDebrief({ id }: Question, value: Value): boolean {
	return id.split(".")[0] === "debrief" && value === finish.key;
}

export function debriefQuestion(run: Run): Question {
	return {
		id: idIn(run, "debrief"),
		type: "choice",
		pick: "one",
		options: [
			finish,
			...run.played.decisions.map(({ id, name }) => ({
				key: id,
				label: words(`Go back to ${name}, and go on from there`),
			})),
		],
		prompt: words("Finish here, or go back and take another road?"),
	};
}

/** What stays on the page: how each run ended, the line for the plan, and the last choice. */
export function overview(
	story: Story,
	runs: readonly Run[],
	debrief: Question,
	answers: Answers,
): Say[] {
	const chosen = given(answers, debrief.id);
	const options = debrief.type === "choice" ? debrief.options : [];
	const [, ...planned] = planSay(answers);
	return [
		title(story.title),
		endingsSay(story, runs),
		...besideEarlier(story, runs),
		...planned,
		{ type: "asked", prompt: debrief.prompt },
		chosen === undefined
			? setAside
			: {
					type: "options",
					options: options.map(({ key, label }) => ({
						label,
						chosen: key === chosen,
						reason: [],
					})),
				},
	];
}

/** Which runs came to which ending, and how many of the endings that makes; those not seen yet keep their names. */
export function endingsSay({ endings }: Story, runs: readonly Run[]): Say {
	const came = byEnding(runs);
	return {
		type: "facts",
		rows: [
			...came.map((alike) => ({
				label: runs.length > 1 ? `${named(alike)} ended` : "How it ended",
				value: alike.map(endingIn)[0] ?? "",
			})),
			{
				label: "Endings seen",
				value: `${came.filter(([run]) => run?.played.ending).length} of ${endings}`,
			},
		],
	};
}

/** “Run 2”, “Runs 1, 3 and 4”. */
function named(runs: readonly Run[]): string {
	const numbers = runs.map(({ number }) => String(number));
	return `${runs.length > 1 ? "Runs" : "Run"} ${listed(numbers)}`;
}

function plotOf({ gauges }: Story, { decisions, levels }: Played): Say {
	return {
		type: "plot",
		columns: [...decisions.map(({ name }) => name), "End"],
		rows: gauges.map(({ key: _, ...gauge }, index) => ({
			...gauge,
			values: [...decisions.map(({ before }) => before), levels].map(
				(all) => all[index] ?? 0,
			),
		})),
	};
}
