import { describe, expect, it } from "vitest";
import { sectionTable } from "../../src/cli/commands/section-table.ts";
import { files, read, words } from "../course/a-module.ts";

const more = `${words(10)}.

:::when{phase=secondary}
${words(5)}.
:::

:::predict{#p type=number}
How many of them?

> Two of them.
:::`;

function table(limits: string) {
	const front = files()[0]?.text.replace("minutes: 1", `minutes: 1\n${limits}`);
	const text = `${files()[1]?.text}\n${more}`;
	const { module, report } = read({ "module.md": front, "01-first.md": text });
	if (!module) throw new Error(report);
	return sectionTable(module);
}

describe("what check prints of the sections", () => {
	it("is what they come to for every profile, and how hard they are to read", () => {
		expect(table("")).toMatchInlineSnapshot(`
			"                     words    acts    minutes    declared    age    hardest
			Welcome                  2       0          0
			The first section    35–40       3        1.2           1    3.5        3.5
			In all               37–42       3        1.2           1

			37–42 words, 3 acts, 1 number, 0 reflections, for 2 profiles of learner.

			Age is the reading age of the running text, and hardest that of the screen where it is highest."
		`);
	});

	it("names the limits of the module, as far as it has any", () => {
		expect(table("limits: {words: 7500, numbers: 25}")).toContain(
			"words (7,500 at the most), 3 acts, 1 number (25 at the most), 0 reflections,",
		);
	});
});
