import { type Block, paragraph, type Rich } from "../markdown/rich.ts";
import type { Level } from "./gauge.ts";
import type { Decision, Ending } from "./play.ts";
import type { Question, QuestionId } from "./question.ts";
import { idIn, type Run } from "./runs.ts";
import type { Say } from "./say.ts";
import type { Levels, Road, Story } from "./story.ts";

type Made = NonNullable<Decision["made"]>;

/** What is read before the first decision. */
export function dossierSay(
	{
		story,
		before,
	}: { readonly story: Story; readonly before: readonly Block[] },
	dossier: readonly string[],
): Say[] {
	return [...before, title(story.title), ...dossier.map(paragraph)];
}

/** The same once more, while there is something to decide, for whoever wants to look it up. */
function dossierAside(dossier: readonly string[]): Say[] {
	return dossier.length === 0
		? []
		: [
				{
					type: "aside",
					title: "The dossier",
					folded: true,
					blocks: dossier.map(paragraph),
				},
			];
}

/** How things stand, and what there is to decide. `shown` is what the gauges said last. */
export function decisionSay(
	story: Story,
	{ name, situation, before }: Decision,
	shown: Levels | undefined,
	dossier: readonly string[],
): Say[] {
	return [
		title(name),
		{ type: "gauges", rows: levelRows(story, before, shown) },
		...situation.map(paragraph),
		...dossierAside(dossier),
	];
}

export function decisionQuestion(
	run: Run,
	{ id, name, roads }: Decision,
): Question {
	const again = run.number > 1 ? ", once more" : "";
	return {
		id: idIn(run, id),
		type: "choice",
		pick: "one",
		options: roads.map(({ key, label }) => ({ key, label: words(label) })),
		prompt: words(`${name}${again}: what do you do?`),
	};
}

/** The decision as it was made, before anything comes of it. */
export function decidedSay(
	story: Story,
	decision: Decision,
	shown: Levels | undefined,
	dossier: readonly string[],
	{ prompt }: Question,
): Say[] {
	const { roads, made } = decision;
	return [
		...decisionSay(story, decision, shown, dossier),
		{ type: "asked", prompt },
		{
			type: "options",
			options: roads.map(({ key, label }) => ({
				label: words(label),
				chosen: key === made?.road.key,
				reason: [],
			})),
		},
	];
}

export function becauseQuestion(run: Run, { id, name }: Decision): Question {
	return {
		id: idIn(run, `${id}.because`),
		type: "text",
		lines: "one",
		optional: true,
		prompt: words(`${name}: why that one?`),
	};
}

/** Whether a question is the one that asks for a reason. */
export function asksBecause(question: QuestionId): boolean {
	return question.split(".")[1] === "because";
}

/** What came of it, as story and as figures. The reason waits until it is asked for. */
export function consequenceSay(
	story: Story,
	{ name, before }: Decision,
	{ road, consequence, after }: Made,
): Say[] {
	return [
		title(name),
		{ type: "facts", rows: [{ label: "You chose", value: road.label }] },
		...consequence.map(paragraph),
		{ type: "gauges", rows: levelRows(story, after, before) },
		{
			type: "aside",
			title: "Why?",
			folded: true,
			blocks: [reasonOf(road), paragraph(advocate(road))],
		},
	];
}

export function endingSay({ name, paragraphs }: Ending): Say[] {
	return [title(name), ...paragraphs.map(paragraph)];
}

/** The reason we give for a road, with its source. */
export function reasonOf({ why, source }: Road): Block {
	return {
		type: "paragraph",
		rich: [{ text: `${why} ` }, { text: "", cite: source }],
	};
}

export function advocate({ by }: Road): string {
	return `${by} would have argued for it.`;
}

export function title(text: string): Block {
	return { type: "heading", level: 3, rich: words(text) };
}

export function words(text: string): Rich {
	return [{ text }];
}

/** Where the gauges stand, with what they said last where that was something else. */
function levelRows(
	{ gauges }: Story,
	levels: Levels,
	shown: Levels | undefined,
): Level[] {
	return gauges.map(({ key: _, ...gauge }, index) => {
		const value = levels[index] ?? 0;
		const was = shown?.[index];
		return {
			...gauge,
			value,
			...(was === undefined || was === value ? {} : { was }),
		};
	});
}
