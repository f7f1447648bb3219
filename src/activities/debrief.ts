import type { Block, Run as Words } from "../markdown/rich.ts";
import { type Answers, answerTo, given, type Value } from "./answer.ts";
import { amountInWords } from "./gauge.ts";
import type { Decision, Played } from "./play.ts";
import type { Option, Question } from "./question.ts";
import { setAside } from "./reply.ts";
import { idIn, type Run } from "./runs.ts";
import type { Say } from "./say.ts";
import { advocate, reasonOf, title, words } from "./scenes.ts";
import type { Story } from "./story.ts";

/** What ends the scenario, among the decisions they may go back to. */
export const finish: Option = { key: "finish", label: words("Finish here") };

/** The gauges from decision to decision, and what was chosen. */
export function happened(story: Story, played: Played): Say[] {
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
				{ label: "How it ended", value: endingOf(played) },
			],
		},
	];
}

/** This run beside the one before it. */
export function compared(story: Story, before: Run, run: Run): Say[] {
	const road = ({ played }: Run, id: string) =>
		played.decisions.find((decision) => decision.id === id)?.made?.road.label ??
		"";
	const names = new Map(
		[run, before].flatMap(({ played }) =>
			played.decisions.map(({ id, name }) => [id, name] as const),
		),
	);
	const row = (label: string, first: string, second: string) =>
		[label, first, second].map(words);
	const amount = ({ played }: Run, index: number) => {
		const gauge = story.gauges[index];
		return gauge ? amountInWords(played.levels[index] ?? 0, gauge) : "";
	};
	return [
		title("What happened"),
		{
			type: "table",
			head: ["", `Run ${before.number}`, `Run ${run.number}`].map(words),
			rows: [
				...[...names].map(([id, name]) =>
					row(name, road(before, id), road(run, id)),
				),
				row("How it ended", endingOf(before.played), endingOf(run.played)),
				...story.gauges.map(({ label }, index) =>
					row(label, amount(before, index), amount(run, index)),
				),
			],
			align: ["left", "left", "left"],
		},
		plotOf(story, run.played),
	];
}

/** Why one choice was worth making, and what it cost: their reason, and ours. */
export function reason(
	{ principles }: Story,
	{ name, made }: Decision,
	because: Value | undefined,
): Say[] {
	if (!made) return [];
	const { road } = made;
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
	];
	const argued: Words[] = [{ text: advocate(road) }];
	if (typeof because === "string")
		argued.push(
			{ text: " So did you: “" },
			{ text: because, said: true },
			{ text: "”" },
		);
	return [
		title(`So what: ${name}`),
		{ type: "facts", rows },
		{ type: "paragraph", rich: argued },
		{
			type: "aside",
			title: "The reason we would give",
			blocks: [reasonOf(road)],
		},
	];
}

/** Asked once, however often they go back. */
export function planQuestion(): Question {
	return {
		id: "plan",
		type: "text",
		lines: "one",
		prompt: words(
			"One line for your own plan: what will you do, or stop doing, that you would not have before?",
		),
	};
}

/** What is on the page from the last line for the plan on. */
export function planSay(answers: Answers): Say[] {
	const { id, prompt } = planQuestion();
	const answer = answerTo(answers, id);
	const heading: Block = title("Now what");
	if (!answer) return [heading];
	const words = given(answers, id);
	const asked: Say = { type: "asked", prompt };
	return words === undefined
		? [heading, asked, setAside]
		: [heading, asked, { type: "said", text: String(words) }];
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
		{
			type: "facts",
			rows: runs.map(({ number, played }) => ({
				label: runs.length > 1 ? `Run ${number} ended` : "How it ended",
				value: endingOf(played),
			})),
		},
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

/** A story that breaks off has no name for how it ended. */
function endingOf({ ending }: Played): string {
	return ending?.name ?? "It broke off";
}
