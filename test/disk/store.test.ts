import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { open, seal } from "../../src/disk/envelope.ts";
import { readLoaded } from "../../src/disk/loaded.ts";
import { openStore, type Store } from "../../src/disk/store.ts";
import type { Progress } from "../../src/player/progress.ts";
import { clock, learnerAt, moduleId, moduleVersion } from "./learner.ts";
import { scratch } from "./scratch.ts";

function opened(folder: string, now = clock().now): Store {
	const store = openStore({ folder, moduleId, moduleVersion, now });
	if (!store.ok) throw new Error(store.reason);
	return store;
}

/** A folder in which a learner has saved these steps, each in a session of its own, and gone. */
function saved(...steps: number[]): string {
	const folder = join(scratch(), "data", "default", moduleId);
	for (const step of steps) {
		const store = opened(folder);
		expect(store.save(learnerAt(step))).toMatchObject({ ok: true });
		store.release();
	}
	return folder;
}

function text(folder: string, name: string): string {
	return readFileSync(join(folder, name), "utf8");
}

function seqOf(folder: string): number {
	const read = open(readFileSync(join(folder, "progress.json")), 1);
	return read.type === "good" ? read.envelope.seq : Number.NaN;
}

function stepOf(progress: Progress | undefined): number | undefined {
	return progress?.activeSeconds;
}

describe("the store", () => {
	it("has nothing for a new learner", () => {
		const store = opened(join(scratch(), "new"));
		expect(store.load()).toEqual({ type: "none" });
		expect(store.notice).toBeUndefined();
	});

	it("gives back what was saved", () => {
		const store = opened(saved(1, 2));
		expect(store.load()).toEqual({
			type: "loaded",
			progress: learnerAt(2),
			from: "current",
			savedAt: "2026-11-23T14:02:11.000Z",
			notices: [],
		});
	});

	it("keeps the save before, and one copy for each of the last seven days", () => {
		const folder = saved(1);
		const { now, set } = clock();
		const store = opened(folder, now);
		for (let day = 10; day < 22; day += 1) {
			set(`2026-12-${day}T09:00:00.000Z`);
			store.save(learnerAt(day));
		}
		const days = [15, 16, 17, 18, 19, 20, 21];
		expect(readdirSync(folder).sort()).toEqual([
			...days.map((day) => `progress.2026-12-${day}.json`),
			"progress.json",
			"progress.prev.json",
		]);
		expect(text(folder, "progress.prev.json")).toContain('"activeSeconds": 20');
	});

	it("makes the copy of the day anew every ten minutes", () => {
		const folder = saved(1);
		const { now, set } = clock();
		const store = opened(folder, now);
		const copied = () =>
			/"activeSeconds": (\d+)/.exec(
				text(folder, "progress.2026-11-23.json"),
			)?.[1];
		store.save(learnerAt(2));
		set("2026-11-23T14:12:10.000Z");
		store.save(learnerAt(3));
		expect(copied()).toBe("2");
		set("2026-11-23T14:12:11.000Z");
		store.save(learnerAt(4));
		expect(copied()).toBe("4");
		set("2026-11-23T13:12:11.000Z");
		store.save(learnerAt(5));
		expect(copied()).toBe("5");
	});

	it("numbers every save above all it has seen", () => {
		const folder = saved(1, 2, 3);
		expect(seqOf(folder)).toBe(3);
		rmSync(join(folder, "progress.json"));
		const store = opened(folder);
		store.load();
		store.save(learnerAt(4));
		expect(seqOf(folder)).toBe(3);
		store.save(learnerAt(5));
		expect(seqOf(folder)).toBe(4);
	});

	it("makes the folder again when it is gone, and says so", () => {
		const folder = saved(1);
		const store = opened(folder);
		store.load();
		rmSync(join(folder, "..", ".."), { recursive: true });
		expect(store.save(learnerAt(2))).toMatchObject({
			ok: true,
			notice: expect.stringContaining("was gone"),
		});
		expect(readdirSync(join(folder, "..")).sort()).toEqual([
			moduleId,
			`${moduleId}.lock`,
		]);
		expect(store.save(learnerAt(3))).toEqual({
			ok: true,
			at: "2026-11-23T14:02:11.000Z",
		});
		rmSync(folder, { recursive: true });
		expect(store.save(learnerAt(4))).toMatchObject({ ok: true });
		store.release();
		expect(stepOf(progressIn(folder))).toBe(4);
	});

	it("clears away what an interrupted save left, and nothing else", () => {
		const folder = saved(1);
		const own = ".cpd-module.0123456789ab.tmp";
		const others = ["notes.tmp", ".cpd-module.tmp", "progress.json.tmp"];
		for (const name of [own, ...others]) writeFileSync(join(folder, name), "x");
		opened(folder);
		const names = readdirSync(folder);
		expect(names).not.toContain(own);
		expect(names).toEqual(expect.arrayContaining(others));
	});

	it("starts afresh beside what was there, as often as is asked", () => {
		const folder = saved(1);
		const store = opened(folder);
		store.load();
		expect(store.startAfresh()).toEqual({
			ok: true,
			movedTo: `${folder}.2026-11-23`,
		});
		expect(store.load()).toEqual({ type: "none" });
		store.save(learnerAt(7));
		expect(store.startAfresh()).toEqual({
			ok: true,
			movedTo: `${folder}.2026-11-23-2`,
		});
		store.save(learnerAt(8));
		expect(
			[folder, `${folder}.2026-11-23`, `${folder}.2026-11-23-2`].map((from) =>
				stepOf(progressIn(from)),
			),
		).toEqual([8, 1, 7]);
		store.release();
		expect(existsSync(`${folder}.lock`)).toBe(false);
	});

	it("says at once why a folder cannot be used", () => {
		const folder = join(scratch(), "file");
		writeFileSync(folder, "");
		const options = { moduleId, moduleVersion, now: clock().now };
		expect(openStore({ ...options, folder })).toMatchObject({
			ok: false,
			reason: expect.stringContaining(folder),
		});
		expect(openStore({ ...options, folder: join(folder, "in") })).toMatchObject(
			{ ok: false, code: "ENOTDIR" },
		);
	});
});

