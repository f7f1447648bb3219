import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openHome } from "../../src/cli/home.ts";
import { createKeeping } from "../../src/cli/keeping.ts";
import type { Options, World } from "../../src/cli/world.ts";
import { readLoaded } from "../../src/disk/loaded.ts";
import { openStore } from "../../src/disk/store.ts";
import { firstPlace } from "../../src/player/navigate.ts";
import { createProgress } from "../../src/player/reduce.ts";
import { scratch } from "../disk/scratch.ts";
import { oneOfEach } from "../program/learner.ts";

const now = () => "2026-11-26T09:00:00.000Z";

async function opened(home = scratch()) {
	const world = {
		env: {},
		platform: "linux",
		home,
		folder: home,
		now,
	} as unknown as World;
	const options: Options = {
		dataDir: "data",
		profile: "default",
		module: oneOfEach,
		color: false,
	};
	const here = await openHome(world, options);
	const { id: moduleId, version: moduleVersion } = here.module;
	const store = openStore({
		folder: here.folder,
		moduleId,
		moduleVersion,
		now,
	});
	if (!store.ok) throw new Error(store.reason);
	const progress = createProgress(here.module, firstPlace(here.module), now());
	expect(store.save(progress).ok).toBe(true);
	const keeping = createKeeping(world, here, store, options);
	const read = (folder: string) => readLoaded({ folder, moduleId, now }).type;
	return { home, world, options, here, keeping, progress, read };
}

describe("keeping progress in another folder", () => {
	it("moves the writing there, leaves what was before, and is found again at the next start", async () => {
		const { home, world, options, here, keeping, progress, read } =
			await opened();
		const before = readFileSync(join(here.folder, "progress.json"), "utf8");
		const kept = keeping.keepIn("~/spare", progress);
		const folder = join(home, "spare", "default", "one-of-each");
		expect(kept).toEqual({ ok: true, folder });
		expect(keeping.folder()).toBe(folder);
		expect(keeping.save({ ...progress, activeSeconds: 60 }).ok).toBe(true);
		expect(read(folder)).toBe("loaded");
		expect(readFileSync(join(here.folder, "progress.json"), "utf8")).toBe(
			before,
		);
		expect(existsSync(`${here.folder}.lock`)).toBe(false);
		expect(keeping.options()).toBe(options);
		keeping.release();
		expect(existsSync(`${folder}.lock`)).toBe(false);
		expect((await openHome(world, options)).folder).toBe(folder);
		// Somebody else on this computer is where they were.
		const other = await openHome(world, { ...options, profile: "sam" });
		expect(other.folder).toBe(join(home, "data", "sam", "one-of-each"));
	});

	it("does not take the folder that cannot be written, nor one with progress in it", async () => {
		const { home, here, keeping, progress } = await opened();
		expect(keeping.keepIn("data", progress)).toMatchObject({
			ok: false,
			reason: expect.stringContaining("Name another folder"),
		});
		const theirs = await opened(scratch());
		theirs.keeping.release();
		const taken = join(theirs.home, "data");
		expect(keeping.keepIn(taken, progress)).toMatchObject({
			ok: false,
			reason: expect.stringContaining("not written over"),
		});
		expect(existsSync(`${theirs.here.folder}.lock`)).toBe(false);
		expect(keeping.folder()).toBe(here.folder);
		keeping.release();
		expect(home).toBeDefined();
	});

	it("says why where the other cannot be written either, and can be asked again", async () => {
		const { home, here, keeping, progress } = await opened();
		mkdirSync(join(home, "a"));
		const file = join(here.folder, "progress.json");
		expect(keeping.keepIn(file, progress)).toMatchObject({
			ok: false,
			reason: expect.stringContaining("not a folder"),
		});
		expect(keeping.keepIn("a", progress).ok).toBe(true);
		keeping.release();
	});
});
