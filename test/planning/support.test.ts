import { expect, it } from "vitest";
import { supportHour } from "../../src/planning/support.ts";

it("an hour of support staff at £13.26 is £17.90 with on-costs", () => {
	expect(supportHour(13.26)).toBe(17.9);
});

it("takes the pension of the school's own fund", () => {
	expect(supportHour(13.26, 0.25)).toBe(18.56);
});
