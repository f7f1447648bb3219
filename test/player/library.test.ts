import { describe, expect, it } from "vitest";
import { plainBlocks } from "../../src/markdown/rich.ts";
import {
	type Address,
	isSameAddress,
	standAt,
} from "../../src/player/library.ts";
import { visitorOf } from "../../src/player/visitor.ts";
import { createDesk } from "../fixtures/desk.ts";
import { library, springfield } from "../fixtures/library.ts";
import { module } from "../fixtures/module.ts";

function desk(phase?: string) {
	const { desk, session } = createDesk(module);
	if (phase) {
		session.goTo({ section: "your-school", screen: "school", index: 1 });
		session.answer({ phase, teachers: "24", plan: "", review: "1 May 2027" });
	}
	return desk;
}

/** The labels of a shelf, each with what stands beside it. */
function shelf(address: Address, phase?: string): string[] {
	const stand = standAt(address, visitorOf(desk(phase)));
	if (stand.type === "leaf") throw new Error(`A leaf: ${stand.leaf.title}`);
	return stand.shelf.items.map(({ label, aside, about }) =>
		[label, aside, about].filter(Boolean).join(" | "),
	);
}

function leaf(address: Address) {
	const stand = standAt(address, visitorOf(desk()));
	if (stand.type === "shelf") throw new Error(`A shelf: ${stand.shelf.title}`);
	return stand.leaf;
}

const [noTime] = library.challenges;
const [plan] = library.resources;
const [inset] = module.glossary;
if (!noTime || !plan || !inset) throw new Error("The fixture has changed.");

describe("the shelves", () => {
	it.each<[string, Address, string[]]>([
		[
			"the library",
			{ at: "library" },
			[
				"Cases by challenge | 2 challenges",
				"Cases by phase | 2 cases",
				"Resources | 2 pages",
				"Glossary | 1 term",
				"Sources, by section | 1 source",
				"Notebook | what you wrote",
			],
		],
		[
			"the challenges",
			{ at: "challenges" },
			["No time | 2 cases", "Support staff left out | 1 case"],
		],
		[
			"one challenge",
			{ at: "challenge", challenge: noTime },
			[
				"How two schools answered it",
				"Ash Trust, Leeds | Primary, Secondary",
				"Springfield Junior School, Ipswich | Primary",
			],
		],
		[
			"the phases",
			{ at: "phases" },
			["Primary | 2 cases", "Secondary | 1 case"],
		],
		[
			"one phase",
			{ at: "phase", phase: { key: "secondary", title: "Secondary" } },
			["Ash Trust, Leeds"],
		],
		[
			"the resources",
			{ at: "resources" },
			[
				"A plan on a page | One side that a governor reads.",
				"Further cases, a reader | Every case, one after another, with all their sources.",
			],
		],
		["the glossary", { at: "glossary" }, ["INSET"]],
		[
			"the sources",
			{ at: "sources" },
			[
				"Principles | 1 source",
				"The cases | 1 source",
				"All sources, by name | 1 source",
			],
		],
	])("have %s", (_, address, items) => {
		expect(shelf(address)).toEqual(items);
	});

	it("have the learner’s own phase first, once they have said it", () => {
		expect(shelf({ at: "phases" }, "secondary")).toEqual([
			"Secondary | your phase, 1 case",
			"Primary | 2 cases",
		]);
	});

	it("have what is taken away from the part where the learner is", () => {
		const { desk } = createDesk(module, { library });
		desk.session.goTo({ section: "finish", screen: "finish", index: 0 });
		const stand = standAt({ at: "library" }, visitorOf(desk));
		const [first] = stand.type === "shelf" ? stand.shelf.items : [];
		expect(first).toMatchObject({
			label: "For this part, to take away",
			aside: "1 page",
		});
		expect(standAt(first?.to as Address, visitorOf(desk))).toMatchObject({
			shelf: { items: [{ label: "A plan on a page" }] },
		});
	});

	it("leave out what a module does not have", () => {
		const empty = { ...library, challenges: [], cases: [], resources: [] };
		const { desk } = createDesk(module, { library: empty });
		const stand = standAt({ at: "library" }, visitorOf(desk));
		expect(
			stand.type === "shelf" && stand.shelf.items.map(({ label }) => label),
		).toEqual(["Glossary", "Sources, by section", "Notebook"]);
	});

	it("say so when there is nothing on any", () => {
		const bare = { challenges: [], cases: [], resources: [], citing: [] };
		const { desk } = createDesk(
			{ ...module, glossary: [], references: [] },
			{ library: bare },
		);
		expect(standAt({ at: "library" }, visitorOf(desk))).toMatchObject({
			shelf: {
				opening: "There is nothing in the library of this module.",
				items: [],
			},
		});
	});
});

describe("the leaves", () => {
	it("of a case say who tells it, and number its sources", () => {
		const { title, facts, blocks, sources } = leaf({
			at: "case",
			case: springfield,
		});
		expect(title).toBe("Springfield Junior School, Ipswich");
		expect(facts).toEqual([
			{ label: "Phase", value: "Primary" },
			{ label: "Challenges", value: "No time; Support staff left out" },
			{ label: "Accounts", value: "2017 to about 2019" },
			{ label: "Results", value: "Reported by the school itself" },
		]);
		expect(JSON.stringify(blocks)).toContain('"mark":1');
		expect(sources).toMatchObject([{ key: "need2025" }]);
	});

	it("of a resource say where it belongs, and how to have it as a file", () => {
		const { facts, blocks } = leaf({ at: "resource", resource: plan });
		expect(facts).toContainEqual({ label: "Belongs to", value: "Finish" });
		expect(plainBlocks(blocks)).toContain(
			"cpd-module resources save plan-on-a-page",
		);
	});

	it("of a challenge, of a term", () => {
		expect(plainBlocks(leaf({ at: "answers", challenge: noTime }).blocks)).toBe(
			"Springfield Junior School, Ipswich joined its assemblies.",
		);
		expect(leaf({ at: "term", term: inset })).toMatchObject({ title: "INSET" });
	});

	it("of the words on the screen the learner comes from", () => {
		const { desk, session } = createDesk(module);
		session.goTo({ section: "principles", screen: "evidence", index: 0 });
		const stand = standAt({ at: "words" }, visitorOf(desk));
		expect(stand.type === "leaf" && plainBlocks(stand.leaf.blocks)).toBe(
			"INSET\nA day for staff without pupils.",
		);
	});

	it("of sources say where each is cited, and how we read it", () => {
		expect(plainBlocks(leaf({ at: "all-sources" }).blocks)).toBe(
			"Department (2025). Needs and wishes. https://example.org/needs How we read it: Read as an archived copy. Cited in: Principles; Springfield Junior School, Ipswich.",
		);
		const [citing] = library.citing;
		expect(citing && leaf({ at: "citing", citing }).title).toBe("Principles");
		expect(
			plainBlocks(leaf({ at: "citing-pages", part: "case" }).blocks),
		).toMatch(/^Springfield Junior School, Ipswich\nDepartment/);
	});
});

describe("two addresses", () => {
	it.each<[Address, Address, boolean]>([
		[{ at: "library" }, { at: "library" }, true],
		[{ at: "library" }, { at: "cases" }, false],
		[
			{ at: "case", case: springfield },
			{ at: "case", case: springfield },
			true,
		],
		[
			{ at: "challenge", challenge: noTime },
			{ at: "answers", challenge: noTime },
			false,
		],
	])("%o and %o", (a, b, same) => {
		expect(isSameAddress(a, b)).toBe(same);
	});
});
