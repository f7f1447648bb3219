import { expect, it } from "vitest";
import { begunUpTo } from "../../src/activities/begun.ts";
import type { Field } from "../../src/activities/question.ts";

const field = (key: string, initial?: string): Field => ({
	key,
	label: [{ text: key }],
	type: "text",
	...(initial === undefined ? {} : { initial }),
});

const open = [field("a"), field("b"), field("c")];
const prefilled = [field("a"), field("b", "24"), field("c"), field("d", "3")];

const spare: readonly Field[] = [
	field("a"),
	{ ...field("b"), optional: true },
	field("c"),
];

it.each([
	["an optional field passed by", spare, { a: "x", b: "" }, 2],
	["an optional field not come to", spare, { a: "x" }, 1],
	["every field named and none filled", spare, { a: "", b: "", c: "" }, 0],
	["nothing typed", open, {}, 0],
	["empty texts", open, { a: "", b: "", c: "" }, 0],
	["one typed", open, { a: "x" }, 1],
	["a gap left behind", open, { b: "x" }, 2],
	["all typed", open, { a: "x", b: "y", c: "z" }, 3],
	[
		"what is prefilled and nothing else",
		prefilled,
		{ a: "", b: "24", c: "", d: "3" },
		0,
	],
	[
		"a suggestion kept behind one passed over",
		prefilled,
		{ a: "x", d: "3" },
		4,
	],
	["what is prefilled is passed over", prefilled, { a: "x", b: "24" }, 2],
	["a prefilled figure changed", prefilled, { b: "25" }, 2],
	[
		"a suggestion kept, and no more",
		[field("a", "5"), field("b", "3")],
		{ a: "5" },
		1,
	],
	["put off, and no more", open, { a: "" }, 0],
	[
		"only what is prefilled is left",
		prefilled,
		{ a: "", b: "24", c: "x", d: "3" },
		3,
	],
	["a key that every object has", [field("toString")], {}, 0],
])("goes on behind what is filled: %s", (_, fields, typed, count) => {
	expect(begunUpTo(fields, typed)).toBe(count);
});
