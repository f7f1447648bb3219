import { expect, it } from "vitest";
import { chance } from "../../../src/planning/sheets/chance.ts";
import { worked } from "./worked.ts";

it.each([
	[60, "0.18"],
	[12, "0.41"],
])("year groups of %d differ by %s through luck", (pupils, effect) => {
	expect(worked(chance, { pupils }).slots).toEqual({ chance: effect });
});
