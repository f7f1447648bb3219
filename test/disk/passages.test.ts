import { renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bound, openPassages } from "../../src/disk/passages.ts";
import { scratch } from "../program/program.ts";

it("gives back each passage, whatever is in it", () => {
	using here = scratch();
	const file = here.in("passages");
	fc.assert(
		fc.property(
			fc.array(fc.jsonValue(), { minLength: 1, maxLength: 8 }),
			(values) => {
				writeFileSync(file, bound(values.map((one) => JSON.stringify(one))));
				const passage = openPassages(file);
				for (const [index, value] of values.entries())
					expect(passage(index)).toEqual(JSON.parse(JSON.stringify(value)));
			},
		),
	);
});

it.each([
	["of the usual size", 10],
	["of thousands of passages", 40_000],
])("goes on with a file %s that is replaced and taken away", (_, count) => {
	using here = scratch();
	const file = here.in("passages");
	const of = (text: string) =>
		bound(Array.from({ length: count }, (_, n) => JSON.stringify(text + n)));
	writeFileSync(file, of("This is what stood here first, as passage "));
	const passage = openPassages(file);
	// As an installation does it: the new one beside the old, and into its place.
	writeFileSync(here.in("new"), of("Another, "));
	renameSync(here.in("new"), file);
	rmSync(file);
	expect(passage(3)).toBe("This is what stood here first, as passage 3");
	expect(passage(count - 1)).toMatch(/^This is what stood here first/);
});

it("makes nothing up where the file is cut short", () => {
	using here = scratch();
	const file = here.in("passages");
	const bytes = bound(['{"a":1}', '["b"]']);
	for (let length = 0; length < bytes.length; length += 1) {
		writeFileSync(file, bytes);
		truncateSync(file, length);
		expect(() => openPassages(file)(1)).toThrow();
	}
	expect(() => openPassages(here.in("none"))).toThrow("ENOENT");
});
