import { describe, expect, it } from "vitest";
import { plainBlocks } from "../../src/markdown/rich.ts";
import { read } from "./a-module.ts";

describe("glossary.md", () => {
	it("is read as terms, in the order they are written", () => {
		const { module, rules } = read({
			"glossary.md":
				"# Glossary\n\n## INSET day\n\nA day without pupils [@guskey-2014].\n\n- five a year\n\n## PPA\n\nTime to plan.\n",
		});
		expect(rules).toEqual([]);
		expect(
			module?.glossary.map(({ id, term, blocks }) => [
				id,
				term,
				plainBlocks(blocks),
			]),
		).toEqual([
			["inset-day", "INSET day", "A day without pupils .\nfive a year"],
			["ppa", "PPA", "Time to plan."],
		]);
	});

	it.each([
		["words above the first term", "Words.\n\n## A\n\nB.", "1:1 glossary-form"],
		["a deeper heading", "## A\n\nB.\n\n### C\n\nD.", "5:1 glossary-form"],
		["a screen break", "## A\n\nB.\n\n---\n\n## C\n\nD.", "5:1 glossary-form"],
		["a directive", "## A\n\nB.\n\n:::quiz{#q}\n:::", "5:1 glossary-form"],
		["a term without words", "## A\n\n## B\n\nC.", "1:1 term-empty"],
		[
			"a term that is there already",
			"## A\n\nB.\n\n## a\n\nC.",
			"5:1 term-twice",
		],
		["a source that is not there", "## A\n\nB [@x].", "3:3 citation-unknown"],
	])("is reported when there is %s", (_, text, rule) => {
		expect(read({ "glossary.md": text }).rules).toEqual([
			`glossary.md:${rule}`,
		]);
	});
});
