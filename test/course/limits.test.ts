import { describe, expect, it } from "vitest";
import { files, read, words } from "./a-module.ts";

/** The sound module, which takes 20 words and two taps, with limits and more text. */
function limited(limits: string, more = "") {
	const front = files()[0]?.text.replace(
		"minutes: 1",
		`minutes: 1\nlimits: ${limits}`,
	);
	return read({
		"module.md": front,
		"01-first.md": `${files()[1]?.text}\n${more}`,
	});
}

function found(limits: string, more?: string) {
	return limited(limits, more)
		.problems.filter(({ ruleId }) => ruleId === "limits")
		.map(({ place, reason }) => `${place.line} ${reason}`);
}

const number =
	":::predict{#p type=number}\nHow many?\n\n> Two.\n:::\n\n:::predict{#p2 type=number}\nHow many?\n\n> Two.\n:::";

describe("limits", () => {
	it("may all be kept, or left out", () => {
		expect(
			limited("{words: 7500, acts: 150, numbers: 25, reflections: 9}").rules,
		).toEqual([]);
		expect(limited("{acts: 2}").rules).toEqual([]);
	});

	it.each([
		["{acts: 1}", "", "A learner meets 2 acts, and limits allows 1."],
		["{words: 10}", "", "A learner meets 20 words, and limits allows 10."],
		["{numbers: 1}", number, "A learner meets 2 numbers, and limits allows 1."],
		[
			"{words: 100}",
			`:::when{phase=secondary}\n${words(100)}\n:::`,
			"A learner meets 120 words (phase=secondary), and limits allows 100.",
		],
	])("are reported where somebody meets more: %s", (limits, more, reason) => {
		expect(found(limits, more)).toEqual([`6 ${reason}`]);
	});

	it("count reflections", () => {
		const ask = (id: string) => `:::reflection{#${id}}\nWhy?\n:::`;
		expect(found("{reflections: 1}", `${ask("a")}\n\n${ask("b")}`)).toEqual([
			"6 A learner meets 2 reflections, and limits allows 1.",
		]);
	});

	it.each([
		["{screens: 3}", "6:10 key-unknown"],
		["{words: many}", "6:17 key-value"],
		["150", "6:9 key-value"],
	])("are reported when they cannot be read: %s", (limits, rule) => {
		expect(limited(limits).rules).toEqual([`module.md:${rule}`]);
	});
});
