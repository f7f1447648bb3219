import { type Block, paragraph, plain, type Rich } from "../markdown/rich.ts";
import { entriesOf } from "./entry.ts";
import type { Kind } from "./kind.ts";
import { readOpening, readQuotes, readWhole } from "./parts.ts";
import type { Question } from "./question.ts";
import { replyTo, setAside } from "./reply.ts";
import type { Say } from "./say.ts";

/** An open question; someone else's answer is shown only after they write. */
export type Reflection = {
	readonly kind: "reflection";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	/** Words to aim for. */
	readonly guide: number;
	/** An answer we wrote, labelled so. Empty when there is none. */
	readonly sample: readonly Block[];
	/** A second, shorter question asked after the sample. */
	readonly keep?: string;
};

/** The words every sample answer opens with, so that nobody takes it for a real school's. */
const sampleTitle = "An answer we wrote";

export const reflection: Kind<Reflection> = {
	name: "reflection",
	attributes: ["guide", "keep"],
	read(directive, reading) {
		const parts = reading.parts(directive);
		const opening = readOpening(directive, parts, reading);
		const quotes = readQuotes(parts);
		const place =
			parts.find((part) => part.type === "quote")?.place ?? directive.place;
		const sample = withoutTitle(quotes);
		if (quotes.length > 0 && sample === undefined)
			reading.report({
				ruleId: "reflection-sample",
				place,
				reason: "This sample answer does not say that we wrote it.",
				note: `Begin the quotation with “**${sampleTitle}.**”.`,
			});
		const keep = directive.attributes.values.get("keep")?.value;
		return (
			opening && {
				kind: "reflection",
				id: directive.attributes.id?.value ?? "",
				...opening,
				guide: readWhole(
					directive.attributes.values.get("guide"),
					"guide",
					40,
					reading,
				),
				sample: sample ?? [],
				...(keep ? { keep } : {}),
			}
		);
	},
	step(activity, answers) {
		const text = textQuestion(activity);
		const reply = replyTo(text, answers);
		if (reply.type === "open")
			return { say: activity.before, next: { ask: text } };
		const asked: Say[] = [
			...activity.before,
			{ type: "asked", prompt: activity.prompt },
		];
		if (reply.type === "set-aside")
			return { say: [...asked, setAside], next: "done" };
		const said: Say[] = [...asked, { type: "said", text: String(reply.value) }];
		if (activity.sample.length > 0)
			said.push({ type: "aside", title: sampleTitle, blocks: activity.sample });
		const keep = keepQuestion(activity);
		if (!keep) return { say: said, next: "done" };
		const kept = replyTo(keep, answers);
		if (kept.type === "open") return { say: said, next: { ask: keep } };
		said.push({ type: "asked", prompt: keep.prompt });
		said.push(
			kept.type === "given"
				? { type: "said", text: String(kept.value) }
				: setAside,
		);
		return { say: said, next: "done" };
	},
	entries: (_, answers) => entriesOf(["text", "keep"], answers, "reflection"),
	parts: (activity) => (activity.keep ? ["text", "keep"] : ["text"]),
	acts: (activity) => (activity.keep ? ["reflection", "line"] : ["reflection"]),
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...activity.sample,
		...(activity.keep ? [paragraph(activity.keep)] : []),
	],
};

function textQuestion(activity: Reflection): Question {
	return {
		id: "text",
		type: "text",
		lines: "many",
		guide: activity.guide,
		prompt: activity.prompt,
	};
}

function keepQuestion(activity: Reflection): Question | undefined {
	return activity.keep
		? {
				id: "keep",
				type: "text",
				lines: "one",
				prompt: [{ text: activity.keep }],
			}
		: undefined;
}

/** The sample without its label; undefined when the label is missing. */
function withoutTitle(blocks: readonly Block[]): readonly Block[] | undefined {
	const [first, ...rest] = blocks;
	if (first?.type !== "paragraph") return undefined;
	const [label, next, ...runs] = first.rich;
	if (!label?.strong || plain([label]).replace(/\.$/, "") !== sampleTitle)
		return undefined;
	const opened = next
		? [{ ...next, text: next.text.trimStart() }, ...runs]
		: [];
	return opened.length > 0
		? [{ type: "paragraph", rich: opened }, ...rest]
		: rest;
}