function progressIn(folder: string): Progress | undefined {
	const loaded = readLoaded({ folder, moduleId, now: clock().now });
	return loaded.type === "loaded" ? loaded.progress : undefined;
}

describe("a damaged file", () => {
	/** Three generations: step 1 in the copy of yesterday, 2 the previous, 3 the current. */
	function threeGenerations(): string {
		const folder = saved();
		const { now, set } = clock("2026-11-22T14:02:11.000Z");
		const store = opened(folder, now);
		store.save(learnerAt(1));
		set("2026-11-23T14:02:11.000Z");
		store.save(learnerAt(2));
		store.save(learnerAt(3));
		store.release();
		rmSync(join(folder, "progress.2026-11-23.json"));
		return folder;
	}

	it.each<[string[], number, string]>([
		[["progress.json"], 2, "previous"],
		[["progress.json", "progress.prev.json"], 1, "daily"],
	])("%j: the next is used, and all are kept", (names, step, from) => {
		const folder = threeGenerations();
		for (const name of names)
			writeFileSync(join(folder, name), `damage ${name}`);
		const store = opened(folder);
		const loaded = store.load();
		expect(loaded).toMatchObject({
			type: "loaded",
			from,
			progress: learnerAt(step),
		});
		const said = loaded.type === "loaded" ? loaded.notices.join("\n") : "";
		for (const name of names) {
			expect(said).toContain(`The file ${name} was cut short`);
			expect(said).toMatch(
				new RegExp(`${name} is kept as progress\\.damaged-2026-11-23T14-02-11`),
			);
		}
		expect(said).toMatch(/as it was saved at \d\d:\d\d/);

		// Loading again makes no more copies; saving twice leaves neither damaged file, and both copies.
		store.load();
		store.save(learnerAt(8));
		store.save(learnerAt(9));
		expect(text(folder, "progress.prev.json")).toContain('"activeSeconds": 8');
		const kept = readdirSync(folder).filter((name) => name.includes("damaged"));
		expect(kept.map((name) => text(folder, name)).sort()).toEqual(
			names.map((name) => `damage ${name}`),
		);
		expect(stepOf(progressIn(folder))).toBe(9);
	});

	it("is never made the previous one", () => {
		const folder = threeGenerations();
		writeFileSync(join(folder, "progress.json"), "damage");
		const store = opened(folder);
		store.load();
		store.save(learnerAt(4));
		expect(text(folder, "progress.prev.json")).toContain('"activeSeconds": 2');
	});

	it("of every generation is refused, and stays", () => {
		const folder = threeGenerations();
		const names = readdirSync(folder);
		for (const name of names) writeFileSync(join(folder, name), "damage");
		const store = opened(folder);
		const loaded = store.load();
		expect(loaded).toMatchObject({
			type: "unusable",
			files: expect.arrayContaining(names),
			reason: expect.stringContaining(folder),
		});
		expect(store.save(learnerAt(4))).toMatchObject({
			ok: false,
			code: "unusable",
		});
		for (const name of names) expect(text(folder, name)).toBe("damage");
		expect(store.startAfresh()).toMatchObject({ ok: true });
		expect(store.save(learnerAt(4))).toMatchObject({ ok: true });
		for (const name of names)
			expect(text(`${folder}.2026-11-23`, name)).toBe("damage");
	});

	it("of which only the copy is left is not a new learner", () => {
		const folder = saved();
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, "progress.damaged-2026.json"), "damage");
		expect(opened(folder).load()).toMatchObject({ type: "unusable" });
	});

	it("that is missing is made good by the one before", () => {
		const folder = threeGenerations();
		rmSync(join(folder, "progress.json"));
		expect(opened(folder).load()).toMatchObject({
			type: "loaded",
			from: "previous",
			notices: [
				"The file progress.json is missing.",
				expect.stringContaining("has been opened instead"),
			],
		});
	});

	it("may be another module's", () => {
		const folder = threeGenerations();
		const other = { ...learnerAt(5), moduleId: "another" };
		writeFileSync(
			join(folder, "progress.json"),
			seal({
				format: 1,
				moduleId: "another",
				moduleVersion,
				seq: 90,
				savedAt: other.startedAt,
				data: other,
			}),
		);
		expect(opened(folder).load()).toMatchObject({
			type: "loaded",
			from: "previous",
			notices: expect.arrayContaining([
				"The file progress.json is for another module.",
			]),
		});
	});

	it("takes the copy with the latest save, whatever the clock said that day", () => {
		const folder = saved();
		const { now, set } = clock("2099-01-01T14:02:11.000Z");
		const store = opened(folder, now);
		store.save(learnerAt(1));
		set("2026-11-23T14:02:11.000Z");
		store.save(learnerAt(2));
		store.release();
		rmSync(join(folder, "progress.json"));
		rmSync(join(folder, "progress.prev.json"));
		expect(stepOf(progressIn(folder))).toBe(2);
	});
});

