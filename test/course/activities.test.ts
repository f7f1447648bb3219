import { describe, expect, it } from "vitest";
import { readWith } from "./a-module.ts";

describe("readActivities", () => {
	it.each([
		[
			"an unknown directive, and reads on inside it",
			":::nota{#n}\n:::quiz{#q}\nx\n:::\n:::",
			["30:1 directive-unknown", "31:1 activity-list"],
		],
		["a missing id", ":::reflection\nWhy?\n:::", ["30:1 id-missing"]],
		[
			"an unknown attribute",
			":::reflection{#r giude=40}\nWhy?\n:::",
			["30:18 attribute-unknown"],
		],
		[
			"an attribute where there are none",
			":::quiz{#q guide=40}\nx\n\n- [x] a\n  > b\n- [ ] c\n  > d\n:::",
			["30:12 attribute-unknown"],
		],
		[
			"an activity inside another",
			":::reflection{#r}\nWhy?\n\n:::quiz{#q}\n:::\n:::",
			["33:1 directive-nested"],
		],
		[
			"an id that is taken",
			":::reflection{#school}\nWhy?\n:::",
			["30:1 id-twice"],
		],
		[
			"a forecast with one option that never says what happened",
			":::predict{#p}\nWhich?\n\n- One\n:::",
			["30:1 predict-reveal", "33:1 predict-options"],
		],
		[
			"a forecast of a kind we do not know",
			":::predict{#p type=date}\nWhich?\n\n- One\n- Two\n\n> One.\n:::",
			["30:15 attribute-value"],
		],
		[
			"a round that draws from nothing",
			":::recall{#r}\nAnd now?\n:::",
			["30:1 recall-from"],
		],
		[
			"a rating of nothing",
			":::rating{#r again=#waits}\nAnd now?\n:::",
			["30:1 rating-again"],
		],
	])("reports %s", (_, text, rules) => {
		expect(readWith(text).rules).toEqual(
			rules.map((rule) => `01-first.md:${rule}`),
		);
	});

	it("says what was meant, and where the other one is", () => {
		const { report } = readWith(
			":::reflection{#school giude=40}\nWhy?\n:::\n\n:::when{phse=primary}\n:::quizz{#q}\n:::\n:::",
		);
		expect(report).toMatchInlineSnapshot(`
			"content/small/01-first.md:30:1  error  Another activity has the id “school”, so their answers could not be told apart.

			  28 │ :::
			  29 │
			  30 │ :::reflection{#school giude=40}
			     │ ^
			  It stands at content/small/01-first.md:9. Give this one an id of its own.     id-twice

			content/small/01-first.md:30:23  error  A reflection knows nothing called “giude”.

			  28 │ :::
			  29 │
			  30 │ :::reflection{#school giude=40}
			     │                       ^
			  Did you mean “guide”?                                                attribute-unknown

			content/small/01-first.md:34:9  error  No choice, and no field to choose in, is called “phse”.

			  32 │ :::
			  33 │
			  34 │ :::when{phse=primary}
			     │         ^
			  Did you mean “phase”?                                                     when-unknown

			content/small/01-first.md:35:1  error  There is no directive called “quizz”.

			  33 │
			  34 │ :::when{phse=primary}
			  35 │ :::quizz{#q}
			     │ ^
			  Did you mean “quiz”?                                                 directive-unknown

			4 errors in 1 file."
		`);
	});
});
