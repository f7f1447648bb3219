import { settleField } from "../activities/draft.ts";
import type { Field } from "../activities/question.ts";
import { filledIn, isRecord, labelled } from "../activities/value.ts";
import {
	type Asking,
	type AskOf,
	answer,
	type Heard,
	type Part,
	refuse,
} from "./asking.ts";
import { meant, named, noNumber, promptFor, shown, taken } from "./field.ts";
import { numbered, sentence, words } from "./words.ts";

type Typed = Readonly<Record<string, string>>;

/** A form as far as it is filled in. */
type Filling = {
	readonly fields: readonly Field[];
	readonly typed: Typed;
	/** So many fields have been asked: what stands in them is the learner's, even where it is what we suggested. */
	readonly asked: number;
};

/** What comes after a field, with that one filled in. */
type Onwards = (filling: Filling) => Heard;

/** A form, one field after the other; an empty line keeps the value shown. */
export function askForm({ question, draft, again }: AskOf<"form">): Asking {
	const { fields } = question;
	const typed = isRecord(draft) ? draft : {};
	const blank = blanksIn({ fields, typed, asked: 0 }).length > 0;
	const begun = again ? 0 : begunUpTo(fields, typed);
	const asked = again && !blank ? fields.length : begun;
	const filling = { fields, typed, asked };
	if (begun === 0 || (begun === fields.length && !blank))
		return askField(filling, 0);
	const filled = fields
		.slice(0, begun)
		.filter((field) => standing(field, typed) !== "")
		.map((field) =>
			sentence(labelled(named(field), shown(field, standing(field, typed)))),
		);
	const asking =
		begun < fields.length ? askField(filling, begun) : askBlanks(filling);
	return { ...asking, say: ["You had begun:", ...filled, "", ...asking.say] };
}

/** One field asked again because of what stands in another; with that put right, the form is answered. */
export function askAgain(
	{ question, draft }: AskOf<"form">,
	key: string,
): Asking {
	const { fields } = question;
	const index = fields.findIndex((field) => field.key === key);
	const typed = isRecord(draft) ? draft : {};
	return askField({ fields, typed, asked: fields.length }, index, finished);
}

/** How many fields need not be asked again: those up to the last that holds something of the learner's, and what is prefilled behind it. */
function begunUpTo(fields: readonly Field[], typed: Typed): number {
	const isTheirs = ({ key, initial = "" }: Field) =>
		(typed[key] || initial) !== initial;
	const last = fields.findLastIndex(isTheirs) + 1;
	if (last === 0) return 0;
	const next = fields.findIndex(
		({ initial }, index) => index >= last && initial === undefined,
	);
	return next < 0 ? last : next;
}

/** To the field behind this one, and after the last to the end. */
function toNext(index: number): Onwards {
	return (filling) =>
		index + 1 < filling.fields.length
			? more(filling, askField(filling, index + 1))
			: finished(filling);
}

/** A form is handed in when nothing is blank in it that has to be filled in. */
function finished(filling: Filling): Heard {
	return blanksIn(filling).length > 0
		? more(filling, askBlanks(filling))
		: answer(filling.typed);
}

function more({ typed }: Filling, asking: Asking): Heard {
	return { type: "more", draft: typed, asking };
}

