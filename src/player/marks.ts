import type { Context } from "../activities/kind.ts";
import type {
	ActivityId,
	Field,
	Option,
	Question,
} from "../activities/question.ts";
import type { Say } from "../activities/say.ts";
import type { Module, Reference } from "../course/module.ts";
import { changeRich } from "../markdown/change-rich.ts";
import type { Block, Rich, Run } from "../markdown/rich.ts";
import { bare } from "../markdown/sentence.ts";
import { createNumbers } from "./numbers.ts";
import { wordsGiven } from "./quote.ts";

/** Turns what an author wrote into what is shown: citations become numbered marks, `{answer:#id}` the learner's words. */
export type Marks = {
	say(say: Say): readonly Say[];
	question(question: Question): Question;
	/** The sources met so far, in the order of their numbers. */
	sources(): readonly Reference[];
	/** The activities of which an answer was quoted alone so far, each once. */
	quoted(): readonly ActivityId[];
};

export function createMarks(module: Module, context: Context): Marks {
	const numbers = createNumbers(module);
	const quoted = new Set<ActivityId>();
	const run = (run: Run, next: Run | undefined): Run => {
		if (!run.answer) return numbers.run(run);
		const words = wordsGiven(run.answer, context) ?? "…";
		return { text: next && goesOn(next) ? bare(words) : words, said: true };
	};
	const rich = (rich: Rich): Rich =>
		rich.map((one, index) => run(one, rich[index + 1]));
	const block = (block: Block): Block => changeRich(block, rich);
	const blocks = (list: readonly Block[]): Block[] => list.map(block);
	const option = (option: Option): Option => ({
		...option,
		label: rich(option.label),
	});
	const field = (field: Field): Field => {
		const shown = {
			label: rich(field.label),
			...(field.help ? { help: rich(field.help) } : {}),
		};
		return field.type === "choice"
			? { ...field, ...shown, options: field.options.map(option) }
			: { ...field, ...shown };
	};
	return {
		say(say) {
			switch (say.type) {
				case "asked":
					return [{ ...say, prompt: rich(say.prompt) }];
				case "options":
					return [
						{
							...say,
							options: say.options.map((option) => ({
								...option,
								label: rich(option.label),
								reason: blocks(option.reason),
							})),
						},
					];
				case "aside":
					return [{ ...say, blocks: blocks(say.blocks) }];
				case "said":
				case "facts":
				case "bars":
				case "gauges":
				case "plot":
					return [say];
				case "paragraph": {
					// A sentence about what they have not said yet is not for them yet.
					const given = say.rich.flatMap(({ answer }) =>
						answer ? [wordsGiven(answer, context)] : [],
					);
					if (given.includes(undefined)) return [];
					const only = quotedAlone(say.rich);
					const text = only && wordsGiven(only, context);
					if (only && text !== undefined) quoted.add(only.activity);
					return text === undefined ? [block(say)] : [{ type: "said", text }];
				}
				default:
					return [block(say)];
			}
		},
		question(question) {
			const asked = { ...question, prompt: rich(question.prompt) };
			if (asked.type === "choice")
				return { ...asked, options: asked.options.map(option) };
			if (asked.type === "form")
				return { ...asked, fields: asked.fields.map(field) };
			return asked;
		},
		sources: numbers.sources,
		quoted: () => [...quoted],
	};
}

/** Whether the sentence goes on or ends in these words: a full stop of the learner's before them would be one too many. */
function goesOn({ text }: Run): boolean {
	return /^\s*[\p{Ll}.,;:!?)]/u.test(text);
}

/** The one answer that a paragraph consists of, if it holds nothing else. */
function quotedAlone(rich: Rich): Run["answer"] {
	const [first, ...others] = rich.filter(
		(run) => run.answer !== undefined || run.text.trim() !== "",
	);
	return others.length === 0 ? first?.answer : undefined;
}
