import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { kept, playing, progressFolder, standing } from "../program/learner.ts";
import { environment, scratch } from "../program/program.ts";
import { openWindow, type Window } from "../terminal/window.ts";

const preload = pathToFileURL(
	join(import.meta.dirname, "preload", "rename.mjs"),
).href;

/** A disk that refuses to rename while it is told to, and a learner before it. */
function refusing(home: string, code: string) {
	const flag = join(home, "refuse");
	standing(home, "asking", 6);
	return {
		refuse: () => writeFileSync(flag, ""),
		relent: () => rmSync(flag),
		open: (face: "--plain" | "--no-plain") =>
			openWindow(["resume", face, ...playing(home)], {
				env: {
					...environment(home),
					NODE_OPTIONS: `--import ${preload}`,
					RENAME_CODE: code,
					RENAME_WHILE: flag,
					RENAME_IN: join(home, "data"),
				},
			}),
	};
}

async function goTo(window: Window, face: string): Promise<void> {
	await window.shows("Welcome back");
	window.type("\r");
	await window.shows(
		face === "--no-plain" ? "tab done" : "as many lines as you like",
	);
}

const faces = ["--no-plain", "--plain"] as const;
const told = "Not saved since";

it.concurrent("row 9: a file that another program holds for three seconds is saved all the same", async () => {
	const held = 3000;
	let lines = 0;
	const tries = ["EPERM", "EBUSY"].flatMap((code) =>
		faces.map(async (face) => {
			using home = scratch();
			const { refuse, relent, open } = refusing(home.path, code);
			const window = open(face);
			await goTo(window, face);
			refuse();
			const since = performance.now();
			window.type("Nobody missed it.\r");
			await window.shows(told);
			await setTimeout(held - (performance.now() - since));
			expect(window.screen().split(told).length).toBe(2);
			relent();
			if (face === "--plain") await window.shows("Saved again");
			else await window.hides(told);
			expect(kept(home.path).activities["an-hour"]?.drafts).toEqual({
				text: face === "--plain" ? "Nobody missed it." : "Nobody missed it.\n",
			});
			lines = Math.max(lines, window.screen().split(told).length - 1);
			window.type("\u0003");
			expect((await window.ended).code).toBe(130);
		}),
	);
	/** The same before there is a session: nobody is turned away for what passes. */
	async function atTheStart(): Promise<void> {
		using home = scratch();
		const { refuse, relent, open } = refusing(home.path, "EPERM");
		refuse();
		const window = open("--no-plain");
		await setTimeout(1000);
		relent();
		await window.shows("Welcome back");
		window.type("q");
		expect((await window.ended).code).toBe(0);
	}
	await Promise.all([...tries, atTheStart()]);
	console.log(
		`row 9: renames refused for ${held / 1000} s in ${tries.length} sessions and once at the start: all saved, at most ${lines} line of it on the paper and none on the screen`,
	);
});

/** Is offered another folder, and leaves without one. */
async function decline(window: Window, face: string): Promise<void> {
	window.type(face === "--plain" ? ".quit\r" : "\u000F");
	await window.shows(
		face === "--plain" ? "keep it there" : "Another folder for your progress",
	);
	window.type(face === "--plain" ? "quit\r" : "\u0003");
}

it.concurrent("row 10: progress that can never be saved goes to another folder with every word, and is found there", async () => {
	const tries = faces.map(async (face) => {
		using home = scratch();
		const { refuse, open } = refusing(home.path, "EPERM");
		const window = open(face);
		await goTo(window, face);
		refuse();
		window.type("Nobody missed it.\r");
		await window.shows(told);
		if (face === "--plain") {
			window.type(".folder\r");
			await window.shows("keep it there");
			window.type("\r");
			await window.shows("Everything is saved, and kept in");
			window.type(".quit\r");
			expect((await window.ended).code).toBe(0);
		} else {
			window.type("\u000F");
			await window.shows("Another folder for your progress");
			window.type("\r");
			await window.shows("kept here from now on");
			window.type("b");
			await window.shows("Nobody missed it.");
			window.type("\u0003");
			expect((await window.ended).code).toBe(130);
		}
		const file = join(
			home.path,
			"cpd-module progress",
			"default",
			"one-of-each",
			"progress.json",
		);
		expect(readFileSync(file, "utf8")).toContain("Nobody missed it.");
		const again = open(face);
		await again.shows("Welcome back");
		again.type("\r");
		await again.shows("Nobody missed it.");
		again.type("\u0003");
		expect((await again.ended).code).toBe(130);
	});
	await Promise.all(tries);
	console.log(
		`row 10: progress moved to another folder from ${tries.length} faces while the first refused, and resumed there`,
	);
});

it.concurrent("rows 10 and 11: a file that can never be replaced is told, offered another folder, never written in place, and the words are shown at the end", async () => {
	let slowest = 0;
	const tries = ["EPERM", "EXDEV"].flatMap((code) =>
		faces.map(async (face) => {
			using home = scratch();
			const { refuse, open } = refusing(home.path, code);
			const file = join(progressFolder(home.path), "progress.json");
			const window = open(face);
			await goTo(window, face);
			const before = [readFileSync(file, "utf8"), statSync(file).ino];
			refuse();
			const since = performance.now();
			window.type("Nobody missed it.\r");
			await window.shows(told);
			slowest = Math.max(slowest, performance.now() - since);
			window.type("Not even me.\r");
			await window.shows("Not even me.");
			// A terminal shows a line before the program has it; what comes after it, only then.
			if (face === "--plain") {
				window.type(".sources\r");
				await window.shows("no sources on this screen");
			}
			await decline(window, face);
			expect((await window.ended).code).toBe(4);
			const last = window.raw().split("could not be saved.").at(-1);
			expect(last).toMatch(/Nobody missed it\.\s+Not even me\./);
			expect([readFileSync(file, "utf8"), statSync(file).ino]).toEqual(before);
		}),
	);
	/** Nobody begins to write where nothing can be kept. */
	async function atTheStart(): Promise<void> {
		using home = scratch();
		const { refuse, open } = refusing(home.path, "EPERM");
		refuse();
		const window = open("--no-plain");
		expect((await window.ended).code).toBe(4);
		expect(window.screen()).not.toContain("Welcome back");
		expect(window.screen()).toContain("Another program may be looking");
	}
	await Promise.all([...tries, atTheStart()]);
	console.log(
		`rows 10 and 11: renames refused for ever in ${tries.length} sessions and once at the start: told after ${Math.round(slowest)} ms at most, nothing written in place, the unsaved words shown, exit 4`,
	);
	expect(slowest).toBeLessThan(10_000);
});
