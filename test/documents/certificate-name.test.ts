import { describe, expect, it } from "vitest";
import { setName } from "../../src/documents/certificate-name.ts";

/** Every letter half an em wide: at 20 points, ten points a letter. */
const ems = (text: string) => Array.from(text).length / 2;
const set = (name: string) => setName(name, 400, ems);

describe("setName", () => {
	it.each([
		["Ann Lee", 42],
		["Siân Gruffydd-Ŵyn", 42],
		["Somebody With Four Name", 34],
		["Twenty-eight letters, in all", 28],
	])("sets %s on one line, as large as it goes", (name, size) => {
		expect(set(name)).toEqual({ size, lines: [name] });
	});

	it("sets a longer name on two lines, and never parts it at a hyphen", () => {
		expect(set("Featherstonehaugh-Cholmondeley Ottoline Anne")).toEqual({
			size: 26,
			lines: ["Featherstonehaugh-Cholmondeley", "Ottoline Anne"],
		});
	});

	it("sets the longest small, on as many lines as it takes", () => {
		const { size, lines } = set("Wilhelmina ".repeat(12).trim());
		expect(size).toBe(18);
		expect(lines.join(" ")).toBe("Wilhelmina ".repeat(12).trim());
		expect(lines.every((line) => ems(line) * size <= 400)).toBe(true);
	});

	it("parts a word that is longer than a line between letters, not between a letter and its marks", () => {
		const { size, lines } = set("e\u0323\u0301".repeat(40));
		expect(lines.join("")).toBe("e\u0323\u0301".repeat(40));
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) {
			expect(line.startsWith("e")).toBe(true);
			expect(ems(line) * size).toBeLessThanOrEqual(400);
		}
	});

	it("sets an empty name as an empty line", () => {
		expect(set("")).toEqual({ size: 42, lines: [""] });
	});
});
