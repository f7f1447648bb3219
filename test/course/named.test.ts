import { describe, expect, it } from "vitest";
import { findNamed } from "../../src/course/named.ts";

const list = [
	{ id: "ash-trust", title: "Ash Trust, Leeds" },
	{ id: "springfield-junior", title: "Springfield Junior School, Ipswich" },
	{ id: "ysgol-y-mor", title: "Ysgol y Môr" },
	{ id: "oak-trust", title: "Oak Trust" },
];

function found(typed: string): string {
	const result = findNamed(list, typed);
	switch (result.type) {
		case "one":
			return result.one.id;
		case "several":
			return result.several.map(({ id }) => id).join(" or ");
		case "none":
			return `none, but ${result.meant?.id ?? "nothing near"}`;
	}
}

describe("findNamed", () => {
	it.each([
		["springfield-junior", "springfield-junior"],
		["Springfield Junior School, Ipswich", "springfield-junior"],
		["springfield", "springfield-junior"],
		["ipswich", "springfield-junior"],
		["IPSW", "springfield-junior"],
		["2", "springfield-junior"],
		["ysgol y mor", "ysgol-y-mor"],
		["trust", "ash-trust or oak-trust"],
		["oak trust", "oak-trust"],
		["rust", "none, but ash-trust"],
		["sprinfeild", "none, but springfield-junior"],
		["ash-turst", "none, but ash-trust"],
		["9", "none, but nothing near"],
		["hawes side", "none, but nothing near"],
		["", "none, but nothing near"],
		["…", "none, but nothing near"],
	])("%j is %s", (typed, id) => {
		expect(found(typed)).toBe(id);
	});
});