describe("a file of a later version", () => {
	function later(): string {
		const folder = saved(1, 2);
		writeFileSync(
			join(folder, "progress.json"),
			seal({
				format: 2,
				moduleId,
				moduleVersion,
				seq: 9,
				savedAt: "2026-11-23T14:02:11.000Z",
				data: { ...learnerAt(6), novelty: true },
			}),
		);
		return folder;
	}

	it("is shown as far as it can be read, and not touched", () => {
		const folder = later();
		const before = text(folder, "progress.json");
		const names = readdirSync(folder);
		const store = opened(folder);
		expect(store.load()).toMatchObject({
			type: "newer",
			progress: learnerAt(6),
			reason: expect.stringContaining("Update cpd-module"),
		});
		expect(store.save(learnerAt(7))).toMatchObject({
			ok: false,
			code: "newer",
		});
		expect(text(folder, "progress.json")).toBe(before);
		expect(readdirSync(folder)).toEqual(names);
	});
});

describe("only looking", () => {
	it("needs no lock and changes nothing", () => {
		const folder = saved(1, 2);
		const writer = opened(folder);
		writeFileSync(join(folder, "progress.json"), "damage");
		const names = readdirSync(folder);
		expect(stepOf(progressIn(folder))).toBe(1);
		expect(readdirSync(folder)).toEqual(names);
		writer.release();
		expect(
			readLoaded({ folder: `${folder}-gone`, moduleId, now: clock().now }),
		).toEqual({ type: "none" });
		expect(existsSync(`${folder}-gone`)).toBe(false);
	});

	it("does not take a folder it may not read for a new learner", () => {
		const folder = saved(1);
		rmSync(join(folder, "progress.json"));
		mkdirSync(join(folder, "progress.json"));
		chmodSync(folder, 0o700);
		expect(readLoaded({ folder, moduleId, now: clock().now })).toMatchObject({
			type: "unusable",
		});
	});
});
