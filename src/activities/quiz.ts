import type { Block, Rich } from "../markdown/rich.ts";
import { entriesOf } from "./entry.ts";
import type { Kind } from "./kind.ts";
import { keyOf, readItems, readOpening, readOptions } from "./parts.ts";
import type { Option, Question } from "./question.ts";
import type { Say } from "./say.ts";
import { single } from "./single.ts";

/** One knowledge check: a word at once, then a reason for every option. Never scored, tried again without penalty. */
export type Quiz = {
	readonly kind: "quiz";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	readonly options: readonly (Option & { readonly reason: readonly Block[] })[];
	/** The key of the right option. */
	readonly right: string;
};

export const quiz: Kind<Quiz> = {
	name: "quiz",
	attributes: [],
	read(directive, reading) {
		const parts = reading.parts(directive);
		const opening = readOpening(directive, parts, reading);
		const items = readItems(directive, parts, reading);
		if (!items) return undefined;
		const options = readOptions(items, reading);
		if (items.length < 2)
			reading.report({
				ruleId: "quiz-options",
				place: items[0]?.place ?? directive.place,
				reason: `This quiz has ${items.length === 1 ? "one option" : "no options"}; a quiz needs at least two.`,
				note: "Add another “- [ ] …” line, or ask openly with :::reflection.",
			});
		for (const item of items) {
			if (item.ticked === undefined)
				reading.report({
					ruleId: "quiz-task",
					place: item.place,
					reason:
						"This option has no box, so nobody can tell whether it is right.",
					note: "Begin it with “- [ ] ” or, if it is the right one, “- [x] ”.",
				});
			if (item.quote.length === 0)
				reading.report({
					ruleId: "quiz-reason",
					place: item.place,
					reason:
						"This option gives no reason; a learner who chooses it would learn nothing.",
					note: "Write the reason under it: a line that begins with two spaces and “> ”.",
				});
		}
		const right = items.filter((item) => item.ticked);
		const [only] = right;
		if (right.length !== 1)
			reading.report({
				ruleId: "quiz-right",
				place: right[1]?.place ?? items[0]?.place ?? directive.place,
				reason:
					right.length === 0
						? "No option of this quiz is marked as right."
						: `${right.length} options of this quiz are marked as right.`,
				note: "Mark one with “- [x] ”. Where several answers hold, ask with :::choice.",
			});
		if (!opening || !only) return undefined;
		return {
			kind: "quiz",
			id: directive.attributes.id?.value ?? "",
			...opening,
			options: options.map((option, index) => ({
				...option,
				reason: items[index]?.quote ?? [],
			})),
			right: keyOf(only),
		};
	},
	step: (activity, answers) =>
		single(activity, checkQuestion(activity), answers, (value) =>
			checked(activity, value),
		),
	entries: (_, answers) => entriesOf(["pick"], answers, "answer"),
	acts: () => ["tap"],
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...activity.options.flatMap((option): Block[] => [
			{ type: "paragraph", rich: option.label },
			...option.reason,
		]),
	],
};

/** The question of a check, as it is asked here and in a recall round. */
export function checkQuestion(activity: Quiz): Question {
	return {
		id: "pick",
		type: "choice",
		pick: "one",
		options: activity.options,
		prompt: activity.prompt,
	};
}

/** A word at once, and then a reason for every option. */
export function checked(activity: Quiz, chosen: unknown): Say[] {
	return [verdict(activity, chosen), reasons(activity, chosen)];
}

function verdict(activity: Quiz, chosen: unknown): Say {
	if (chosen === activity.right)
		return { type: "paragraph", rich: [{ text: "Right.", strong: true }] };
	const number =
		activity.options.findIndex((option) => option.key === activity.right) + 1;
	return {
		type: "paragraph",
		rich: [
			{ text: "Not quite.", strong: true },
			{ text: ` We would choose ${number}.` },
		],
	};
}

function reasons(activity: Quiz, chosen: unknown): Say {
	return {
		type: "options",
		options: activity.options.map((option) => ({
			label: option.label,
			chosen: option.key === chosen,
			reason: option.reason,
			...(option.key === activity.right ? { right: true as const } : {}),
		})),
	};
}
