import { describe, expect, it } from "vitest";
import { readModule } from "../../src/course/read.ts";
import { plainBlocks } from "../../src/markdown/rich.ts";
import { files, read, section, tools } from "./a-module.ts";

const noTime = `---
id: no-time
title: No time
---

{case:#elm} and {case:#ash} found the hour [@guskey-2014].
`;

function school(id: string, facts: Record<string, string> = {}): string {
	const all: Record<string, string> = {
		id,
		title: `${id[0]?.toUpperCase()}${id.slice(1)} School`,
		phase: "[primary]",
		challenge: "[no-time]",
		accounts: "2017 to about 2019",
		result: "self-reported",
		...facts,
	};
	const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
	return `---\n${lines.join("\n")}\n---\n\nThe head tells this story.\n\n## What they faced\n\nA cover bill.\n`;
}

const template = `---
id: plan
title: A plan on a page
description: One side of paper.
section: first
---

| When | Who |
| --- | --- |
| September | Ros |
`;

/** A sound module with one challenge, two cases and a resource. */
const sound = {
	"challenges/no-time.md": noTime,
	"cases/elm.md": school("elm"),
	"cases/ash.md": school("ash", { phase: "[primary, secondary]" }),
	"resources/plan.md": template,
};

function libraryOf(changes: Readonly<Record<string, string | undefined>>) {
	const { library } = readModule(files({ ...sound, ...changes }), tools);
	if (!library) throw new Error(read({ ...sound, ...changes }).report);
	return library;
}

