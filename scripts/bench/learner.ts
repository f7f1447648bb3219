import { join } from "node:path";
import Conf from "conf";
import type { Module } from "../../src/course/module.ts";
import { activitiesOf } from "../../src/course/select.ts";
import { openSettings } from "../../src/disk/settings.ts";
import { shippedModule } from "../../src/disk/shipped.ts";
import { openStore } from "../../src/disk/store.ts";
import type { Place, Progress } from "../../src/player/progress.ts";
import { createProgress, reduce } from "../../src/player/reduce.ts";
import { sampleLearner } from "../../src/player/sample-learner.ts";
import { writeModule } from "../compile.ts";

const moment = "2026-11-23T14:02:11.000Z";
const now = () => moment;
const sentence =
	"What the staff would see, and what the pupils would notice first. ";

/** Words of a learner's own until their record is about so many bytes. */
function grown(module: Module, at: Place, bytes: number): Progress {
	let progress = createProgress(module, at, moment);
	const words = sentence.repeat(12);
	for (let note = 1; JSON.stringify(progress).length < bytes; note += 1)
		progress = reduce(progress, {
			type: "noted",
			note,
			place: at,
			words: `${note}. ${words}`,
			at: moment,
		});
	return progress;
}

/** Lays out a folder for `--data-dir`, with the record of a learner who is at a place; `dist` is that of the program. */
export function layOut(options: {
	readonly folder: string;
	readonly dist: string;
	readonly at: Place;
	readonly bytes: number;
	readonly finished?: boolean;
}): void {
	const { folder, dist, at, bytes, finished } = options;
	const module = shippedModule(dist);
	const store = openStore({
		folder: join(folder, "default", module.id),
		moduleId: module.id,
		moduleVersion: module.version,
		now,
	});
	if (!store.ok) throw new Error(store.reason);
	store.load();
	const progress = finished
		? withCertificate(module)
		: grown(module, at, bytes);
	const saved = store.save(progress);
	if (!saved.ok) throw new Error(saved.reason);
	store.release();
	openSettings(join(folder, "settings"), now).change({ plain: false });
}

/** The longest answers to everything, but a name as people have them: a long one is set again and again until it fits. */
function withCertificate(module: Module): Progress {
	const learner = sampleLearner(module);
	const signatures = activitiesOf(module).filter(
		({ kind }) => kind === "signature",
	);
	const activities = { ...learner.activities };
	for (const { id } of signatures) {
		const work = JSON.stringify(learner.activities[id]);
		activities[id] = JSON.parse(
			work.replaceAll(/"words( words)+"/g, '"A. Learner"'),
		);
	}
	return reduce(
		{ ...learner, activities },
		{
			type: "finished",
			certificate: {
				number: "CPD-AAAA-BBBB",
				issuedAt: moment,
				name: "A. Learner",
				startedAt: moment,
				activeMinutes: 90,
				moduleMinutes: 90,
				moduleVersion: module.version,
			},
			at: moment,
		},
	);
}

/** Milliseconds for one durable save of a record of about so many bytes, by our store and by `conf.set`, in turns. */
export function saves(
	folder: string,
	dist: string,
	bytes: number,
	count: number,
): { readonly ours: number[]; readonly conf: number[] } {
	const module = shippedModule(dist);
	const at = { section: "welcome", screen: "", index: 0 };
	const progress = grown(module, at, bytes);
	const store = openStore({
		folder: join(folder, "ours"),
		moduleId: module.id,
		moduleVersion: module.version,
		now,
	});
	if (!store.ok) throw new Error(store.reason);
	store.load();
	const conf = new Conf<{ progress?: Progress }>({
		cwd: join(folder, "conf"),
		projectName: "bench",
	});
	const times = { ours: [] as number[], conf: [] as number[] };
	for (let turn = 0; turn < count; turn += 1) {
		times.ours.push(timed(() => store.save(progress)));
		times.conf.push(timed(() => conf.set("progress", progress)));
	}
	store.release();
	return times;
}

function timed(run: () => unknown): number {
	const begun = performance.now();
	run();
	return performance.now() - begun;
}

/** Repeats the last section of a built module until there are so many of it: no folder may hold as many. */
export function lengthen(dist: string, count: number): void {
	const module = shippedModule(dist);
	const last = module.sections.at(-1);
	if (!last) throw new Error("The module has no sections.");
	const more = Array.from({ length: count - 1 }, (_, index) => ({
		...last,
		id: `more-${index + 2}`,
		title: `Section ${index + 2}`,
	}));
	writeModule(join(dist, "content"), {
		...module,
		sections: [...module.sections, ...more],
	});
}
