import type { Directive } from "../markdown/directive.ts";
import { suggest } from "../markdown/similar.ts";
import type { Place } from "../markdown/source.ts";
import { outcome, type Sheet } from "../planning/sheet.ts";
import { sheetOf, sheets } from "../planning/sheets.ts";
import { readQuotes } from "./parts.ts";
import type { Field } from "./question.ts";
import type { Part, Reading } from "./reading.ts";
import { barsIn, slotsIn } from "./slots.ts";
import type { Worksheet } from "./worksheet.ts";

/** Reads the calculation a form names and the words for its results; reports what the two cannot make of one another. */
export function readWorksheet(
	directive: Directive,
	parts: readonly Part[],
	fields: readonly Field[],
	reading: Reading,
): Worksheet | undefined {
	const named = directive.attributes.values.get("sheet");
	const says = readQuotes(parts);
	const place =
		parts.find((part) => part.type === "quote")?.place ?? directive.place;
	if (!named) {
		if (says.length > 0)
			reading.report({
				ruleId: "form-quotation",
				place,
				reason:
					"Nobody will see this quotation: a form shows one only with figures of a sheet in it.",
				note: "Write :::form{#id sheet=…}, or put the words below the form.",
			});
		return undefined;
	}
	const sheet = sheetOf(named.value);
	if (!sheet) {
		reading.report({
			ruleId: "sheet-unknown",
			place: named.place,
			reason: `There is no sheet called “${named.value}”.`,
			note: suggest(
				named.value,
				sheets.map(({ name }) => name),
			),
		});
		return undefined;
	}
	const slots = says.flatMap(slotsIn);
	if (slots.length === 0)
		reading.report({
			ruleId: "sheet-silent",
			place,
			reason: `Nothing is said of what the sheet “${sheet.name}” works out.`,
			note: `Write a quotation below the fields with {${Object.keys(sheet.results).join("}, {")}} where a figure goes.`,
		});
	reportFields(sheet, fields, directive.place, reading);
	reportSlots(sheet, fields, slots, place, reading);
	for (const block of says)
		reportBars(
			sheet,
			barsIn(block)?.map(({ slot }) => slot) ?? [],
			place,
			reading,
		);
	return { name: sheet.name, says };
}

/** Fields of other types are asked and kept, and nothing is reckoned with them. */
function reportFields(
	sheet: Sheet,
	fields: readonly Field[],
	place: Place,
	reading: Reading,
): void {
	const inputs = Object.keys(sheet.inputs);
	for (const { key, type } of fields) {
		const isInput = inputs.includes(key);
		if (type === "number" && !isInput)
			reading.report({
				ruleId: "sheet-field",
				place,
				reason: `The sheet “${sheet.name}” does nothing with a field called “${key}”.`,
				note: suggest(key, inputs),
			});
		if (type !== "number" && isInput)
			reading.report({
				ruleId: "sheet-field",
				place,
				reason: `The sheet “${sheet.name}” reckons with “${key}”, and here it is a ${type}.`,
				note: `Write {#${key} type=number}.`,
			});
	}
}

/** Every slot has to be one of the sheet's, and what it needs has to be asked here. */
function reportSlots(
	sheet: Sheet,
	fields: readonly Field[],
	slots: readonly string[],
	place: Place,
	reading: Reading,
): void {
	const names = [...Object.keys(sheet.results), ...Object.keys(sheet.inputs)];
	// Somebody who fills in everything, with something that is not nothing.
	const asked = Object.fromEntries(fields.map(({ key }) => [key, 1]));
	for (const slot of new Set(slots)) {
		if (!names.includes(slot)) {
			reading.report({
				ruleId: "sheet-slot",
				place,
				reason: `The sheet “${sheet.name}” has nothing called “${slot}”.`,
				note: suggest(slot, names),
			});
			continue;
		}
		const came = outcome(sheet, slot, { figures: asked, open: [] });
		const missing = came?.type === "waiting" ? came.needs : [];
		if (missing.length > 0)
			reading.report({
				ruleId: "sheet-missing",
				place,
				reason: `“{${slot}}” needs ${missing.map((key) => `“${key}”`).join(", ")}, which this form does not ask.`,
				note: `Add a field {#${missing[0]} type=number}, or take the slot away.`,
			});
	}
}

/** Bars of different units say nothing beside one another. */
function reportBars(
	sheet: Sheet,
	slots: readonly string[],
	place: Place,
	reading: Reading,
): void {
	const units = new Set(
		slots.flatMap(
			(slot) => (sheet.results[slot] ?? sheet.inputs[slot])?.unit ?? [],
		),
	);
	if (units.has("words"))
		reading.report({
			ruleId: "sheet-bars",
			place,
			reason:
				"A list of bars counts something, and one of its slots is a sentence.",
			note: "Put the sentence in a paragraph of its own.",
		});
	else if (units.size > 1)
		reading.report({
			ruleId: "sheet-bars",
			place,
			reason: `The bars of one list count different things: ${[...units].join(", ")}.`,
			note: "Make a list for each, or a sentence.",
		});
}
