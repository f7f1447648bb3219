import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { environment, scratch } from "../program/program.ts";
import { openWindow, type Window } from "./window.ts";
import { expectNoYoga } from "./without-yoga.ts";

function open(
	home: string,
	command: string,
	size: { columns?: number; rows?: number } = {},
): Window {
	return openWindow([command, "--data-dir", join(home, "data")], {
		...size,
		env: { ...environment(home), CPD_MODULE_CACHE_DIR: copiesIn(home) },
	});
}

const copiesIn = (home: string) => join(home, "copies");

/** A new learner, through the question of the first time and the welcome, with their name half typed. */
async function halfTyped(
	home: string,
	size: { columns?: number; rows?: number } = {},
): Promise<Window> {
	const window = open(home, "start", size);
	await window.shows("Press Enter for full pages");
	window.type("\r");
	await window.shows("This module is for anyone");
	// On a small window the question is several pages down.
	await readOnTo(window, "enter answer");
	window.type("Siân Ŵ");
	await window.shows("Siân Ŵ");
	return window;
}

/** Presses Space, and waits for each page, until the screen holds the text. */
async function readOnTo(window: Window, text: string): Promise<void> {
	while (!window.screen().includes(text)) {
		const before = window.screen();
		window.type(" ");
		await window.changes(before);
	}
}

/** The terminal as it was: the ordinary screen, the cursor shown, paste mode off. */
function expectGivenBack(window: Window): void {
	const last = (on: string, off: string) =>
		[window.raw().lastIndexOf(on), window.raw().lastIndexOf(off)] as const;
	const [opened, closed] = last("\u001B[?1049h", "\u001B[?1049l");
	expect(opened).toBeGreaterThan(-1);
	expect(closed).toBeGreaterThan(opened);
	const [shown, hidden] = last("\u001B[?25h", "\u001B[?25l");
	expect(shown).toBeGreaterThan(hidden);
	const [pasteOn, pasteOff] = last("\u001B[?2004h", "\u001B[?2004l");
	expect(pasteOff).toBeGreaterThanOrEqual(pasteOn);
}

