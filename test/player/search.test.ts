import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Passage, search } from "../../src/player/search.ts";

const to = { type: "note", note: 1 } as const;

function passage(title: string, body: string, own?: true): Passage {
	return { kind: "case", title, body, to, ...(own ? { own } : {}) };
}

const passages = [
	passage("Protecting time", "An hour a week, and what stops for it."),
	passage("Twilights", "Two hours after school, six a year."),
	passage("A year of twilights", "They ended in March."),
	passage("Siân’s school", "The head said: don’t begin with time."),
	passage("What would you stop?", "The twilights, every hour of them.", true),
	passage("", "Ask about time in March.", true),
];

function titles(typed: string): string[] {
	return search(typed, passages).map(({ title, excerpt }) => title || excerpt);
}

describe("a search", () => {
	it.each<[string, string[]]>([
		// Titles before bodies, and of what is equal in that the learner’s own first.
		["twilights", ["Twilights", "A year of twilights", "What would you stop?"]],
		["twi", ["Twilights", "A year of twilights", "What would you stop?"]],
		["light", []],
		["time", ["Protecting time", "Ask about time in March.", "Siân’s school"]],
		// The words together before the words apart.
		["hour a", ["Protecting time", "Twilights"]],
		["march twilights", ["A year of twilights"]],
		["sian", ["Siân’s school"]],
		["SIÂN", ["Siân’s school"]],
		["don't begin", ["Siân’s school"]],
		["hours  after", ["Twilights"]],
		["time zebra", []],
		["", []],
		["   ", []],
		["(", []],
		[".*", []],
	])("for “%s” finds %j", (typed, found) => {
		expect(titles(typed)).toEqual(found);
	});

	it("keeps the order it was given among equals", () => {
		const same = ["One", "Two", "Three"].map((title) =>
			passage(title, "The same hour."),
		);
		expect(search("hour", same).map(({ title }) => title)).toEqual([
			"One",
			"Two",
			"Three",
		]);
	});

	it("shows the words around, never cut in a word, with accents as they were written", () => {
		const body = `${"Some words before it. ".repeat(9)}Then Siân stopped the Monday briefing. ${"More words after it. ".repeat(9)}`;
		const [hit] = search("sian stopped", [passage("A case", body)]);
		expect(hit?.excerpt).toBe(
			"… Some words before it. Then Siân stopped the Monday briefing. More words after it. More words after it. More …",
		);
	});

	it("shows the beginning where only the title has the words, and leaves no gap where a source was cited", () => {
		const [hit] = search("budget", [
			passage("The budget", "Seen once , and then\nagain ."),
		]);
		expect(hit?.excerpt).toBe("Seen once, and then again.");
	});

	it("takes any words, in any text", () => {
		const words = fc.string({ unit: "grapheme" });
		fc.assert(
			fc.property(words, words, words, (typed, title, body) => {
				for (const { excerpt } of search(typed, [passage(title, body)]))
					expect(excerpt.length).toBeLessThan(120);
			}),
		);
	});

	it("finds every word of a text by itself", () => {
		const word = fc.stringMatching(/^[a-zà-ÿ]{1,12}$/);
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 30 }),
				fc.nat(),
				(words, index) => {
					const typed = words[index % words.length] ?? "";
					expect(search(typed, [passage("", words.join(" "))])).toHaveLength(1);
				},
			),
		);
	});
});
