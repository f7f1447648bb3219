import { expect, it } from "vitest";
import { figuresToConfirm } from "../../src/player/to-confirm.ts";
import { answers, contextOf } from "../fixtures/answers.ts";
import { formOf, worksheets } from "../fixtures/worksheets.ts";

const ids = ["school", "hours", "day-cost", "budget"];
const forms = ids.map(formOf);

/** What is to be confirmed after these answers. */
function toConfirm(
	given: Readonly<Record<string, Record<string, string | number>>>,
) {
	const context = contextOf(
		forms,
		Object.fromEntries(
			Object.entries(given).map(([id, form]) => [id, answers({ form })]),
		),
	);
	return figuresToConfirm(worksheets, context);
}

it("lists the figures of ours, in the order they were met, with where they are from", () => {
	const found = toConfirm({
		hours: {
			"inset-days": 5,
			"inset-hours": 6,
			"inset-hours~": "inset-hours undated",
		},
		"day-cost": {
			teachers: 24,
			day: 345.94,
			"day~": "teacher-day 2025/26",
			"support-hour": 18.2,
		},
	});
	expect(found).toMatchObject([
		{ activity: "hours", label: "Hours of a day", figure: "6 hours" },
		{
			activity: "day-cost",
			label: "A teacher's day, with on-costs",
			figure: "£345.94",
			asOf: "2025/26",
			ours: { source: "tpc-2025" },
		},
	]);
});

it("asks of one figure once, and of one that is no longer ours still", () => {
	const hour = {
		"support-hour": 17.9,
		"support-hour~": "support-hour April 2025",
	};
	expect(toConfirm({ "day-cost": hour, budget: hour })).toHaveLength(1);
	const old = { day: 330, "day~": "day-of-old 2023/24" };
	expect(toConfirm({ "day-cost": old })).toEqual([
		{
			activity: "day-cost",
			label: "A teacher's day, with on-costs",
			figure: "£330",
			asOf: "2023/24",
		},
	]);
});

it("has nothing to ask of whoever knows their figures", () => {
	expect(toConfirm({ "day-cost": { teachers: 24, day: 310 } })).toEqual([]);
	expect(toConfirm({})).toEqual([]);
});
