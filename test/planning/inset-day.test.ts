import fc from "fast-check";
import { expect, it } from "vitest";
import { insetDay } from "../../src/planning/inset-day.ts";

const primary = [
	{ teachers: 8, day: 345.94 },
	{ teachers: 6, day: 287.61 },
];

it("a training day of a primary school costs £6,247.18", () => {
	expect(insetDay(primary, { hours: 60, hour: 17.9 }, [600, 80])).toEqual({
		teachers: 4493.18,
		support: 1074,
		invoices: 680,
		all: 6247.18,
	});
});

it("counts each hour once: the parts are the whole", () => {
	const pounds = fc.integer({ min: 0, max: 1e6 }).map((pence) => pence / 100);
	const people = fc.integer({ min: 0, max: 400 });
	fc.assert(
		fc.property(
			people,
			pounds,
			people,
			pounds,
			pounds,
			(n, day, hours, hour, fee) => {
				const cost = insetDay([{ teachers: n, day }], { hours, hour }, [fee]);
				const parts = cost.teachers + cost.support + cost.invoices;
				expect(cost.all).toBeCloseTo(parts, 6);
			},
		),
	);
});
