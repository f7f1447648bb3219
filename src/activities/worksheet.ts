import { type Block, paragraph, plain } from "../markdown/rich.ts";
import {
	type Given,
	outcome,
	outcomeInWords,
	questionsIn,
	refusalsIn,
	type Sheet,
} from "../planning/sheet.ts";
import { sheetOf } from "../planning/sheets.ts";
import type { Refusal } from "./answer.ts";
import { filled } from "./filling.ts";
import { listed } from "./listed.ts";
import type { Field } from "./question.ts";
import type { Say } from "./say.ts";
import { slotsIn } from "./slots.ts";

/** A calculation under a form: its name, and its results in the author's words, with `{slot}` where a figure goes. */
export type Worksheet = {
	readonly name: string;
	readonly says: readonly Block[];
};

/**
 * What comes of the figures; what cannot be, and what is still to be filled in for the rest; and what is worth a second
 * look. Nothing is reckoned with a figure that cannot be.
 */
export function resultsOf(
	{ name, says }: Worksheet,
	fields: readonly Field[],
	given: Given,
): Say[] {
	const sheet = sheetOf(name);
	if (!sheet) return [];
	const refusals = refusalsIn(sheet, given);
	const refused = refusals.map(({ field }) => field);
	const sound = withheld(given, refused);
	const came = (slot: string) => outcome(sheet, slot, sound);
	const slots = says.flatMap(slotsIn);
	const waiting = slots.flatMap((slot) => {
		const one = came(slot);
		return one?.type === "waiting" ? one.needs : [];
	});
	const open = waiting.filter((key) => !refused.includes(key));
	return [
		...(slots.some((slot) => outcomeInWords(came(slot)) !== undefined)
			? says.flatMap((block) => filled(block, came))
			: []),
		...refusals.map(({ reason }) => emphasised(reason)),
		...stillNeeded(new Set(open), fields),
		...doubts(sheet, sound),
	];
}

function withheld({ figures, open }: Given, keys: readonly string[]): Given {
	const sound = Object.entries(figures).filter(([key]) => !keys.includes(key));
	return { figures: Object.fromEntries(sound), open: [...open, ...keys] };
}

function emphasised(text: string): Say {
	return { type: "paragraph", rich: [{ text, emphasis: true }] };
}

/** So many fields are named; the others are in sight. */
const most = 3;

/** One line says what is missing, whatever the number of figures that wait for it. */
function stillNeeded(
	keys: ReadonlySet<string>,
	fields: readonly Field[],
): Say[] {
	const names = fields
		.filter(({ key }) => keys.has(key))
		.map(({ label }) => `“${plain(label).replace(/[?:.]$/, "")}”`);
	if (names.length === 0) return [];
	const more = names.length - most;
	const told = more > 0 ? [...names.slice(0, most), `${more} more`] : names;
	return [emphasised(`Fill in ${listed(told)} to see all of it.`)];
}

/** Why the figures cannot be, each at its field, or on its own where that field is not asked here. */
export function refusalsOf(
	{ name }: Worksheet,
	fields: readonly Field[],
	given: Given,
): Refusal[] {
	const sheet = sheetOf(name);
	if (!sheet) return [];
	return refusalsIn(sheet, given).map(({ field, reason }) =>
		fields.some(({ key }) => key === field) ? { field, reason } : { reason },
	);
}

/** The results that can be quoted elsewhere. */
export function resultKeys({ name }: Worksheet): string[] {
	return Object.keys(sheetOf(name)?.results ?? {});
}

/** One result, for quoting; undefined while there is none. */
export function resultInWords(
	{ name }: Worksheet,
	key: string,
	given: Given,
): string | undefined {
	const sheet = sheetOf(name);
	return sheet && outcomeInWords(outcome(sheet, key, given));
}

/** What was worked out, in plain words: for the record. */
export function resultWords(
	worksheet: Worksheet,
	fields: readonly Field[],
	given: Given,
): string[] {
	return resultsOf(worksheet, fields, given).flatMap((say) => {
		switch (say.type) {
			case "bars":
				return say.rows.map(({ label, words }) => `${label}: ${words}`);
			case "paragraph":
				return plain(say.rich);
			case "table":
				return say.rows.map((row) =>
					row
						.map((cell, index) =>
							[index > 0 ? plain(say.head[index] ?? []) : "", plain(cell)]
								.filter(Boolean)
								.join(" "),
						)
						.join(", "),
				);
			default:
				return [];
		}
	});
}

function doubts(sheet: Sheet, given: Given): Say[] {
	const questions = questionsIn(sheet, given);
	return questions.length === 0
		? []
		: [
				{
					type: "aside",
					title: "Look again",
					blocks: questions.map((question) => paragraph(question)),
				},
			];
}
