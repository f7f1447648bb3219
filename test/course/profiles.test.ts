import { describe, expect, it } from "vitest";
import type { Module } from "../../src/course/module.ts";
import { describe as inWords, profiles } from "../../src/course/profiles.ts";
import { piecesOf } from "../../src/course/shown.ts";
import { readWith } from "./a-module.ts";

function moduleWith(text: string, minutes = 1): Module {
	const { module, report } = readWith(text, minutes);
	if (!module) throw new Error(report);
	return module;
}

function named(text: string): string[] {
	const module = moduleWith(text);
	return profiles(module).map((profile) => inWords(profile, piecesOf(module)));
}

const when = (condition: string, text = "x") =>
	`:::when{${condition}}\n${text}\n:::\n`;

describe("profiles", () => {
	it("are one when nothing depends on anything", () => {
		expect(named("")).toEqual([""]);
	});

	it("are the choices of a field that passages name, and one for all others", () => {
		expect(named(when("phase=primary"))).toEqual([
			"phase=primary",
			"phase=secondary",
		]);
		expect(named(when("phase=primary|secondary"))).toEqual([
			"phase=primary",
			"phase=secondary",
		]);
	});

	it("are, for a choice of any, every set of the keys that passages name", () => {
		expect(named(when("waits=marking") + when("waits=several"))).toEqual([
			"waits=none",
			"waits=marking",
			"waits=meetings",
			"waits=marking+meetings",
		]);
		expect(named(when("waits=none"))).toContain("waits=marking+meetings");
	});

	it("are combined", () => {
		expect(named(when("waits=none") + when("phase=primary"))).toHaveLength(8);
	});

	const asks = (id: string, count: number) =>
		`:::choice{#${id} pick=any}\n${id}?\n\n${Array.from({ length: count }, (_, index) => `- O${index} {#o${index}}`).join("\n")}\n:::\n`;

	it("of many keys are none, each alone, and all", () => {
		const module = moduleWith(
			asks("many", 8) + when("many=o0|o1|o2|o3|o4|o5|o6|o7"),
		);
		expect(profiles(module)).toHaveLength(10);
	});

	it("stay countable: of more than 500, those in which one choice differs", () => {
		const questions = ["a", "b", "c", "d"];
		const module = moduleWith(
			questions.map((id) => asks(id, 4) + when(`${id}=o0|o1|o2|o3`)).join("\n"),
			2,
		);
		expect(profiles(module)).toHaveLength(1 + 4 * 15);
	});

	it("show what was chosen", () => {
		const module = moduleWith(
			when("phase=primary") + when("waits=several") + when("waits=none"),
		);
		const shown = profiles(module).map(({ chosen, shows }) => [
			chosen.get("school.phase")?.join(),
			chosen.get("waits")?.join("+"),
			shows({ activity: "school", field: "phase", values: ["primary"] }),
			shows({ activity: "waits", values: ["several"] }),
			shows({ activity: "waits", values: ["none"] }),
		]);
		expect(shown).toContainEqual(["primary", "", true, false, true]);
		expect(shown).toContainEqual([
			"secondary",
			"marking+meetings",
			false,
			true,
			false,
		]);
	});

	it("do not answer what they were not asked", () => {
		const module = moduleWith(
			`${when("phase=primary", asks("inner", 2).trimEnd())}\n${when("inner=o0")}`,
		);
		const inner = { activity: "inner", values: ["o0"] };
		for (const { chosen, shows } of profiles(module))
			if (chosen.get("school.phase")?.includes("secondary"))
				expect(shows(inner)).toBe(false);
		expect(profiles(module).some(({ shows }) => shows(inner))).toBe(true);
	});

	it("choose among what they ticked, and where that was one thing, it is that one", () => {
		const module = moduleWith(
			`:::choice{#first among=#waits}\nWhich first?\n:::\n\n${when("first=marking")}`,
		);
		const shown = profiles(module).filter(({ shows }) =>
			shows({ activity: "first", values: ["marking"] }),
		);
		const ticked = shown.map(({ chosen }) => chosen.get("waits")?.join("+"));
		expect(new Set(ticked)).toEqual(new Set(["marking", "marking+meetings"]));
		const others = profiles(module).filter(({ shows }) =>
			shows({ activity: "first", values: ["meetings"] }),
		);
		for (const { chosen } of others)
			expect(chosen.get("waits")).toContain("meetings");
	});

	it("end, even when two passages wait for each other", () => {
		const module = moduleWith(
			`${when("b=o0", asks("a", 2).trimEnd())}\n${when("a=o0", asks("b", 2).trimEnd())}`,
		);
		for (const { shows } of profiles(module))
			expect(shows({ activity: "a", values: ["o0"] })).toBe(false);
	});
});
