import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { open, seal } from "../../src/disk/envelope.ts";
import { readProgress } from "../../src/player/stored.ts";
import { learnerAt, moduleId, moduleVersion } from "../disk/learner.ts";
import { scratch } from "../disk/scratch.ts";
import { now, opened, saveSteps, stepFound } from "./session.ts";

function sealed(letters: number): Buffer {
	const text = seal({
		format: 1,
		moduleId,
		moduleVersion,
		seq: 3,
		savedAt: now(),
		data: learnerAt(3, letters),
	});
	return Buffer.from(text);
}

const good = sealed(500);
const text = good.toString();

/** Everything that has been seen to happen to a file, and whether it is still good after it. */
const shapes: [string, string | Uint8Array, "good" | "newer" | "damaged"][] = [
	["empty", "", "damaged"],
	["zeros", Buffer.alloc(good.length), "damaged"],
	["cut", text.slice(0, 600), "damaged"],
	["a byte-order mark", `\uFEFF${text}`, "good"],
	["a list", `[${text}]`, "damaged"],
	["null", "null", "damaged"],
	["a string", JSON.stringify(text), "damaged"],
	[
		"__proto__",
		text.replace('"data": {', '"data": {"__proto__": {"x": 1},'),
		"damaged",
	],
	[
		"the future",
		seal({
			format: 2,
			moduleId,
			moduleVersion,
			seq: 3,
			savedAt: now(),
			data: { everything: "else" },
		}),
		"newer",
	],
	[
		"a key twice",
		text.replace('"activities": {', '"activities": {}, "activities": {'),
		"damaged",
	],
	["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le"), "damaged"],
	["text after the end", `${text}\n// mine`, "damaged"],
	[
		"the marks of a merge",
		text.replace('  "seq"', '<<<<<<< HEAD\n  "seq"'),
		"damaged",
	],
];

describe("row 23: 13 shapes of a damaged file", () => {
	let kept = 0;

	it.each(shapes)("%s", (_, content, expected) => {
		const folder = join(scratch(), "module");
		saveSteps(folder, [1, 2], () => {});
		const bytes = Buffer.from(content);
		writeFileSync(join(folder, "progress.json"), bytes);
		const store = opened(folder);
		const loaded = store.load();
		const saved = store.save(learnerAt(9, 500));
		if (expected === "newer") {
			expect(loaded.type).toBe("newer");
			expect(saved.ok).toBe(false);
		} else {
			expect(loaded).toMatchObject({
				type: "loaded",
				from: expected === "good" ? "current" : "previous",
			});
			expect(saved.ok).toBe(true);
		}
		store.save(learnerAt(10, 500));
		store.save(learnerAt(11, 500));
		// The bytes are somewhere in the folder still, unless they were good and have had their day.
		const found = readdirSync(folder).some((name) =>
			readFileSync(join(folder, name)).equals(bytes),
		);
		if (expected !== "good") expect(found).toBe(true);
		expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
		kept += 1;
	});

	it("all thirteen", () => {
		console.log(
			`row 23: ${kept} of ${shapes.length} shapes recovered or refused, no damaged byte lost`,
		);
		expect([kept, shapes.length]).toEqual([13, 13]);
	});
});

describe("damage of one byte", () => {
	const file = sealed(1600);
	const meaning = JSON.stringify(open(file, 1));

	/** Whether damaged bytes are refused, or mean exactly what was saved. */
	function harmless(bytes: Uint8Array): "refused" | "same" | "wrong" {
		const opened = open(bytes, 1);
		if (opened.type === "damaged") return "refused";
		if (opened.type === "newer") return "wrong";
		const same =
			JSON.stringify(opened) === meaning &&
			readProgress(opened.envelope.data) !== undefined;
		return same ? "same" : "wrong";
	}

	it("row 24: every byte flipped, in each of its bits and in all", () => {
		const masks = [1, 2, 4, 8, 16, 32, 64, 128, 255];
		const counts = { refused: 0, same: 0, wrong: 0 };
		for (let at = 0; at < file.length; at += 1)
			for (const mask of masks) {
				const bytes = Buffer.from(file);
				bytes.writeUInt8(bytes.readUInt8(at) ^ mask, at);
				counts[harmless(bytes)] += 1;
			}
		console.log(
			`row 24: ${file.length} bytes × ${masks.length} flips: ${counts.refused} refused, ${counts.same} without meaning, ${counts.wrong} violations`,
		);
		expect(counts.wrong).toBe(0);
		expect(counts.refused).toBeGreaterThan(file.length * 8);
	}, 30_000);

	it("row 25: cut at every length", () => {
		const counts = { refused: 0, same: 0, wrong: 0 };
		for (let length = 0; length < file.length; length += 1)
			counts[harmless(file.subarray(0, length))] += 1;
		console.log(
			`row 25: ${file.length} lengths: ${counts.refused} refused, ${counts.same} without meaning, ${counts.wrong} violations`,
		);
		// Only the last line end can go.
		expect(counts).toEqual({ refused: file.length - 1, same: 1, wrong: 0 });
	});

	it("row 25: a file cut at any length gives way to the one before", () => {
		const folder = join(scratch(), "module");
		saveSteps(folder, [1, 2], () => {});
		const whole = readFileSync(join(folder, "progress.json"));
		mkdirSync(folder, { recursive: true });
		for (let length = 0; length < whole.length - 1; length += 997) {
			writeFileSync(join(folder, "progress.json"), whole.subarray(0, length));
			expect(stepFound(folder)).toBe(1);
		}
	});
});
