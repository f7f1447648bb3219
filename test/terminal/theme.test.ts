import { describe, expect, it } from "vitest";
import {
	createLook,
	painted,
	type Role,
	themes,
} from "../../src/terminal/theme.ts";

const roles: Role[] = [
	"heading",
	"strong",
	"emphasis",
	"said",
	"muted",
	"accent",
	"key",
	"alert",
];

describe("createLook", () => {
	it("writes no escape codes without colour", () => {
		const { paint } = createLook({ color: false, unicode: true });
		expect(roles.map((role) => paint("word", role))).toEqual(
			roles.map(() => "word"),
		);
	});

	it("ends every role it begins", () => {
		const { paint } = createLook({ color: true, unicode: true });
		for (const role of roles) {
			const [, on, off] = paint("word", role)
				.split("\u001B[")
				.map((code) => Number.parseInt(code, 10));
			expect(`${on}/${off}`).toMatch(/^(1\/22|2\/22|3\/23|36\/39)$/);
		}
	});

	it.each(themes)(
		"never paints a background in %s, and ends what it begins",
		(theme) => {
			const { paint } = createLook({ color: true, unicode: true, theme });
			for (const role of roles)
				expect(paint("word", role).replaceAll("\u001B", "")).toMatch(
					/^(word|\[1mword\[22m|\[2mword\[22m|\[3mword\[23m|\[4mword\[24m|\[36mword\[39m)$/,
				);
		},
	);

	it.each([
		["contrast", /\[(2|3|36)m/],
		["mono", /\[3\dm/],
	] as const)(
		"draws nothing in %s that it is meant to do without",
		(theme, without) => {
			const { paint } = createLook({ color: true, unicode: true, theme });
			expect(roles.map((role) => paint("word", role)).join("")).not.toMatch(
				without,
			);
		},
	);

	it("leaves running text and empty stretches alone", () => {
		const look = createLook({ color: true, unicode: true });
		expect(painted([{ text: "a" }, { text: "", role: "strong" }], look)).toBe(
			"a",
		);
	});

	it("has only ASCII signs where there are no others", () => {
		const { glyphs } = createLook({ color: true, unicode: false });
		expect(Object.values(glyphs).flat().join("")).toMatch(/^[ -~]+$/);
	});
});
