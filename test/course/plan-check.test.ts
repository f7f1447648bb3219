import { describe, expect, it } from "vitest";
import { planLines } from "../../src/activities/plan-lines.ts";
import { readWith } from "./a-module.ts";

const rules = (text: string) =>
	readWith(text).rules.filter((rule) => rule.includes("plan-"));

describe("plan=", () => {
	it("is fine on what its line knows", () => {
		expect(
			rules(`:::form{#need plan=need}
The adults

- Who? {#adults type=text}
- How strong is it? {#strength type=choice}
  - I think so {#think}
  - Staff have been asked {#asked}
:::

:::reflection{#first plan=reason}
Why?
:::

:::reflection{#second plan=reason}
And why?
:::`),
		).toEqual([]);
	});

	it.each([
		[
			"a line that is not there",
			":::reflection{#x plan=wy}\nWhy?\n:::",
			"plan-unknown",
		],
		[
			"a name that every object has",
			":::reflection{#x plan=constructor}\nWhy?\n:::",
			"plan-unknown",
		],
		["another kind", ":::reflection{#x plan=need}\nWhy?\n:::", "plan-part"],
		[
			"a field that the line does not know",
			":::form{#x plan=need}\nA\n\n- B {#pupils type=text}\n:::",
			"plan-part",
		],
		[
			"a choice that the plan would not understand",
			":::form{#x plan=need}\nA\n\n- B {#strength type=choice}\n  - C {#certain}\n  - D {#asked}\n:::",
			"plan-part",
		],
		[
			"an option that the plan would not understand",
			":::choice{#x plan=problem pick=any}\nA?\n\n- B {#other}\n- C {#workload}\n:::",
			"plan-part",
		],
		[
			"a form without the sheet",
			":::form{#x plan=hours}\nA\n\n- B {#inset-days type=number}\n:::",
			"plan-part",
		],
	])("is reported: %s", (_, text, rule) => {
		expect(rules(text)).toEqual([expect.stringContaining(rule)]);
	});

	it("is reported where one learner meets two activities for one line", () => {
		expect(
			rules(
				":::reflection{#one plan=why}\nWhy?\n:::\n\n:::reflection{#two plan=why}\nWhy again?\n:::",
			),
		).toEqual([expect.stringContaining("plan-twice")]);
	});

	it("may share a line where nobody meets both", () => {
		expect(
			rules(`:::when{phase=primary}
:::reflection{#one plan=why}
Why?
:::
:::

:::when{phase=secondary}
:::reflection{#two plan=why}
Why?
:::
:::`),
		).toEqual([]);
	});
});

describe("the lines", () => {
	it("are all described for authors", () => {
		for (const line of Object.values(planLines))
			expect(line.about).toMatch(/^\p{Ll}.+[^.]$/u);
	});
});
