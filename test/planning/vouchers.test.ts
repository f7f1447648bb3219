import { expect, it } from "vitest";
import { vouchers } from "../../src/planning/vouchers.ts";

it("three vouchers each for forty teachers are £6,984", () => {
	expect(vouchers(40, 3, 291, 5)).toBe(6984);
});
