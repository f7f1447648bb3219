import type { Key } from "ink";
import { describe, expect, it } from "vitest";
import { nameOf, pressesOf } from "../../src/screens/press.ts";

const none: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

/** Presses in one line: keys in angles, texts as they are, pastes in brackets. */
function heard(input: string, key: Partial<Key>, typing: boolean): string {
	return pressesOf(input, { ...none, ...key }, typing)
		.map((press) => {
			if (press.type === "key") return `<${press.key}>`;
			return press.type === "paste" ? `[${press.text}]` : `“${press.text}”`;
		})
		.join(" ");
}

it.each([
	["J", "down"],
	["k", "up"],
	[" ", "space"],
	["C", "c"],
])("knows the letter %j as %s", (text, name) => {
	expect(nameOf({ type: "text", text })).toBe(name);
});

describe("pressesOf", () => {
	it.each<[string, string, Partial<Key>, string]>([
		["an arrow", "", { upArrow: true }, "<up>"],
		["Enter", "", { return: true }, "<enter>"],
		["Shift-Tab", "", { tab: true, shift: true }, "<shift-tab>"],
		["Ctrl with an arrow", "", { leftArrow: true, ctrl: true }, "<ctrl-left>"],
		["Alt with an arrow", "", { leftArrow: true, meta: true }, "<ctrl-left>"],
		["Escape", "", { escape: true, meta: true }, "<escape>"],
		["Ctrl with a letter", "s", { ctrl: true }, "<ctrl-s>"],
		["Alt with a letter", "x", { meta: true }, ""],
		["a key Ink has no name for", "", {}, ""],
		["a letter", "b", {}, "“b”"],
	])("hears %s", (_, input, key, presses) => {
		expect(heard(input, key, true)).toBe(presses);
		expect(heard(input, key, false)).toBe(presses);
	});

	it.each([
		["Ann\r", "“Ann” <enter>", "“A” “n” “n” <enter>"],
		["\r\r", "<enter> <enter>", "<enter> <enter>"],
		["one\ttwo", "“one” <tab> “two”", "“o” “n” “e” <tab> “t” “w” “o”"],
		["a\u0013", "“a” <ctrl-s>", "“a” <ctrl-s>"],
		["a\nb", "[a\nb]", "“a” <ctrl-j> “b”"],
		["one\rtwo\r", "[one\rtwo\r]", "“o” “n” “e” <enter> “t” “w” “o” <enter>"],
		["👩‍👩‍👧", "“👩‍👩‍👧”", "“👩” “‍” “👩” “‍” “👧”"],
	])("takes %j, come at once, apart", (input, typing, commanding) => {
		expect(heard(input, {}, true)).toBe(typing);
		expect(heard(input, {}, false)).toBe(commanding);
	});
});

describe("nameOf", () => {
	it.each([
		[" ", "space"],
		["B", "b"],
		["?", "?"],
	])("calls %j %s", (text, name) => {
		expect(nameOf({ type: "text", text })).toBe(name);
	});
});
