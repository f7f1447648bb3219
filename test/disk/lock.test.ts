import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeLock } from "../../src/disk/lock.ts";
import { clock } from "./learner.ts";
import { scratch } from "./scratch.ts";

const { now } = clock("2026-11-23T14:30:00.000Z");

/** A place for a lock, with what stands in it, if anything does. */
function place(owner?: object | string) {
	const folder = join(scratch(), "module");
	mkdirSync(folder);
	const file = `${folder}.lock`;
	if (owner !== undefined)
		writeFileSync(
			file,
			typeof owner === "string" ? owner : JSON.stringify(owner),
		);
	const take = () => takeLock(file, folder, now);
	return { folder, file, take };
}

const since = "2026-11-23T14:02:00.000Z";
const host = hostname();

function deadProcess(): number {
	return spawnSync(process.execPath, ["--version"]).pid;
}

describe("the lock", () => {
	it("lets one in, and the next when that one has gone", () => {
		const { folder, file, take } = place();
		const first = take();
		expect(first).toMatchObject({ ok: true });
		expect(take()).toMatchObject({ ok: false, code: "in-use" });
		if (first.ok) first.release();
		expect(existsSync(file)).toBe(false);
		const next = take();
		expect(next).toMatchObject({ ok: true });
		expect(next).not.toHaveProperty("notice");
		expect(readdirSync(folder)).toEqual([]);
	});

	it("says since when another window has it, and what to do", async () => {
		const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"]);
		await once(other, "spawn");
		const { file, take } = place({ pid: other.pid, host, since });
		const before = readFileSync(file, "utf8");
		const taken = take();
		other.kill("SIGKILL");
		await once(other, "exit");
		expect(taken).toMatchObject({ ok: false, code: "in-use" });
		const time = new Date(since).toLocaleTimeString("en-GB").slice(0, 5);
		expect(!taken.ok && taken.reason).toContain(
			`already open in another window, since ${time}. Close it there first.`,
		);
		expect(readFileSync(file, "utf8")).toBe(before);
	});

	it.each<[string, object | string]>([
		["ended", { pid: deadProcess(), host, since, began: "boot 12" }],
		[
			"ended, on a system that says no more",
			{ pid: deadProcess(), host, since },
		],
		[
			"whose number is another program's now",
			{ pid: 1, host, since, began: "boot 12" },
		],
		[
			"from before the computer was started",
			{ pid: 1, host, since: "2001-01-01T00:00:00.000Z" },
		],
		["that left nothing readable", ""],
		["that left nonsense", '{"pid": "x"}'],
	])("is taken over from a session %s, with a word about it", (_, owner) => {
		const { folder, take } = place(owner);
		const taken = take();
		expect(taken).toMatchObject({
			ok: true,
			notice: expect.stringContaining("did not end properly"),
		});
		expect(take()).toMatchObject({ ok: false, code: "in-use" });
		expect(readdirSync(folder)).toEqual([]);
	});

	it("of another computer is left alone", () => {
		const { take } = place({
			pid: deadProcess(),
			host: "staff\u001b[2Jroom",
			since,
		});
		const taken = take();
		expect(!taken.ok && taken.reason).toContain(
			"on another computer (staffroom)",
		);
	});

	it("is given up only while it is still ours", () => {
		const { file, take } = place();
		const first = take();
		writeFileSync(file, "another's");
		if (first.ok) first.release();
		expect(readFileSync(file, "utf8")).toBe("another's");
	});

	it("passes on what the system says when it cannot be made", () => {
		const { folder, file } = place();
		expect(
			takeLock(join(folder, "gone", "lock"), join(folder, "gone"), now),
		).toMatchObject({ ok: false, code: "ENOENT" });
		expect(existsSync(file)).toBe(false);
	});
});
