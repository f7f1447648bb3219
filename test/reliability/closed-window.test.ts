import { existsSync } from "node:fs";
import { expect, vi } from "vitest";
import { posixIt } from "../disk/scratch.ts";
import { kept, playing, progressFolder, standing } from "../program/learner.ts";
import { environment, scratch } from "../program/program.ts";
import { openWindow } from "../terminal/window.ts";

/** The promise of the matrix, in milliseconds. */
const longest = 2000;

/** The sentence as far as it is on the disk. */
function draftIn(home: string): unknown {
	return kept(home).activities["an-hour"]?.drafts.text;
}

posixIt(
	"row 3: a window that is closed takes nothing with it, and leaves nothing running",
	async () => {
		const shells = {
			"with a hang-up": 'exec "$@"',
			// What a program gets that was started by nohup, or by a shell that keeps it.
			"without one": `trap "" HUP; "$@"`,
		};
		let slowest = 0;
		for (const face of ["--no-plain", "--plain"])
			for (const [how, shell] of Object.entries(shells)) {
				using home = scratch();
				standing(home.path, "asking", 6);
				const window = openWindow(["resume", face, ...playing(home.path)], {
					env: environment(home.path),
					shell,
				});
				await window.shows("Welcome back");
				window.type("\r");
				if (face === "--no-plain") {
					await window.shows("tab done");
					window.type("The Monday brief");
					await window.shows("The Monday brief");
				} else {
					await window.shows("as many lines as you like");
					window.type("The Monday brief\r");
					// What the terminal echoes, the program need not have read yet.
					await vi.waitFor(() => expect(draftIn(home.path)).toBeDefined());
				}
				const closed = performance.now();
				window.close();
				const { code, signal } = await window.ended;
				slowest = Math.max(slowest, performance.now() - closed);
				// As a hang-up ends a program, whether or not one came: Node 20 aborts otherwise.
				expect([face, how, code || 128 + signal]).toEqual([face, how, 129]);
				expect(draftIn(home.path), `${face} ${how}`).toBe("The Monday brief");
				expect(existsSync(`${progressFolder(home.path)}.lock`)).toBe(false);
			}
		console.log(
			`row 3: 4 windows closed, nothing lost, the slowest to end took ${Math.round(slowest)} ms`,
		);
		expect(slowest).toBeLessThan(longest);
	},
);
