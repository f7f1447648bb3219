import { type Block, paragraph, plain } from "../markdown/rich.ts";
import { figureInWords } from "../planning/figure.ts";
import {
	type Figures,
	outcome,
	questionsIn,
	refusalsIn,
	type Sheet,
} from "../planning/sheet.ts";
import { sheetOf } from "../planning/sheets.ts";
import type { Refusal } from "./answer.ts";
import { createFilling, emphasised } from "./filling.ts";
import type { Field } from "./question.ts";
import type { Say } from "./say.ts";
import { slotsIn } from "./slots.ts";

/** A calculation under a form: its name, and its results in the author's words, with `{slot}` where a figure goes. */
export type Worksheet = {
	readonly name: string;
	readonly says: readonly Block[];
};

/** What comes of the figures, and what is worth a second look. What is still missing is named where it is missed. */
export function resultsOf(
	{ name, says }: Worksheet,
	fields: readonly Field[],
	figures: Figures,
): Say[] {
	const sheet = sheetOf(name);
	if (!sheet) return [];
	const came = (slot: string) => outcome(sheet, slot, figures);
	if (says.flatMap(slotsIn).every((slot) => came(slot)?.type === "waiting"))
		return [emphasised("The sums appear here as you fill this in.")];
	const filling = createFilling(came, fields);
	const told = says.flatMap(filling);
	return [...told, ...doubts(sheet, figures)];
}

/** Why the figures cannot be, each at its field, or on its own where that field is not asked here. */
export function refusalsOf(
	{ name }: Worksheet,
	fields: readonly Field[],
	figures: Figures,
): Refusal[] {
	const sheet = sheetOf(name);
	if (!sheet) return [];
	return refusalsIn(sheet, figures).map(({ field, reason }) =>
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
	figures: Figures,
): string | undefined {
	const sheet = sheetOf(name);
	const came = sheet && outcome(sheet, key, figures);
	return came?.type === "known"
		? figureInWords(came.value, came.unit)
		: undefined;
}

/** What was worked out, in plain words: for the record. */
export function resultWords(
	worksheet: Worksheet,
	fields: readonly Field[],
	figures: Figures,
): string[] {
	return resultsOf(worksheet, fields, figures).flatMap((say) => {
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

function doubts(sheet: Sheet, figures: Figures): Say[] {
	const questions = questionsIn(sheet, figures);
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
