import { chance as chanceIn } from "../chance.ts";
import { result, type Sheet } from "../sheet.ts";

/** How much of a change in results may be luck. */
export const chance: Sheet = {
	name: "chance",
	about:
		"By how much the results of two year groups commonly differ through luck alone.",
	inputs: { pupils: { unit: "people", about: "pupils in a cohort" } },
	results: {
		chance: result(
			"effect",
			"an effect size, through luck alone",
			["pupils"],
			({ pupils }) => chanceIn(pupils),
		),
	},
	refusals: [],
	questions: [],
};
