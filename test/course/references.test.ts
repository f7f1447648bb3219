import { describe, expect, it } from "vitest";
import { read } from "./a-module.ts";

/** Reads one source, given as indented YAML lines under its id. */
function source(lines: string) {
	const { module, rules, problems } = read({
		"references.yaml": `- id: guskey-2014\n${lines
			.split("\n")
			.map((line) => `  ${line}`)
			.join("\n")}\n`,
	});
	return { reference: module?.references[0], rules, problems };
}

describe("references.yaml", () => {
	it.each([
		[
			"a book by one person",
			"title: Unleashing great teaching\nauthor:\n  - family: Weston\n    given: David\nissued: 2018\npublisher: Routledge",
			"Weston, D. (2018). Unleashing great teaching. Routledge.",
		],
		[
			"an article by two",
			"title: Identifying the characteristics\nauthor:\n  - family: Sims\n    given: Sam\n  - family: Fletcher-Wood\n    given: Harry J.\nissued:\n  date-parts: [[2020, 5]]\ncontainer-title: A Journal\nvolume: 32\nissue: 1\npage: 47–63",
			"Sims, S. and Fletcher-Wood, H. J. (2020). Identifying the characteristics. A Journal, 32(1), 47–63.",
		],
		[
			"a report by three",
			"title: What works?\nauthor:\n  - family: A\n  - family: B\n  - literal: The C Board\nissued: 2021-10-08",
			"A, B and The C Board (2021). What works?",
		],
		[
			"a report by many",
			"title: T\nauthor:\n  - family: A\n    given: É.\n  - family: B\n  - family: C\n  - family: D\nissued: {year: 1999}",
			"A, É. and others (1999). T.",
		],
		[
			"a body that publishes its own page",
			"title: A page\nauthor:\n  - literal: Ofsted\npublisher: Ofsted\ncontainer-title: Ofsted",
			"Ofsted (no date). A page.",
		],
		[
			"something without an author",
			"title: A page.\nissued: 2020",
			"A page (2020).",
		],
		[
			"one name in plain words",
			"title: T\nauthor: Ofsted\nissued: 2020",
			"Ofsted (2020). T.",
		],
	])("prints %s in one line", (_, lines, text) => {
		const { reference, rules } = source(lines);
		expect(rules).toEqual([]);
		expect(reference?.text).toBe(text);
	});

	it("keeps the address, or that of the DOI, and where we read it", () => {
		expect(
			source("title: T\nURL: https://a.example/b\nnote: 'Via: a news report'")
				.reference,
		).toMatchObject({ url: "https://a.example/b", via: "a news report" });
		expect(source("title: T\nDOI: 10.1/x").reference?.url).toBe(
			"https://doi.org/10.1/x",
		);
	});

	it.each([
		["an unknown key", "title: T\ntitel: U", "3:3 key-unknown"],
		["no title", "issued: 2020", "1:3 key-missing"],
		["a date without a year", "title: T\nissued: spring", "3:3 reference-year"],
		[
			"an author without a name",
			"title: T\nauthor:\n  - given: David",
			"4:7 reference-author",
		],
		[
			"an address that is none",
			"title: T\nURL: www.a.example",
			"3:3 reference-address",
		],
		["a title that is a list", "title:\n  - T", "3:5 key-value"],
		["YAML that cannot be read", "title: T: U", "2:10 yaml-colon"],
	])("reports %s", (_, lines, rule) => {
		expect(source(lines).rules).toContain(`references.yaml:${rule}`);
	});

	it.each([
		["a text", "nothing", "1:1 references-list"],
		["a map", "guskey-2014:\n  title: T", "1:1 references-list"],
		["a list of words", "- guskey-2014", "1:3 references-list"],
		[
			"a key that cannot be cited",
			"- id: Guskey 2014\n  title: T",
			"1:3 reference-key",
		],
		[
			"two of one key",
			"- id: guskey-2014\n  title: T\n- id: guskey-2014\n  title: T",
			"3:3 reference-twice",
		],
	])("reports %s for the list", (_, text, rule) => {
		expect(read({ "references.yaml": text }).rules).toContain(
			`references.yaml:${rule}`,
		);
	});

	it("may stand under “references:”, as other tools write it", () => {
		const { module, rules } = read({
			"references.yaml": "references:\n  - id: guskey-2014\n    title: T\n",
		});
		expect(rules).toEqual([]);
		expect(module?.references).toHaveLength(1);
	});

	it("may be absent when nothing is cited", () => {
		expect(read({ "references.yaml": undefined }).rules).toEqual([
			"01-first.md:21:18 citation-unknown",
		]);
	});
});
