import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { scratch } from "../disk/scratch.ts";
import { bundleChild, start } from "./program.ts";
import { saveSteps, stepFound } from "./session.ts";

it("row 4: a disk that takes less than it is given fools nobody", async () => {
	const folder = scratch();
	const program = await bundleChild(folder);

	/** What a save came to, and what stands on the disk after it. */
	async function spoilt(how: "hundred" | "nothing" | "lie") {
		const place = join(folder, how, "module");
		saveSteps(place, [1, 2], () => {});
		const before = readFileSync(join(place, "progress.json"));
		const [line = ""] = await start(program, "spoil", place, how).ended;
		const after = readFileSync(join(place, "progress.json"));
		return {
			saved: JSON.parse(line),
			found: stepFound(place),
			untouched: after.equals(before),
			strays: readdirSync(place).filter((name) => name.endsWith(".tmp")),
		};
	}

	// A hundred bytes at a time: in the end it has them all.
	expect(await spoilt("hundred")).toMatchObject({
		saved: { ok: true },
		found: 3,
		strays: [],
	});
	const refused = {
		saved: { ok: false, code: "EIO", reason: expect.stringContaining(folder) },
		found: 2,
		untouched: true,
		strays: [],
	};
	expect(await spoilt("nothing")).toEqual(refused);
	expect(await spoilt("lie")).toEqual(refused);
	console.log("row 4: 3 kinds of short write, 0 violations");
}, 20_000);
