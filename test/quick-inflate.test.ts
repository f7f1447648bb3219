import { createRequire } from "node:module";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

type Inflate = (packed: Uint8Array, unpacked: Uint8Array) => Uint8Array;

const require = createRequire(import.meta.url);
const ours: Inflate = require("../scripts/quick-inflate.cjs");
const stock: Inflate = require("tiny-inflate");

describe("what stands in for tiny-inflate", () => {
	it("unpacks everything as it does", () => {
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 3000 }),
			// Much of the same, as tables have it.
			fc
				.array(fc.constantFrom(0, 0, 0, 1, 255), { maxLength: 3000 })
				.map((all) => Uint8Array.from(all)),
		);
		fc.assert(
			fc.property(bytes, fc.integer({ min: 0, max: 9 }), (table, level) => {
				const packed = deflateRawSync(table, { level });
				const unpacked = ours(packed, new Uint8Array(table.length));
				expect(unpacked).toEqual(table);
				expect(stock(packed, new Uint8Array(table.length))).toEqual(unpacked);
			}),
		);
	});
});
