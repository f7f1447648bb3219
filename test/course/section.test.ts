import { describe, expect, it } from "vitest";
import { readWith, words } from "./a-module.ts";

function screens(text: string) {
	const { module, rules } = readWith(text);
	return { ids: module?.sections[0]?.screens.map(({ id }) => id), rules };
}

describe("screens", () => {
	it("are named by their first activity, else by their heading, else by their number, and never twice", () => {
		const { ids } = screens(`---

## What follows

Text.

---

## What follows

Text.

---

Text.

---

## Chosen

:::when{phase=primary}
:::choice{#deep}
Which?

- A
- B
:::
:::`);
		expect(ids).toEqual([
			"school",
			"waits",
			"what-follows",
			"what-follows-2",
			"screen-5",
			"deep",
		]);
	});

	it("may begin with passages for some learners, each with its heading", () => {
		expect(
			screens(
				"---\n\n:::when{phase=primary}\n## A\n\nText.\n:::\n\n:::when{phase=secondary}\n## B\n\nText.\n:::",
			).rules,
		).toEqual([]);
	});

	it.each([
		["two breaks in a row", "---\n\n---\n\n## A", ["30:1 screen-empty"]],
		["a break at the end", "---", ["30:1 screen-empty"]],
		[
			"a screen without a heading",
			`---\n\n${words(3)}`,
			["32:1 screen-heading"],
		],
		[
			"a screen that begins with an activity",
			"---\n\n:::choice{#r}\nWhich?\n\n- One\n- Two\n:::",
			["32:1 screen-heading"],
		],
		["a heading of level 1", "---\n\n# A\n\nText.", ["32:1 heading-level"]],
		[
			"a heading that skips a level",
			"---\n\n## A\n\nText.\n\n#### B\n\nText.",
			["36:1 heading-level"],
		],
		[
			"a first heading that is too deep",
			"---\n\n### A\n\nText.",
			["32:1 heading-level"],
		],
		[
			"a heading that skips inside a passage",
			"---\n\n## A\n\n:::when{phase=primary}\n#### B\n\nText.\n:::",
			["35:1 heading-level"],
		],
	])("are reported: %s", (_, text, rules) => {
		expect(screens(text).rules.filter((rule) => !/minutes/.test(rule))).toEqual(
			rules.map((rule) => `01-first.md:${rule}`),
		);
	});

	it("go back up freely after a deeper heading", () => {
		expect(screens("---\n\n## A\n\n### B\n\n## C\n\nText.").rules).toEqual([]);
	});
});
