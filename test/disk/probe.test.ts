import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { probe } from "../../src/disk/probe.ts";
import { scratch } from "./scratch.ts";

describe("trying the disk", () => {
	it("has nothing to say of a good folder, and leaves nothing in it", () => {
		const folder = scratch();
		expect(probe(folder)).toBeUndefined();
		expect(readdirSync(folder)).toEqual([]);
	});

	it("says what is wrong", () => {
		const folder = scratch();
		writeFileSync(join(folder, "file"), "");
		expect(probe(join(folder, "gone"))).toMatchObject({ code: "ENOENT" });
		expect(probe(join(folder, "file"))).toMatchObject({ code: "ENOTDIR" });
	});
});
