import { describe, expect, it } from "vitest";
import { isId, readAttributes } from "../../src/markdown/attributes.ts";
import { collect } from "./collect.ts";

const place = { path: "a.md", line: 3, column: 10 };

function read(braces: string) {
	const { problems, listener } = collect();
	const { id, values } = readAttributes(braces, place, listener.report);
	return {
		id: id?.value,
		values: Object.fromEntries(
			[...values].map(([key, { value }]) => [key, value]),
		),
		places: Object.fromEntries(
			[...values].map(([key, attribute]) => [key, attribute.place.column]),
		),
		problems: problems.map(
			({ ruleId, reason, place }) => `${place.column} ${ruleId}: ${reason}`,
		),
	};
}

describe("readAttributes", () => {
	it("reads an id, values, values of several words, and flags", () => {
		expect(
			read('{#an-hour guide=40 keep="two words, and = } signs" whole}'),
		).toEqual({
			id: "an-hour",
			values: {
				guide: "40",
				keep: "two words, and = } signs",
				whole: "",
			},
			places: { guide: 20, keep: 29, whole: 61 },
			problems: [],
		});
	});

	it("reads empty braces", () => {
		expect(read("{}")).toMatchObject({ id: undefined, problems: [] });
		expect(read("{  }")).toMatchObject({ id: undefined, problems: [] });
	});

	it.each([
		["{#}", "11 id-form: “” cannot be an id."],
		["{#An-Hour}", "11 id-form: “An-Hour” cannot be an id."],
		["{#__proto__}", "11 id-form: “__proto__” cannot be an id."],
		["{#constructor}", "11 id-form: “constructor” cannot be an id."],
		["{#one #two}", "16 attribute-form: The braces already give the id “one”."],
		["{a=1 a=2}", "15 attribute-form: “a” is given twice."],
		["{a=}", "11 attribute-form: “a=” cannot be read as part of the braces."],
		[
			'{a="open}',
			"11 attribute-form: “a” has a quotation mark that is never closed.",
		],
		[
			"{keep=“two words”}",
			"11 attribute-form: “keep=“two” has curly quotation marks, which do not hold words together here.",
		],
	])("reports %s", (braces, problem) => {
		expect(read(braces).problems).toContain(problem);
	});

	it("keeps what can be read beside what cannot", () => {
		expect(read("{#one a= b=2}")).toMatchObject({
			id: "one",
			values: { b: "2" },
		});
	});
});

describe("isId", () => {
	it.each(["a", "an-hour-to-stop", "s1"])("takes %s", (id) => {
		expect(isId(id)).toBe(true);
	});
	it.each(["", "1a", "-a", "a-", "a--b", "a.b", "a b", "É", "valueOf"])(
		"refuses %s",
		(id) => {
			expect(isId(id)).toBe(false);
		},
	);
});
