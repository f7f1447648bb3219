import type { Context } from "../activities/kind.ts";
import type { Question } from "../activities/question.ts";
import type { Say } from "../activities/say.ts";
import type { Module, Screen, Section, Term } from "../course/module.ts";
import { termsIn } from "../course/terms.ts";
import { changeRich } from "../markdown/change-rich.ts";
import { type Block, plain, plainBlocks } from "../markdown/rich.ts";
import { piecesFor } from "./condition.ts";

/** The terms of the glossary that a page uses, in the order in which they come. What the learner wrote is not ours to explain. */
export function termsOn(
	say: readonly Say[],
	question: Question | undefined,
	{ glossary }: Module,
): Term[] {
	const text = [...say.map(wordsOf), question ? wordsAsked(question) : ""];
	return termsIn(text.join("\n"), glossary);
}

/** Whether one of the terms is used for the first time in its section: no screen before this one has it. */
export function isFirstUse(
	terms: readonly Term[],
	section: Section,
	screen: number,
	context: Context,
): boolean {
	if (terms.length === 0) return false;
	const before = section.screens
		.slice(0, screen)
		.map((one) => wordsRead(one, context))
		.join("\n");
	return termsIn(before, terms).length < terms.length;
}

/** What stands on a screen for this learner, and what its activities open with. */
function wordsRead(screen: Screen, context: Context): string {
	return piecesFor(screen, context)
		.map((piece) =>
			piece.type === "text"
				? plainBlocks(piece.blocks)
				: `${plainBlocks(piece.activity.before)}\n${plain(piece.activity.prompt)}`,
		)
		.join("\n");
}

/** The words of ours that are shown: neither what is folded away, nor what the learner said. */
export function wordsOf(say: Say): string {
	switch (say.type) {
		case "asked":
			return plain(say.prompt);
		case "options":
			return say.options
				.map(({ label, reason }) => `${plain(label)}\n${plainBlocks(reason)}`)
				.join("\n");
		case "aside":
			return say.folded ? say.title : `${say.title}\n${ours(say.blocks)}`;
		case "facts":
		case "bars":
		case "gauges":
		case "plot":
			return say.rows.map(({ label }) => label).join("\n");
		case "said":
			return "";
		default:
			return ours([say]);
	}
}

function ours(blocks: readonly Block[]): string {
	const unsaid = blocks.map((block) =>
		changeRich(block, (rich) => rich.filter(({ said }) => !said)),
	);
	return plainBlocks(unsaid);
}

/** The words of an open question. */
export function wordsAsked(question: Question): string {
	const prompt = plain(question.prompt);
	switch (question.type) {
		case "choice":
			return [
				prompt,
				...question.options.map(({ label }) => plain(label)),
			].join("\n");
		case "form":
			return [
				prompt,
				...question.fields.flatMap(({ label, help = [] }) => [
					plain(label),
					plain(help),
				]),
			].join("\n");
		default:
			return prompt;
	}
}