describe("the built program in a real terminal", () => {
	it("places the pages of a wide window without Yoga", async () => {
		using home = scratch();
		const size = { columns: 120, rows: 40 };
		const window = await halfTyped(home.path, size);
		window.type("\u0003");
		await window.ended;
		expectNoYoga(copiesIn(home.path));
	});

	it.each([
		["SIGINT", 130],
		["SIGTERM", 143],
		["SIGHUP", 129],
		["SIGQUIT", 131],
	])(
		"keeps what is half typed on %s, gives the terminal back, and ends with %i",
		async (signal, code) => {
			using home = scratch();
			const window = await halfTyped(home.path);
			window.kill(signal);
			expect(await window.ended).toEqual({ code, signal: 0 });
			expectGivenBack(window);
			const again = open(home.path, "resume");
			await again.shows("Welcome back");
			again.type("\r");
			await again.shows(/❯ Siân Ŵ/);
			again.type("yn\r");
			await again.shows(/┃ Siân Ŵyn/);
			again.type("q");
			expect((await again.ended).code).toBe(0);
		},
	);

	const title = "Planning Strategically for Professional Development";

	it.each([
		{ command: "start", columns: 80, isSaid: true },
		{ command: "start", columns: 40, isSaid: false },
		{ command: "resume", columns: 80, isSaid: true },
		{ command: "resume --help", columns: 80, isSaid: false },
		{ command: "resume --module elsewhere", columns: 80, isSaid: false },
		{ command: "status", columns: 80, isSaid: false },
	])(
		"says the title before all else where it is to be taken: $command in $columns columns",
		async ({ command, columns, isSaid }) => {
			using home = scratch();
			const data = ["--data-dir", join(home.path, "data")];
			const window = openWindow([...command.split(" "), ...data], {
				columns,
				env: environment(home.path),
			});
			await window.shows(/\S/);
			if (command === "start") await window.shows("Press Enter for");
			else await window.ended;
			expect(window.screen().startsWith(`${title}\n\n`)).toBe(isSaid);
		},
	);

	it("ends with 130 on Ctrl-C and with 0 on q, and says how to come back", async () => {
		using home = scratch();
		const window = await halfTyped(home.path);
		window.type("\u0003");
		expect((await window.ended).code).toBe(130);
		expectGivenBack(window);
		const again = open(home.path, "resume");
		await again.shows("Welcome back");
		again.type("q");
		await again.shows("run: cpd-module resume");
		expect((await again.ended).code).toBe(0);
		expectGivenBack(again);
	});

	it("loses at most two seconds of typing when it is killed outright", async () => {
		using home = scratch();
		const window = await halfTyped(home.path);
		// The footer says when the last word was saved; a kill comes without a warning.
		await new Promise((resolve) => setTimeout(resolve, 2100));
		window.kill("SIGKILL");
		await window.ended;
		const again = open(home.path, "resume");
		await again.shows("Welcome back");
		again.type("\r");
		await again.shows(/❯ Siân Ŵ/);
		again.type("\u0003");
		await again.ended;
	});

	it.each([
		[40, 12],
		[40, 15],
		[80, 24],
		[120, 40],
	])(
		"asks for a name in a window of %i by %i, within its edges",
		async (columns, rows) => {
			using home = scratch();
			const window = await halfTyped(home.path, { columns, rows });
			for (const row of window.screen().split("\n"))
				expect([...row].length).toBeLessThanOrEqual(columns);
			// Clearing the scrollback is what Ink does to a frame taller than the window.
			expect(window.raw()).not.toContain("\u001B[3J");
			window.type("yn\r");
			await window.shows("Siân Ŵyn");
			window.type("\u0003");
			await window.ended;
		},
	);

	it("is read and answered in a window of 20 by 6, a few lines at a time", async () => {
		using home = scratch();
		const window = await halfTyped(home.path);
		window.resize(20, 6);
		// Drawn anew at this size: the terminal has folded the old page already.
		await window.shows(/❯ Siân Ŵ\s*\n ─{18}\s*\n enter answer/);
		window.type("yn\r");
		await window.hides("❯ Siân");
		await readOnTo(window, "┃ Siân Ŵyn");
		// On to the question of the next section.
		while (!window.screen().includes("enter answer")) {
			const before = window.screen();
			window.type(" ");
			await window.changes(before);
			expect(window.isWrapped(), window.screen()).toBe(false);
			expect(window.screen().trimEnd().split("\n").length).toBeLessThan(6);
		}
		expect(window.raw()).not.toContain("\u001B[3J");
		window.type("\u0003");
		expect((await window.ended).code).toBe(130);
	});

	it("says so in one sentence where the window is too small, and goes on when it is not", async () => {
		using home = scratch();
		const window = await halfTyped(home.path);
		window.resize(18, 5);
		await window.shows("20");
		expect(window.screen()).not.toContain("Siân Ŵ");
		window.resize(80, 24);
		await window.shows(/❯ Siân Ŵ/);
		window.type("\u0003");
		await window.ended;
	});

	it("draws every row anew at a new size, over what a late frame left standing", async () => {
		using home = scratch();
		const window = await halfTyped(home.path, { columns: 80, rows: 24 });
		// As a terminal lays out a frame that comes after its size has changed: the program knows nothing of these rows.
		const late = window
			.screen()
			.split("\n")
			.flatMap((row, index) =>
				row === "" ? `\u001B[${index + 1};1Hstanding` : [],
			);
		expect(late.length).toBeGreaterThan(3);
		await new Promise<void>((drawn) =>
			window.terminal.write(`\u001B7${late.join("")}\u001B8`, drawn),
		);
		expect(window.screen()).toContain("standing");
		window.resize(100, 30);
		await window.hides("standing");
		await window.shows(/❯ Siân Ŵ/);
		expect(window.raw()).not.toContain("\u001B[3J");
		window.type("\u0003");
		expect((await window.ended).code).toBe(130);
	});

	it("refuses a second window while one is open, and says since when", async () => {
		using home = scratch();
		const window = await halfTyped(home.path);
		const second = open(home.path, "resume");
		expect((await second.ended).code).toBe(4);
		expect(second.screen()).toMatch(/open/);
		window.type("\u0003");
		await window.ended;
	});
});