describe("the pages off the path", () => {
	it("are read with their facts and their texts", () => {
		expect(read(sound).rules).toEqual([]);
		const { challenges, cases, resources, phases } = libraryOf({});
		expect(challenges).toMatchObject([{ id: "no-time", title: "No time" }]);
		expect(plainBlocks(challenges[0]?.blocks ?? [])).toBe(
			"Elm School and Ash School found the hour .",
		);
		expect(cases).toMatchObject([
			{
				id: "ash",
				title: "Ash School",
				phase: ["primary", "secondary"],
				challenge: ["no-time"],
				accounts: "2017 to about 2019",
				result: "self-reported",
			},
			{ id: "elm" },
		]);
		expect(resources).toMatchObject([
			{ id: "plan", description: "One side of paper.", section: "first" },
		]);
		expect(phases).toEqual({
			activity: "school",
			field: "phase",
			options: [
				{ key: "primary", title: "Primary" },
				{ key: "secondary", title: "Secondary" },
			],
		});
	});

	it("count no minutes and no words of the module", () => {
		const long = `${sound["cases/elm.md"]}\n${`${"word ".repeat(100)}\n\n`.repeat(20)}\n`;
		expect(read({ ...sound, "cases/elm.md": long }).rules).toEqual([]);
	});

	it("stay out of the module itself, which is read at every start", () => {
		const { module } = read(sound);
		expect(JSON.stringify(module)).not.toContain("A cover bill");
	});

	it("may be named in a section", () => {
		const { module, rules } = read({
			...sound,
			"01-first.md": section("Some things wait", "Some **{case:#elm}** things"),
		});
		expect(rules).toEqual([]);
		expect(JSON.stringify(module)).toContain(
			'{"text":"Elm School","strong":true}',
		);
	});

	it("are found by either slash", () => {
		const moved = files(sound).map(({ path, text }) => ({
			path: path.replaceAll("/", "\\"),
			text,
		}));
		expect(readModule(moved, tools).library?.cases).toHaveLength(2);
	});

	it("come in the order of their sections, and of their file names", () => {
		const second = section("id: first", "id: second")
			.replaceAll("#school", "#school-2")
			.replaceAll("#waits", "#waits-2")
			.replace("#phase", "#kind");
		const { resources } = libraryOf({
			"module.md": files()[0]?.text.replace("minutes: 1", "minutes: 2"),
			"02-second.md": second,
			"resources/a.md": template
				.replace("id: plan", "id: late")
				.replace("section: first", "section: second"),
			"resources/b.md": template.replace("id: plan", "id: early"),
		});
		expect(resources.map(({ id }) => id)).toEqual(["early", "plan", "late"]);
	});

	it("count as uses of a source", () => {
		const { rules } = read({
			...sound,
			"01-first.md": section(" [@guskey-2014]", ""),
		});
		expect(rules).toEqual([]);
	});

	it.each<[string, Readonly<Record<string, string>>, string[]]>([
		[
			"a phase that nobody answers",
			{ "cases/elm.md": school("elm", { phase: "[primary, primry]" }) },
			["cases/elm.md:4:18 case-phase"],
		],
		[
			"a challenge that is not there",
			{ "cases/elm.md": school("elm", { challenge: "[no-tme, no-time]" }) },
			["cases/elm.md:5:13 case-challenge"],
		],
		[
			"a result that tells nobody",
			{ "cases/elm.md": school("elm", { result: "good" }) },
			["cases/elm.md:7:9 case-result"],
		],
		[
			"a fact that is missing",
			{ "cases/elm.md": school("elm").replace(/accounts:.*\n/, "") },
			["cases/elm.md:2:1 key-missing"],
		],
		[
			"a fact of another name",
			{ "cases/elm.md": school("elm", { when: "2017" }) },
			["cases/elm.md:8:1 key-unknown"],
		],
		[
			"one phase that is not a list",
			{ "cases/elm.md": school("elm", { phase: "primary" }) },
			["cases/elm.md:4:8 key-value"],
		],
		[
			"two cases of one id",
			{ "cases/oak.md": school("elm") },
			["cases/oak.md:2:1 page-twice"],
		],
		[
			"a resource of no section",
			{ "resources/plan.md": template.replace("first", "frist") },
			["resources/plan.md:5:10 resource-section"],
		],
		[
			"a form that cannot be saved",
			{
				"resources/plan.md": template.replace(
					"section: first",
					"section: first\nform: wrokbook",
				),
			},
			["resources/plan.md:6:7 resource-form"],
		],
		[
			"a challenge that one school answered",
			{
				"cases/elm.md": school("elm", { challenge: "[money]" }),
				"challenges/money.md": noTime.replace("no-time", "money"),
				"cases/oak.md": school("oak"),
				"cases/ivy.md": school("ivy"),
			},
			["challenges/money.md:2:1 challenge-cases"],
		],
		[
			"a case that is not there",
			{
				"challenges/no-time.md": noTime.replace("{case:#elm}", "{case:#elmm}"),
			},
			["challenges/no-time.md:6:1 case-unknown"],
		],
		[
			"a case that is not named",
			{ "01-first.md": section("Some things", "{case elm} things") },
			["01-first.md:21:1 case-form"],
		],
		[
			"a source that is not there",
			{ "cases/elm.md": `${school("elm")}\nSaid [@gusky-2014].\n` },
			["cases/elm.md:16:6 citation-unknown"],
		],
		[
			"a directive",
			{ "resources/plan.md": `${template}\n:::quiz{#q}\n:::\n` },
			["resources/plan.md:12:1 page-form"],
		],
		[
			"a screen break",
			{ "resources/plan.md": `${template}\n---\n\nMore.\n` },
			["resources/plan.md:12:1 page-form"],
		],
		[
			"an answer to quote",
			{ "resources/plan.md": `${template}\n{answer:#school.phase}\n` },
			["resources/plan.md:12:1 page-answer"],
		],
		[
			"no text",
			{ "resources/plan.md": template.replace(/\n\|[\s\S]*/, "") },
			["resources/plan.md:7:1 page-empty"],
		],
		[
			"no facts",
			{ "resources/plan.md": "Text." },
			["resources/plan.md:1:1 front-matter-missing"],
		],
		[
			"a heading of its own",
			{
				"cases/elm.md": school("elm").replace(
					"What they faced",
					"Whta they faced",
				),
			},
			["cases/elm.md:12:1 case-heading"],
		],
		[
			"headings in another order",
			{
				"cases/elm.md": school("elm").replace(
					"## What they faced",
					"## What was hard\n\nIt.\n\n## What they faced",
				),
			},
			["cases/elm.md:16:1 case-heading"],
		],
		[
			"a heading before who tells it",
			{
				"cases/elm.md": school("elm").replace(
					"The head tells this story.\n\n",
					"",
				),
			},
			["cases/elm.md:10:1 case-opening"],
		],
		[
			"a heading that skips a level",
			{ "resources/plan.md": `${template}\n#### Deep\n\nMore.\n` },
			["resources/plan.md:12:1 heading-level"],
		],
	])("are reported when there is %s", (_, changes, rules) => {
		expect(read({ ...sound, ...changes }).rules).toEqual(rules);
	});

	it("are reported with a way out", () => {
		const { report } = read({
			...sound,
			"cases/elm.md": school("elm", { phase: "[primry]" }),
		});
		expect(report).toMatchInlineSnapshot(`
			"content/small/cases/elm.md:4:9  error  “primry” is no answer to the field called phase, so nobody would find the case by it.

			  2 │ id: elm
			  3 │ title: Elm School
			  4 │ phase: [primry]
			    │         ^
			  Did you mean “primary”?                                                     case-phase

			1 error in 1 file."
		`);
	});
});

describe("who cites what", () => {
	it("is kept for each part: the sections first, then the pages", () => {
		const { citing } = libraryOf({
			"glossary.md": "## Plan\n\nWhat stops [@guskey-2014].\n",
			"cases/elm.md": `${school("elm")}\nSaid [@guskey-2014], and again [@guskey-2014].\n`,
		});
		expect(citing).toEqual([
			{ part: "section", title: "The first section", keys: ["guskey-2014"] },
			{ part: "challenge", title: "No time", keys: ["guskey-2014"] },
			{ part: "case", title: "Elm School", keys: ["guskey-2014"] },
			{ part: "glossary", title: "Glossary", keys: ["guskey-2014"] },
		]);
	});
});
