import { describe, expect, it } from "vitest";
import {
	helpFor,
	hintsFor,
	keysInMarkdown,
} from "../../src/screens/key-words.ts";
import { allBindings, commandFor } from "../../src/screens/keys.ts";
import type { Situation, Where } from "../../src/screens/situation.ts";
import { glyphsFor } from "../../src/terminal/glyphs.ts";

const everywhere: readonly Where[] = [
	"greeting",
	"reading",
	"choosing",
	"ticking",
	"rating",
	"line",
	"writing",
	"form",
	"done",
	"resting",
	"list",
	"leaf",
	"waiting",
];

function hints(situation: Situation): string {
	return hintsFor(situation, glyphsFor(true))
		.map(({ key, words }) => `${key}: ${words}`)
		.join(" | ");
}

describe("the key table", () => {
	it.each<[string, Situation, string | undefined]>([
		["space", { where: "reading" }, "go-on"],
		["space", { where: "ticking" }, "tick"],
		["space", { where: "writing" }, undefined],
		["space", { where: "choosing" }, undefined],
		["space", { where: "choosing", more: true }, "scroll"],
		["enter", { where: "choosing" }, "answer"],
		["enter", { where: "writing" }, "new-line"],
		["enter", { where: "done" }, "answer"],
		["enter", { where: "form" }, "field"],
		["enter", { where: "resting" }, "write-on"],
		["left", { where: "rating", before: true }, "scale"],
		["left", { where: "reading", before: true }, "back"],
		["left", { where: "reading" }, undefined],
		["left", { where: "line" }, "edit"],
		["up", { where: "form" }, "field"],
		["up", { where: "writing" }, "edit"],
		["up", { where: "reading" }, undefined],
		["up", { where: "reading", long: true }, "scroll"],
		["escape", { where: "writing" }, "rest"],
		["escape", { where: "resting", before: true }, "back"],
		["escape", { where: "resting", again: true, before: true }, "back"],
		["escape", { where: "choosing", unchanged: true, before: true }, "keep"],
		["escape", { where: "leaf" }, "close"],
		["ctrl-z", { where: "writing", job: true }, "edit"],
		["ctrl-z", { where: "reading", job: true }, "stop"],
		["ctrl-z", { where: "reading" }, undefined],
		["p", { where: "choosing", plan: true }, "plan"],
		["p", { where: "writing", plan: true }, undefined],
		["p", { where: "reading" }, undefined],
		["e", { where: "reading" }, undefined],
		["e", { where: "reading", answered: true }, "change"],
		["s", { where: "reading" }, undefined],
		["s", { where: "rating", sources: true }, "sources"],
		["l", { where: "reading" }, "library"],
		["l", { where: "list" }, "library"],
		["l", { where: "leaf" }, "library"],
		["l", { where: "writing" }, undefined],
		["g", { where: "reading" }, undefined],
		["g", { where: "choosing", words: true }, "words"],
		["g", { where: "leaf", words: true }, undefined],
		["pagedown", { where: "list", long: true }, "scroll"],
		["q", { where: "line" }, undefined],
		["/", { where: "leaf" }, "search"],
		["/", { where: "writing" }, undefined],
		["n", { where: "rating" }, "note"],
		["m", { where: "list" }, "notebook"],
		["d", { where: "list" }, undefined],
		["d", { where: "list", note: true }, "delete"],
		["[", { where: "reading" }, undefined],
		["[", { where: "reading", behind: true }, "retrace"],
		["ctrl-left", { where: "resting", behind: true }, "retrace"],
		["ctrl-left", { where: "writing", behind: true }, "edit"],
		["]", { where: "choosing", ahead: true }, "retrace"],
		["escape", { where: "reading", before: true, leapt: true }, "retrace"],
		[
			"escape",
			{ where: "choosing", unchanged: true, before: true, leapt: true },
			"keep",
		],
		["escape", { where: "choosing", proof: true }, "close"],
		["a", { where: "list" }, undefined],
		["a", { where: "list", provable: true }, "prove"],
		["pageup", { where: "writing", long: true }, "scroll"],
	])("%s in %o", (key, situation, command) => {
		expect(commandFor(key, situation)).toBe(command);
	});

	it("lets nobody be caught: Ctrl-C works everywhere", () => {
		for (const where of everywhere)
			expect(commandFor("ctrl-c", { where }), where).toBe("interrupt");
	});

	it("takes no letter away from a text", () => {
		for (const where of ["line", "writing", "form"] as const)
			for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789?/[]")
				expect(commandFor(letter, { where }), letter).toBeUndefined();
	});

	it("has a sentence for every key", () => {
		for (const { command, help } of allBindings())
			expect(help, command).toMatch(/^[A-Z].*\.$/);
	});
});

describe("the words for keys", () => {
	it.each<[Situation, string]>([
		[
			{ where: "reading", before: true },
			"space: go on | b: back | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[
			{ where: "reading", more: true, long: true },
			"space: read on | ↑↓: scroll | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[
			{ where: "reading", words: true },
			"space: go on | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[
			{ where: "reading", words: true, newWord: true },
			"space: go on | g: words | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[
			{ where: "leaf" },
			"esc: back to the page | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[
			{ where: "leaf", over: true },
			"esc: back | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[
			{ where: "writing", prose: true },
			"tab: done | enter: new line | ctrl-e: editor | ctrl-s: answer | esc: leave it for now",
		],
		[
			{ where: "done", prose: true },
			"enter: answer | ctrl-e: editor | tab: write on | esc: leave it for now",
		],
		[
			{ where: "done" },
			"enter: answer | tab: write on | esc: leave it for now",
		],
		[
			{ where: "resting", again: true },
			"enter: write on | x: keep the old answer | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[
			{ where: "resting", again: true, unchanged: true },
			"enter: write on | esc: keep the old answer | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[
			{ where: "rating" },
			"enter: answer | 1–9: choose | x: not now | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[
			{ where: "rating", scale: [1, 5] },
			"enter: answer | 1–5: choose | x: not now | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
		[{ where: "line", entry: "search" }, "enter: search | esc: back"],
		[
			{ where: "writing", entry: "note", prose: true },
			"tab: done | enter: new line | ctrl-e: editor | ctrl-s: close | esc: back",
		],
		[
			{ where: "reading", before: true, leapt: true },
			"space: go on | esc: return | c: contents | l: library | /: search | n: note | ?: help | q: quit",
		],
	])("at the foot of %o", (situation, words) => {
		expect(hints(situation)).toBe(words);
	});

	it("needs nothing but ASCII where there is no more", () => {
		expect(
			hintsFor({ where: "form" }, glyphsFor(false)).map(({ key }) => key),
		).toEqual(["enter", "up", "ctrl-s", "esc"]);
	});

	it("names only what works in the help of a situation", () => {
		const labels = helpFor({ where: "leaf" }, glyphsFor(true)).map(
			({ label }) => label,
		);
		expect(labels).toEqual([
			"esc, b, ←",
			"space, enter",
			"c",
			"l",
			"/",
			"n",
			"m",
			"?",
			"q",
			"ctrl-c",
		]);
	});

	it("makes the table for the README", () => {
		const table = keysInMarkdown();
		expect(table.split("\n")[0]).toBe("| key | what it does |");
		expect(table.split("\n")).toHaveLength(allBindings().length + 2);
		expect(table).toContain("| x | Not now: put a question off,");
		expect(table).toContain("| ↑↓ |");
	});
});
