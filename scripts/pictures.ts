import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../src/disk/store.ts";
import type { Progress } from "../src/player/progress.ts";
import {
	primary,
	progressOf,
	shipped,
} from "../test/documents/plan/learners.ts";
import { environment, scratch } from "../test/program/program.ts";
import { openWindow } from "../test/terminal/window.ts";
import { svgOf } from "./svg.ts";

/** One picture: where the learner stands, how large their window is, and which keys they press. */
type Picture = {
	readonly name: string;
	readonly title: string;
	readonly at: Progress["place"];
	readonly columns: number;
	readonly rows: number;
	readonly keys: readonly string[];
	/** What the screen shows when it is ready. */
	readonly shows: string;
	/** Activities that are not answered yet. */
	readonly open?: readonly string[];
};

const pictures: readonly Picture[] = [
	{
		name: "page",
		title: "A page of the module, with the contents beside the text",
		at: { section: "principles", screen: "", index: 1 },
		columns: 116,
		rows: 32,
		keys: [],
		shows: "Principles",
	},
	{
		name: "worksheet",
		title: "A worksheet: hours in a year, worked out as they are typed",
		at: { section: "time", screen: "hours", index: 1 },
		columns: 88,
		rows: 30,
		keys: ["\r", "\r", "19", "\r", "\r", "6", "\r"],
		shows: "In all",
		open: ["hours", "spoken-for"],
	},
	{
		name: "plan",
		title: "The plan, as far as it has come",
		at: { section: "impact", screen: "", index: 0 },
		columns: 88,
		rows: 34,
		keys: ["p"],
		shows: "Priority 1",
	},
];

/** Draws them all into assets/pictures. */
export async function drawAll(): Promise<void> {
	const folder = "assets/pictures";
	mkdirSync(folder, { recursive: true });
	for (const picture of pictures) {
		const svg = await draw(picture);
		writeFileSync(join(folder, `${picture.name}.svg`), svg);
		console.log(`${folder}/${picture.name}.svg`);
	}
}

async function draw(picture: Picture): Promise<string> {
	using home = scratch();
	prepare(home.path, picture);
	const { columns, rows } = picture;
	const window = openWindow(
		["resume", "--no-plain", "--data-dir", home.in("data")],
		{ columns, rows, env: environment(home.path) },
	);
	await window.shows("Welcome back");
	window.type("\r");
	await window.hides("Welcome back");
	for (const key of picture.keys) {
		const before = window.screen();
		window.type(key);
		await window.changes(before);
	}
	await window.shows(picture.shows);
	const svg = svgOf(window.terminal, picture.title);
	window.type("\u0003");
	await window.ended;
	return svg;
}

/** Their progress, on the disk as the program left it. */
function prepare(home: string, { at, open = [] }: Picture): void {
	const gave = Object.fromEntries(
		Object.entries(primary).filter(([id]) => !open.includes(id)),
	);
	const now = () => new Date().toISOString();
	const ended = Object.fromEntries(
		shipped.sections
			.slice(
				0,
				shipped.sections.findIndex(({ id }) => id === at.section),
			)
			.map(({ id }) => [id, now()]),
	);
	const store = openStore({
		folder: join(home, "data", "default", shipped.id),
		moduleId: shipped.id,
		moduleVersion: shipped.version,
		now,
	});
	if (!store.ok) throw new Error(store.reason);
	store.save(progressOf(gave, { place: at, ended, lastAt: now() }));
	store.release();
}
