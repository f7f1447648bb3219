import {
	existsSync,
	mkdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSettings } from "../../src/disk/settings.ts";
import { clock } from "./learner.ts";
import { posixIt, scratch } from "./scratch.ts";

const { now } = clock();

describe("settings", () => {
	it("are empty for somebody new, and nothing is made until there is something", () => {
		const folder = join(scratch(), "a", "b");
		const settings = openSettings(folder, now);
		expect(settings.current()).toEqual({});
		expect(settings.notice).toBeUndefined();
		expect(existsSync(folder)).toBe(false);
	});

	it("last", () => {
		const folder = join(scratch(), "settings");
		const progress = { folder: "/data/x", savedAt: now() };
		const settings = openSettings(folder, now);
		expect(settings.change({ plain: true })).toBeUndefined();
		expect(settings.change({ documents: "/docs", progress })).toBeUndefined();
		const kept = { plain: true, documents: "/docs", progress };
		expect(settings.current()).toEqual(kept);
		expect(openSettings(folder, now).current()).toEqual(kept);
	});

	posixIt("are for their owner alone", () => {
		const folder = join(scratch(), "settings");
		openSettings(folder, now).change({ plain: true });
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(statSync(join(folder, "settings.json")).mode & 0o777).toBe(0o600);
	});

	it("keep what a later version put there, and use only what fits", () => {
		const folder = scratch();
		const file = join(folder, "settings.json");
		writeFileSync(
			file,
			'\uFEFF{"plain": "yes", "documents": 3, "progress": {"folder": "/x"}, "theme.dark": "sepia"}',
		);
		const settings = openSettings(folder, now);
		expect(settings.current()).toEqual({});
		settings.change({ plain: false });
		expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
			plain: false,
			"theme.dark": "sepia",
		});
	});

	it.each([
		"",
		"{",
		"[1, 2]",
		"null",
		'"plain"',
		"\0\0\0",
		'{"a": 1} trailing',
	])("%j is set aside and said, never fatal", (damage) => {
		const folder = scratch();
		const file = join(folder, "settings.json");
		writeFileSync(file, damage);
		const settings = openSettings(folder, now);
		const kept = join(folder, "settings.damaged-2026-11-23T14-02-11.json");
		expect(settings.notice).toContain(kept);
		expect(readFileSync(kept, "utf8")).toBe(damage);
		expect(settings.change({ plain: true })).toBeUndefined();
		expect(openSettings(folder, now).current()).toEqual({ plain: true });
	});

	it("hold until the end when they cannot be written", () => {
		const folder = join(scratch(), "file");
		writeFileSync(folder, "");
		const settings = openSettings(folder, now);
		expect(settings.change({ plain: true })).toMatchObject({
			ok: false,
			reason: expect.stringContaining(folder),
		});
		expect(settings.current()).toEqual({ plain: true });
	});

	it("say so when the file is a folder", () => {
		const folder = scratch();
		mkdirSync(join(folder, "settings.json"));
		const settings = openSettings(folder, now);
		expect(settings.notice).toContain("is a folder, not a file");
		expect(settings.change({ plain: true })).toMatchObject({ ok: false });
	});
});
