import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readModule } from "../../src/course/read.ts";
import { report } from "../../src/markdown/frame.ts";
import { safeText } from "../../src/markdown/safe-text.ts";
import { createSource } from "../../src/markdown/source.ts";
import { files, read, readWith, section, tools } from "./a-module.ts";

describe("readModule", () => {
	it("reads a sound module", () => {
		const { module, rules } = read();
		expect(rules).toEqual([]);
		expect(module).toMatchObject({
			id: "small",
			title: "A small module",
			version: "1.0.0",
			minutes: 1,
			outcomes: ["Try things out"],
			welcome: { id: "welcome", minutes: 0, screens: [{ id: "welcome" }] },
			sections: [
				{
					id: "first",
					title: "The first section",
					minutes: 1,
					screens: [{ id: "school" }, { id: "waits" }],
				},
			],
		});
	});

	it("gives data that survives being written down as JSON", () => {
		const { module } = read();
		expect(JSON.parse(JSON.stringify(module))).toEqual(module);
	});

	it("takes the sections in the order of their names, wherever the files come in", () => {
		const second = section("id: first", "id: second")
			.replaceAll("#school", "#school-2")
			.replaceAll("#waits", "#waits-2");
		const sources = files({
			"02-second.md": second,
			"module.md": files()[0]?.text.replace("minutes: 1", "minutes: 2"),
		});
		const { module, problems } = readModule([...sources].reverse(), tools);
		expect(problems).toEqual([]);
		expect(module?.sections.map(({ id }) => id)).toEqual(["first", "second"]);
	});

	it("reads from any folder, with either slash", () => {
		for (const folder of ["", "a/b/", "C:\\Users\\Siân\\pack\\"]) {
			const moved = files().map(({ path, text }) =>
				createSource(folder + path.replace("content/small/", ""), text),
			);
			expect(readModule(moved, tools).problems).toEqual([]);
		}
	});

	it("gives no module when anything is an error, and one when all are warnings", () => {
		expect(
			read({ "01-first.md": section(":::choice", ":::choise") }).module,
		).toBeUndefined();
		const { module, rules } = read({
			"01-first.md": section("## What waits\n", ""),
		});
		expect(rules).toEqual(["01-first.md:20:1 screen-heading"]);
		expect(module).toBeDefined();
	});

	it("reports the mistakes of all files at once, sorted", () => {
		const { report: printed } = read({
			"module.md": files()[0]?.text.replace("version", "versoin"),
			"01-first.md": section(
				":::choice{#waits pick=any}",
				":::choise{#waits pick=any}",
			)
				.replace("[@guskey-2014]", "[@gusky-2014] and {answer:#skool}")
				.replace("type=choice", "type=choise"),
		});
		expect(printed).toMatchInlineSnapshot(`
			"content/small/01-first.md:12:17  error  There is no field of type “choise”.

			  10 │ Your school
			  11 │
			  12 │ - Phase {#phase type=choise}
			     │                 ^
			  Write {#key type=text}, or number, date or choice.                          field-type

			content/small/01-first.md:21:18  error  No source has the key “gusky-2014”.

			  19 │ ## What waits
			  20 │
			  21 │ Some things wait [@gusky-2014] and {answer:#skool}.
			     │                  ^
			  Did you mean [@guskey-2014]?                                          citation-unknown

			content/small/01-first.md:21:36  error  No activity has the id “skool”, so there is no answer to quote.

			  19 │ ## What waits
			  20 │
			  21 │ Some things wait [@gusky-2014] and {answer:#skool}.
			     │                                    ^
			  Did you mean “school”?                                                  answer-unknown

			content/small/01-first.md:23:1  error  There is no directive called “choise”.

			  21 │ Some things wait [@gusky-2014] and {answer:#skool}.
			  22 │
			  23 │ :::choise{#waits pick=any}
			     │ ^
			  Did you mean “choice”?                                               directive-unknown

			content/small/module.md:2:1  error  “version” is missing here.

			  1 │ ---
			  2 │ id: small
			    │ ^
			  Add a line version: …                                                      key-missing

			content/small/module.md:4:1  error  Nothing here is called “versoin”.

			  2 │ id: small
			  3 │ title: A small module
			  4 │ versoin: 1.0.0
			    │ ^
			  Did you mean “version”?                                                    key-unknown

			content/small/references.yaml:1:3  warning  Nothing cites “guskey-2014”.

			  1 │ - id: guskey-2014
			    │   ^
			  Cite it where it is used, [@guskey-2014], or take it out.             reference-unused

			6 errors, 1 warning in 3 files."
		`);
	});

	it.each([
		[
			"no module.md",
			{ "module.md": undefined },
			["module.md:1:1 module-missing"],
		],
		[
			"no sections",
			{ "01-first.md": undefined, "references.yaml": undefined },
			["module.md:10:1 sections-missing"],
		],
		[
			"a section called like another",
			{ "02-b.md": "---\nid: first\ntitle: B\nminutes: 1\n---\n## B\n" },
			["02-b.md:2:1 section-twice"],
		],
		[
			"a section called welcome",
			{ "02-b.md": "---\nid: welcome\ntitle: B\nminutes: 1\n---\n## B\n" },
			["02-b.md:2:1 section-twice"],
		],
		[
			"an empty file",
			{ "02-b.md": "" },
			["02-b.md:1:1 front-matter-missing", "02-b.md:1:1 screen-empty"],
		],
	])("reports %s", (_, changes, rules) => {
		expect(read(changes).rules).toEqual(rules);
	});

	it("lets nothing through that could act on a terminal", () => {
		const { module, rules } = read({
			"references.yaml":
				'- id: guskey-2014\n  title: "Planning\\x1b[31m\\u202e red\\x9b31m"\n',
		});
		expect(rules).toEqual([]);
		expect(module?.references[0]?.text).toBe("Planning red (no date).");
	});

	it("never throws, whatever the files hold", () => {
		const piece = fc.constantFrom(
			"---\n",
			"id: a\n",
			"title: b\n",
			"minutes: 1\n",
			":::quiz{#q}\n",
			":::form{#f}\n",
			":::choice{#c pick=any}\n",
			":::choice{#d among=#c}\n",
			":::rating{#r again=#r}\n",
			":::actions{#a count=2}\n",
			":::when{c=none}\n",
			":::when{d=k}\n",
			":::\n",
			"- [x] one {#k}\n",
			"- two {#l type=choice}\n",
			"  - deep {#m}\n",
			"  > why\n",
			"> When {k}\n",
			"Words [@k] {answer:#f.l}\n",
			"\n",
			"\n---\n\n",
			"## Heading\n",
		);
		const text = fc
			.array(
				fc.oneof(
					{ weight: 6, arbitrary: piece },
					fc.string({ unit: "binary" }),
				),
			)
			.map((pieces) => pieces.join(""));
		fc.assert(
			fc.property(text, text, text, text, (module, section, yaml, glossary) => {
				const start = "---\nid: a\ntitle: b\nminutes: 1\n---\n\n";
				const sources = [
					createSource("module.md", module),
					createSource("01-a.md", start + section),
					createSource("references.yaml", yaml),
					createSource("glossary.md", glossary),
				];
				const { problems } = readModule(sources, tools);
				const printed = report(problems, sources);
				expect(safeText(printed)).toBe(printed);
				for (const { place, reason, note } of problems) {
					expect(place.line).toBeGreaterThan(0);
					expect(place.column).toBeGreaterThan(0);
					expect(reason).toMatch(/[.?]$/);
					expect(note).not.toBe("");
				}
			}),
		);
	});

	const chain = Array.from(
		{ length: 1000 },
		(_, index) =>
			`:::when{c${index + 1}=a}\n:::choice{#c${index}}\nx\n\n- A\n- B\n:::\n:::\n`,
	);

	it.each([
		[
			"a chain of passages that wait for one another",
			`${chain.join("\n")}\n:::choice{#c1000}\nx\n\n- A\n- B\n:::`,
		],
		[
			"fifty thousand citations of nothing",
			Array.from(
				{ length: 50_000 },
				(_, index) => `[@k${index}]${index % 50 ? "" : "\n\n---\n"}\n`,
			).join(""),
		],
		[
			"emphasis that never closes, again and again",
			`${"*a **b ".repeat(60)}\n\n`.repeat(80),
		],
		[
			"twenty thousand screens of one name",
			"## A\n\nText.\n\n---\n\n".repeat(20_000),
		],
	])("is not kept busy by %s", (_, text) => {
		// The processor's time: a machine that does other things besides is no reason.
		const began = process.cpuUsage();
		const { problems } = readWith(text);
		expect(problems.length).toBeGreaterThan(0);
		const { user, system } = process.cpuUsage(began);
		expect((user + system) / 1000).toBeLessThan(5000);
	});
});
