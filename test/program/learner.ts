import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFolder } from "../../src/cli/read-folder.ts";
import { readLoaded } from "../../src/disk/loaded.ts";
import { openStore } from "../../src/disk/store.ts";
import type { Progress } from "../../src/player/progress.ts";
import { createProgress } from "../../src/player/reduce.ts";
import { createDesk } from "../fixtures/desk.ts";
import { draftFor } from "../fixtures/random-learner.ts";

/** A folder of Markdown: a small module with one of everything. */
export const oneOfEach = fileURLToPath(
	new URL("../fixtures/one-of-each", import.meta.url),
);

const module = { id: "one-of-each", version: "1.0.0" };
const now = () => new Date().toISOString();

/** The options with which everybody here plays the small module. */
export function playing(home: string): string[] {
	return ["--module", oneOfEach, "--data-dir", join(home, "data")];
}

/** The folder of the learner's progress. */
export function progressFolder(home: string): string {
	return join(home, "data", "default", module.id);
}

/** A learner who has been before, likes full pages, and stands on a screen of a section, counted from 0. */
export function standing(
	home: string,
	section: string,
	index: number,
	more: Partial<Progress> = {},
): void {
	const settings = join(home, "data", "settings");
	mkdirSync(settings, { recursive: true });
	writeFileSync(join(settings, "settings.json"), '{"plain":false}');
	const place = { section, screen: "", index };
	const store = openStore({
		folder: progressFolder(home),
		moduleId: module.id,
		moduleVersion: module.version,
		now,
	});
	if (!store.ok) throw new Error(store.reason);
	const saved = store.save({
		...createProgress(module, place, now()),
		...more,
	});
	store.release();
	if (!saved.ok) throw new Error(saved.reason);
}

/** What the record of somebody has who finished long ago. */
export function withCertificate(): Pick<Progress, "certificate"> {
	return {
		certificate: {
			number: "CPD-7K3M-22QX",
			issuedAt: "2026-11-23T15:40:00.000Z",
			name: "Siân Ŵyn",
			startedAt: "2026-11-23T14:02:00.000Z",
			activeMinutes: 91,
			moduleMinutes: 90,
			moduleVersion: "1.0.0",
		},
	};
}

/** The answers of somebody who has answered everything and reached the end. */
export function everythingAnswered(): Pick<Progress, "activities" | "ended"> {
	const read = readFolder({ folder: "/" }, oneOfEach);
	if (!read.module) throw new Error(read.report);
	const { session } = createDesk(read.module);
	for (let step = 0; step < 100; step += 1) {
		const { ask } = session.page();
		if (ask) session.answer(draftFor(ask.question, 1));
		else if (!session.forward()) break;
	}
	const { activities, ended } = session.progress();
	return { activities, ended };
}

/** What is on the disk now. */
export function kept(home: string): Progress {
	const folder = progressFolder(home);
	const loaded = readLoaded({ folder, moduleId: module.id, now });
	if (loaded.type !== "loaded") throw new Error(`${loaded.type} in ${folder}`);
	return loaded.progress;
}
