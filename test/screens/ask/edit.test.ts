import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Edit,
	editOf,
	insert,
	insertOnOneLine,
	press,
} from "../../../src/screens/ask/edit.ts";

const columns = 20;

/** Presses `<named>` keys and types everything else letter by letter. */
function typed(edit: Edit, keys: string): Edit {
	return (keys.match(/<[^>]+>|[\s\S]/gu) ?? []).reduce(
		(now, key) =>
			key.length > 1 && key.startsWith("<")
				? press(now, key.slice(1, -1), columns)
				: insert(now, key),
		edit,
	);
}

/** The text with a bar where the caret stands. */
function shown({ text, caret }: Edit): string {
	return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe("editing", () => {
	it.each([
		["types", "", "Ann", "Ann|"],
		["inserts", "Ann", "<left><left>x", "Ax|nn"],
		["stops at the beginning", "Ann", "<left><left><left><left>", "|Ann"],
		["stops at the end", "Ann", "<right>", "Ann|"],
		["goes to the line’s ends", "one\ntwo", "<home>x<end>y", "one\nxtwoy|"],
		["goes to the text’s ends", "one\ntwo", "<ctrl-home>x", "x|one\ntwo"],
		[
			"goes to the text’s end",
			"one\ntwo",
			"<ctrl-home><ctrl-end>",
			"one\ntwo|",
		],
		[
			"goes by words",
			"stop the briefing",
			"<ctrl-left><ctrl-left>",
			"stop |the briefing",
		],
		["goes on by words", "stop the", "<home><ctrl-right>", "stop| the"],
		["erases backwards", "Ann", "<left><backspace>", "A|n"],
		["erases nothing at the beginning", "Ann", "<home><backspace>", "|Ann"],
		["erases forwards", "Ann", "<home><delete>", "|nn"],
		["erases nothing at the end", "Ann", "<delete>", "Ann|"],
		["erases a family as one", "a👩‍👩‍👧b", "<left><backspace>", "a|b"],
		["erases a letter with its accents", "Ṣẹ́g", "<left><backspace>", "Ṣ|g"],
		["goes over a letter with its accents", "ẹ́", "<left>", "|ẹ́"],
		["composes", "", "e\u0301", "é|"],
		["composes a Welsh letter", "", "w\u0302yn", "ŵyn|"],
		[
			"erases the line up to the caret",
			"one\ntwo",
			"<left><ctrl-u>",
			"one\n|o",
		],
		["which can be had back", "one two", "<ctrl-u><ctrl-z>", "one two|"],
		["takes back typing", "one", " two<ctrl-z>", "one |"],
		["takes back more", "one", " two<ctrl-z><ctrl-z>", "one|"],
		[
			"takes back erasing in one go",
			"one",
			"<backspace><backspace><ctrl-z>",
			"one|",
		],
		["takes back no more than there was", "one", "<ctrl-z>", "one|"],
		["knows no other key", "one", "<f5>", "one|"],
	])("%s", (_, text, keys, after) => {
		expect(shown(typed(editOf(text), keys))).toBe(after);
	});

	// In 20 columns: "The hours are there " / "but nobody counts " / "them" / "" / "End"
	const long = "The hours are there but nobody counts them\n\nEnd";

	it.each([
		["<up>", "The hours are there but nobody counts them\n|\nEnd"],
		["<up><up>", "The hours are there but nobody counts the|m\n\nEnd"],
		["<up><up><up>", "The hours are there but| nobody counts them\n\nEnd"],
		["<up><up><up><up>", "The| hours are there but nobody counts them\n\nEnd"],
		[
			"<up><up><up><up><up>",
			"|The hours are there but nobody counts them\n\nEnd",
		],
		[
			"<up><up><up><down><down>",
			"The hours are there but nobody counts them\n|\nEnd",
		],
		["<up><up><up><end>", "The hours are there but nobody counts| them\n\nEnd"],
		[
			"<up><up><up><home>",
			"The hours are there |but nobody counts them\n\nEnd",
		],
		["<down>", "The hours are there but nobody counts them\n\nEnd|"],
	])("moves by the rows that are seen: %s", (keys, after) => {
		expect(shown(typed(editOf(long), keys))).toBe(after);
	});

	it("takes a paste as one step, its lines and all", () => {
		const pasted = insert(editOf("Before: "), "one\r\ntwo\tthree\u001B[31m");
		expect(shown(pasted)).toBe("Before: one\ntwo\tthree|");
		expect(shown(press(pasted, "ctrl-z", columns))).toBe("Before: |");
	});

	it.each([
		["one\ntwo", "one two|"],
		["one \r\n  two\r\n", "one two|"],
		["\n", "|"],
		[" ", " |"],
		["trailing ", "trailing |"],
	])("makes one line of %j", (text, after) => {
		expect(shown(insertOnOneLine(editOf(""), text))).toBe(after);
	});

	it("keeps the caret between letters, whatever is pressed", () => {
		const keys = [
			"left",
			"right",
			"up",
			"down",
			"home",
			"end",
			"ctrl-left",
			"ctrl-right",
			"backspace",
			"delete",
			"ctrl-u",
			"ctrl-z",
		];
		const step = fc.oneof(
			fc.constantFrom(...keys).map((key) => ({ key })),
			fc.string({ unit: "grapheme", maxLength: 4 }).map((text) => ({ text })),
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const { text, caret } = steps.reduce<Edit>(
					(edit, one) =>
						"key" in one ? press(edit, one.key, 7) : insert(edit, one.text),
					editOf("Ŵyn 👩‍👩‍👧"),
				);
				expect(text).toBe(text.toWellFormed());
				expect(text.slice(0, caret)).toBe(text.slice(0, caret).toWellFormed());
				expect(caret).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});
