import { type Block, paragraph, type Rich } from "../markdown/rich.ts";
import { type Answers, given } from "./answer.ts";
import { entriesOf } from "./entry.ts";
import type { Context, Kind } from "./kind.ts";
import { readOpening, readReference } from "./parts.ts";
import type { Question } from "./question.ts";
import { replyTo, setAside } from "./reply.ts";
import type { Say } from "./say.ts";

/** The name for the certificate; with `again`, confirmed or corrected. */
export type Signature = {
	readonly kind: "signature";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	readonly again?: string;
};

/** Characters a name may have, so that it stays on its line. */
const longestName = 80;

export const signature: Kind<Signature> = {
	name: "signature",
	attributes: ["again"],
	read(directive, reading) {
		const opening = readOpening(directive, reading.parts(directive), reading);
		const again = readReference(directive.attributes.values.get("again"));
		return (
			opening && {
				kind: "signature",
				id: directive.attributes.id?.value ?? "",
				...opening,
				...(again ? { again } : {}),
			}
		);
	},
	check(activity, context) {
		if (
			!activity.again ||
			context.activity(activity.again)?.kind === "signature"
		)
			return [];
		return [
			{
				ruleId: "signature-again",
				severity: "error",
				reason: `There is no signature called “${activity.again}” to ask again.`,
				note: "Write again=#id with the id of an earlier :::signature.",
			},
		];
	},
	step(activity, answers, context) {
		const name = nameQuestion(activity, context);
		const reply = replyTo(name, answers);
		if (reply.type === "open")
			return { say: activity.before, next: { ask: name } };
		const asked: Say[] = [
			...activity.before,
			{ type: "asked", prompt: activity.prompt },
		];
		if (reply.type === "set-aside")
			return { say: [...asked, setAside], next: "done" };
		const say: Say[] = [...asked, { type: "said", text: String(reply.value) }];
		const letters = context.unprintable(String(reply.value));
		if (letters.length === 0) return { say, next: "done" };
		say.push(paragraph(warning(letters)));
		const question = printedQuestion(String(reply.value));
		const printed = replyTo(question, answers);
		if (printed.type === "open") return { say, next: { ask: question } };
		say.push(
			printed.type === "given"
				? { type: "said", text: String(printed.value) }
				: setAside,
		);
		return { say, next: "done" };
	},
	accept(_, question, draft, context) {
		const text = String(draft).trim();
		if (text.includes("\n"))
			return [{ reason: "A name goes on one line. Take out the line break." }];
		if (text.length > longestName)
			return [
				{
					reason: `This is ${text.length} characters long, and the certificate has room for ${longestName}. Shorten it.`,
				},
			];
		const letters = question.id === "name" ? [] : context.unprintable(text);
		return letters.length > 0
			? [{ reason: `${warning(letters)} Write your name in those.` }]
			: [];
	},
	entries(_, answers) {
		const name = String(given(answers, "name"));
		return entriesOf(["name", printedQuestion(name).id], answers, "name");
	},
	acts: () => ["line"],
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
	],
};

/** The name as the certificate can print it; undefined while nobody has signed. */
export function signedName(
	answers: Answers,
	context: Pick<Context, "unprintable">,
): string | undefined {
	const name = given(answers, "name");
	if (typeof name !== "string") return undefined;
	if (context.unprintable(name).length === 0) return name;
	const printed = given(answers, printedQuestion(name).id);
	return typeof printed === "string" ? printed : undefined;
}

function nameQuestion(activity: Signature, context: Context): Question {
	const earlier = activity.again ? context.answers(activity.again) : {};
	const before = signedName(earlier, context) ?? given(earlier, "name");
	return {
		id: "name",
		type: "text",
		lines: "one",
		prompt: activity.prompt,
		...(typeof before === "string" ? { initial: before } : {}),
	};
}

/** Asked of one name: somebody who corrects it is asked again, so that no certificate carries the name before. */
function printedQuestion(name: string): Question {
	return {
		id: `printed:${name}`,
		type: "text",
		lines: "one",
		prompt: [
			{
				text: "How should the certificate write your name, in letters it has?",
			},
		],
	};
}

function warning(letters: readonly string[]): string {
	const named = letters.map((letter) => `“${letter}”`).join(", ");
	return `The certificate’s typeface has no ${named}. It has Latin letters with every accent, Greek and Cyrillic.`;
}
