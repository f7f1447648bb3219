import type { Block, Rich } from "../markdown/rich.ts";
import { given } from "./answer.ts";
import { entriesOf } from "./entry.ts";
import type { Context, Kind } from "./kind.ts";
import {
	readItems,
	readOpening,
	readOptions,
	readReference,
	reportValue,
} from "./parts.ts";
import type { Option, Question } from "./question.ts";
import { single } from "./single.ts";

type Replied = Option & { readonly reply: readonly Block[] };

/** A question without a right answer: one of several, or any of them. */
export type Choice = {
	readonly kind: "choice";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	readonly pick: "one" | "any";
	/** Empty where `among` says whose ticked options are asked about. */
	readonly options: readonly Replied[];
	readonly among?: string;
};

export const choice: Kind<Choice> = {
	name: "choice",
	attributes: ["pick", "among"],
	read(directive, reading) {
		const parts = reading.parts(directive);
		const opening = readOpening(directive, parts, reading);
		const among = readReference(directive.attributes.values.get("among"));
		const items = among ? [] : (readItems(directive, parts, reading) ?? []);
		const pick = directive.attributes.values.get("pick");
		if (pick && pick.value !== "one" && pick.value !== "any")
			reportValue(pick.place, "pick", pick.value, "“one” or “any”", reading);
		return (
			opening && {
				kind: "choice",
				id: directive.attributes.id?.value ?? "",
				...opening,
				pick: pick?.value === "any" ? "any" : "one",
				options: readOptions(items, reading).map((option, index) => ({
					...option,
					reply: items[index]?.quote ?? [],
				})),
				...(among ? { among } : {}),
			}
		);
	},
	check(activity, context) {
		if (!activity.among || context.activity(activity.among)?.kind === "choice")
			return [];
		return [
			{
				ruleId: "choice-among",
				severity: "error",
				reason: `There is no choice called “${activity.among}” to ask among.`,
				note: "Write among=#id with the id of an earlier :::choice.",
			},
		];
	},
	step(activity, answers, context) {
		const options = optionsOf(activity, context);
		if (activity.among && options.length < 2) return { say: [], next: "done" };
		const question: Question = {
			id: "pick",
			type: "choice",
			pick: activity.pick,
			options,
			prompt: activity.prompt,
		};
		return single(activity, question, answers, (value) => {
			const keys = Array.isArray(value) ? value : [value];
			const shown = options.map(({ key, label, reply }) => ({
				label,
				chosen: keys.includes(key),
				reason: keys.includes(key) ? reply : [],
			}));
			return [{ type: "options", options: shown }];
		});
	},
	entries: (_, answers) => entriesOf(["pick"], answers, "answer"),
	acts: () => ["tap"],
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...activity.options.flatMap((option): Block[] => [
			{ type: "paragraph", rich: option.label },
			...option.reply,
		]),
	],
};

/** Its own options, or those ticked in the choice it asks among. */
function optionsOf(activity: Choice, context: Context): readonly Replied[] {
	if (!activity.among) return activity.options;
	const other = context.activity(activity.among);
	if (other?.kind !== "choice") return [];
	const ticked = given(context.answers(activity.among), "pick");
	if (!Array.isArray(ticked)) return [];
	return other.options
		.filter(({ key }) => ticked.includes(key))
		.map((option) => ({ ...option, reply: [] }));
}
