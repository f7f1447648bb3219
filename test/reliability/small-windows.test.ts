import { expect, it } from "vitest";
import { playing } from "../program/learner.ts";
import { environment, scratch } from "../program/program.ts";
import { goThrough } from "../terminal/robot.ts";
import { openWindow } from "../terminal/window.ts";
import { expectNoYoga } from "../terminal/without-yoga.ts";
import { full } from "./long.ts";

const sizes = [
	[80, 24],
	[60, 20],
	[40, 15],
] as const;

it.concurrent.each(sizes)(
	"row 44: from the first question to the documents in a window of %i by %i",
	async (columns, rows) => {
		using home = scratch();
		const shipped = ["--data-dir", home.in("data")];
		const window = openWindow(
			["start", ...(full ? shipped : playing(home.path))],
			{
				columns,
				rows,
				env: {
					...environment(home.path),
					CPD_MODULE_CACHE_DIR: home.in("cache"),
				},
			},
		);
		await window.shows("Press Enter for full pages");
		window.type("\r");
		await window.shows(/saved \d\d:\d\d$/m);
		let frames = 0;
		const keys = await goThrough(window, (screen) => {
			frames += 1;
			const lines = screen.split("\n");
			// The last row stays empty: a frame as tall as its window makes Ink clear everything before each.
			expect(lines.at(-1), screen).toBe("");
			expect(lines[0], screen).not.toBe("");
			expect(window.isWrapped(), screen).toBe(false);
		});
		for (const clearing of ["\u001B[2J", "\u001B[3J"])
			expect(window.raw()).not.toContain(clearing);
		window.type("q");
		expect((await window.ended).code).toBe(0);
		expectNoYoga(home.in("cache"));
		console.log(
			`row 44: ${full ? "the module" : "one of each"} at ${columns} by ${rows}: ${keys} keys, ${frames} frames, all within the window`,
		);
	},
	full ? 600_000 : 60_000,
);