function askField(
	filling: Filling,
	index: number,
	onwards: Onwards = toNext(index),
): Asking {
	const { fields, typed, asked } = filling;
	const field = fields[index];
	if (!field)
		return {
			say: [],
			prompt: "Press Enter to go on:",
			commands: "words",
			hear: (line) =>
				line.trim() === ""
					? answer(typed)
					: refuse("Nothing is asked here. Press Enter to go on:"),
		};
	const { before, isTheirs } = standingAt(filling, field, index);
	const visit = (other: number) =>
		askField(filling, other, (now) => more(now, askField(now, index, onwards)));
	const leave = (text: string): Heard =>
		onwards({
			fields,
			typed: { ...typed, [field.key]: text },
			asked: Math.max(asked, index + 1),
		});
	const take = (text: string): Heard => {
		const settled = settleField(field, text);
		return "reason" in settled
			? refuse(withName(field, settled.reason))
			: leave(text);
	};
	const echoed = (text: string, heard: Heard): Heard =>
		heard.type === "more" ? { ...heard, said: [taken(field, text)] } : heard;
	return {
		say: [
			`${counted(index, fields.length)}${sentence(named(field))}`,
			...(field.help ? [words(field.help)] : []),
			...(field.type === "choice"
				? numbered(field.options.map(({ label }) => words(label)))
				: []),
			...(before === ""
				? []
				: [
						sentence(
							`${isTheirs ? "Your answer" : "Suggested"}: ${shown(field, before)}`,
						),
					]),
		],
		name: sentence(named(field)),
		prompt: promptFor(field, before),
		commands: field.type === "text" ? "stop" : "words",
		hear(line) {
			// What is kept was read out just now.
			if (line.trim() === "") return take(before);
			const reason = noNumber(field, line);
			if (reason)
				return { ...refuse(withName(field, reason)), isCommand: false };
			const text = meant(field, line);
			return echoed(text, take(text));
		},
		parts: partsOf(filling, index, visit),
		...(index > 0 ? { back: () => visit(index - 1) } : {}),
		...(fields.length > 1
			? {
					// What the learner has given stays; what we suggested does not become theirs by waiting.
					later() {
						const kept = isTheirs ? before : "";
						return echoed(kept, leave(kept));
					},
				}
			: {}),
		...(field.optional && before !== ""
			? { clear: () => echoed("", take("")) }
			: {}),
	};
}

/** What stands in a field when it is asked, and whether it is the learner's own. */
function standingAt({ typed, asked }: Filling, field: Field, index: number) {
	const { initial = "" } = field;
	const stands = standing(field, typed);
	return {
		before: stands === "" && !field.optional ? initial : stands,
		isTheirs: stands !== "" && (index < asked || stands !== initial),
	};
}

/** At the end, what was left for later: filled in now, or put off with the whole question. */
function askBlanks(filling: Filling): Asking {
	const { fields } = filling;
	const blanks = blanksIn(filling);
	const [first = 0] = blanks;
	const names = blanks.flatMap((index) => {
		const field = fields[index];
		return field ? [words(field.label)] : [];
	});
	const prompt =
		"Press Enter to fill in what is blank, or type later to put the whole question off; what you have filled in is kept:";
	const fill =
		(index: number): Onwards =>
		(now) => {
			const next = blanksIn(now).find((blank) => blank > index);
			return next === undefined
				? finished(now)
				: more(now, askField(now, next, fill(next)));
		};
	return {
		say: [sentence(`Still blank: ${names.join("; ")}`)],
		prompt,
		commands: "words",
		hear: (line) =>
			line.trim() === ""
				? more(filling, askField(filling, first, fill(first)))
				: refuse(`Nothing is asked here. ${prompt}`),
		parts: partsOf(filling, fields.length, (index) =>
			askField(filling, index, finished),
		),
		back: () => askField(filling, fields.length - 1),
	};
}

/** The fields that cannot stay as empty as they are. */
function blanksIn({ fields, typed }: Filling): number[] {
	return fields.flatMap((field, index) =>
		!field.optional && standing(field, typed).trim() === "" ? [index] : [],
	);
}

/** The other fields that have been asked or hold something of the learner's. */
function partsOf(
	{ fields, typed, asked }: Filling,
	at: number,
	visit: (index: number) => Asking,
): Part[] {
	return fields.flatMap((field, index) => {
		const text = standing(field, typed);
		const { initial = "" } = field;
		const isMet = index < asked || (text || initial) !== initial;
		return index !== at && isMet
			? [{ words: taken(field, text), ask: () => visit(index) }]
			: [];
	});
}

function standing(field: Field, typed: Typed): string {
	return filledIn(field, typed) ?? field.initial ?? "";
}

function counted(index: number, count: number): string {
	return count === 1 ? "" : `${index + 1} of ${count}. `;
}

/** So that nobody has to remember which field it was; where the reason begins with its name, that is enough. */
function withName(field: Field, reason: string): string {
	return reason.startsWith(`“${words(field.label)}”`)
		? reason
		: `${sentence(named(field))} ${reason}`;
}
