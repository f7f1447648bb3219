import { begunUpTo } from "../activities/begun.ts";
import { settleField } from "../activities/draft.ts";
import { isRecord, labelled } from "../activities/value.ts";
import {
	type Asking,
	type AskOf,
	answer,
	type Heard,
	refuse,
} from "./asking.ts";
import {
	meant,
	named,
	noNumber,
	promptFor,
	shown,
	taken,
	withName,
} from "./field.ts";
import {
	blanksIn,
	type Filling,
	isUntouched,
	partsOf,
	standing,
	standingAt,
} from "./form-filling.ts";
import { numbered, sentence, words } from "./words.ts";

/** What comes after a field, with that one filled in. */
type Onwards = (filling: Filling) => Heard;

/** A form, one field after the other; an empty line keeps the value shown. */
export function askForm({ question, draft, again }: AskOf<"form">): Asking {
	const { fields } = question;
	const typed = isRecord(draft) && !isUntouched(fields, draft) ? draft : {};
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

function counted(index: number, count: number): string {
	return count === 1 ? "" : `${index + 1} of ${count}. `;
}
