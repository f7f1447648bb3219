import { expect, it } from "vitest";
import { change } from "../../src/planning/change.ts";

it("from £602 to £517 is 14.1 per cent less", () => {
	expect(change(517, 602)).toBeCloseTo(-14.1, 1);
});

it("from nothing there is no change to tell", () => {
	expect(change(517, 0)).toBeUndefined();
});
