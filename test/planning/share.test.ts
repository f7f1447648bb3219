import { expect, it } from "vitest";
import { share } from "../../src/planning/share.ts";

it("44 of 68 hours are 64.7 per cent", () => {
	expect(share(44, 68)).toBeCloseTo(64.7, 1);
});

it("of nothing there is no share", () => {
	expect(share(0, 0)).toBeUndefined();
});
