import { describe, expect, it } from "vitest";
import { createNumber } from "../../src/documents/certificate-number.ts";

describe("createNumber", () => {
	it("is made of the bytes it is given", () => {
		expect(
			createNumber(() => Uint8Array.of(0, 1, 9, 10, 16, 31, 32, 255)),
		).toBe("CPD-019A-GZ0Z");
	});

	it("uses no letter that is read as a figure, and all others alike", () => {
		let next = 0;
		const count = (length: number) =>
			Uint8Array.from({ length }, () => next++ % 256);
		const letters = Array.from({ length: 32 }, () => createNumber(count))
			.join("")
			.replace(/CPD-|-/g, "");
		const times = new Map<string, number>();
		for (const letter of letters)
			times.set(letter, (times.get(letter) ?? 0) + 1);
		expect([...times.keys()].toSorted().join("")).toBe(
			"0123456789ABCDEFGHJKMNPQRSTVWXYZ",
		);
		expect(new Set(times.values())).toEqual(new Set([8]));
	});
});
