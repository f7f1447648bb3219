import { truncateSync, writeFileSync } from "node:fs";
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

it("makes nothing up where the file is cut short", () => {
	using here = scratch();
	const file = here.in("passages");
	const bytes = bound(['{"a":1}', '["b"]']);
	for (let length = 0; length < bytes.length; length += 1) {
		writeFileSync(file, bytes);
		truncateSync(file, length);
		expect(() => openPassages(file)(1)).toThrow();
	}
	expect(() => openPassages(here.in("none"))(0)).toThrow("ENOENT");
});
