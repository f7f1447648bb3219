import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describe, expect, vi } from "vitest";
import { posixIt } from "../disk/scratch.ts";
import { kept, playing, standing } from "../program/learner.ts";
import { environment, scratch } from "../program/program.ts";
import { expectGivenBack } from "../terminal/given-back.ts";
import { openWindow, type Window } from "../terminal/window.ts";
import { full } from "./long.ts";
import { moments } from "./moments.ts";

/** A learner who is writing a longer answer. */
async function writing(home: string): Promise<Window> {
	const window = openWindow(["resume", "--no-plain", ...playing(home)], {
		env: { ...environment(home), EDITOR: "true" },
	});
	await window.shows("Welcome back");
	window.type("\r");
	await window.shows("tab done");
	return window;
}

/** A new size, and the program has drawn something for it: where it matters, a page with these words at its foot. */
async function resized(
	window: Window,
	columns: number,
	rows: number,
	foot = "",
): Promise<void> {
	const before = window.raw().length;
	window.resize(columns, rows);
	await vi.waitFor(
		() => {
			const drawn = window.raw().slice(before);
			expect(drawn).not.toBe("");
			if (foot === "") return;
			expect(drawn).toContain(foot);
			// A frame of the size before may have been on its way: the foot of a new page ends where the new window does.
			const ends = (row: string) =>
				row.includes(foot) && row.length === columns - 1;
			expect(window.screen().split("\n").some(ends)).toBe(true);
		},
		{ timeout: 5000, interval: 5 },
	);
}

const resizes = full ? 500 : 60;
const sizeSeed = 20261124;

posixIt(
	`row 43: ${resizes} new sizes while somebody types, and the page is the page`,
	async () => {
		using home = scratch();
		standing(home.path, "asking", 6);
		const window = await writing(home.path);
		const columns = moments(291, sizeSeed);
		const rows = moments(97, sizeSeed + 1);
		let text = "";
		for (let number = 0; number < resizes; number += 1) {
			await resized(window, 10 + columns.next().value, 4 + rows.next().value);
			// Where there is no room for a page, keys are not for the text.
			if (number % 5 !== 4) continue;
			// A page is there again, which takes keys.
			await resized(window, 80, 24, "new line");
			const word = `word${number} `;
			text += word;
			await window.shows("tab done");
			window.type(word);
			await window.shows(word.trim());
		}
		await resized(window, 100, 30);
		await window.shows(/saved \d\d:\d\d$/m);
		await setTimeout(2000);
		const left = window.screen();
		window.type("\u0003");
		expect((await window.ended).code).toBe(130);
		expect(kept(home.path).activities["an-hour"]?.drafts.text).toBe(text);
		const fresh = openWindow(["resume", "--no-plain", ...playing(home.path)], {
			columns: 100,
			rows: 30,
			env: environment(home.path),
		});
		await fresh.shows("Welcome back");
		fresh.type("\r");
		await fresh.shows("tab done");
		const timeless = (screen: string) =>
			screen.replace(/\d\d:\d\d/g, "").trimEnd();
		expect(timeless(left)).toBe(timeless(fresh.screen()));
		fresh.type("\u0003");
		await fresh.ended;
		console.log(
			`row 43: ${resizes} sizes (seed ${sizeSeed}) while ${text.length} letters were typed: all kept, and the last page as a fresh one`,
		);
	},
	120_000,
);

const idle = full ? 60 : 4;

describe.runIf(process.platform === "linux")("when nothing happens", () => {
	posixIt(
		`row 48: ${idle} idle seconds write nothing and cost nothing, in both faces`,
		async () => {
			for (const face of ["--plain", "--no-plain"]) {
				using home = scratch();
				standing(home.path, "asking", 6);
				const window = openWindow(["resume", face, ...playing(home.path)], {
					env: environment(home.path),
				});
				await window.shows("Welcome back");
				if (face === "--no-plain") {
					window.type("\r");
					await window.shows("tab done");
				}
				// The last frame is out, and the first save has been made.
				await setTimeout(1500);
				const before = { raw: window.raw(), ticks: ticksOf(window.pid) };
				await setTimeout(idle * 1000);
				expect(window.raw().slice(before.raw.length)).toBe("");
				// A hundredth of the time, in ticks of a hundredth of a second; one tick is the clock's own coarseness.
				expect(ticksOf(window.pid) - before.ticks).toBeLessThanOrEqual(
					idle + 1,
				);
				window.type("\u0003");
				await window.ended;
			}
			console.log(`row 48: ${idle} idle seconds in 2 faces: 0 bytes written`);
		},
		200_000,
	);
});

/** The time a process has had of the processor. */
function ticksOf(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return Number(fields[11]) + Number(fields[12]);
}

const minutes = full ? 10 : 0.1;
const keySeed = 20261125;

posixIt(
	`row 68: random bytes at the keyboard for ${minutes * 60} seconds, and the program lives`,
	async () => {
		using home = scratch();
		standing(home.path, "asking", 0);
		const bytes = moments(256, keySeed);
		const end = performance.now() + minutes * 60_000;
		let typed = 0;
		let sessions = 0;
		// Ctrl-C leaves, Ctrl-Z waits for a shell, and Ctrl-\ ends whatever has the terminal while it is lent to an editor: they have rows of their own. Eight-bit controls are echoed by the terminal itself meanwhile.
		const unwanted = (byte: number) =>
			[0x03, 0x1a, 0x1c].includes(byte) || (byte >= 0x80 && byte < 0xa0);
		while (performance.now() < end) {
			const window = openWindow(
				["resume", "--no-plain", ...playing(home.path)],
				{
					env: { ...environment(home.path), EDITOR: "true" },
				},
			);
			sessions += 1;
			let over = false;
			const ended = window.ended.then((how) => {
				over = true;
				return how;
			});
			await window.shows("Welcome back");
			while (!over && performance.now() < end) {
				const burst = Array.from(
					{ length: 24 },
					() => bytes.next().value,
				).filter((byte) => !unwanted(byte));
				typed += burst.length;
				window.type(Buffer.from(burst).toString("latin1"));
				await setTimeout(20);
			}
			if (!over) window.kill("SIGTERM");
			const { code } = await ended;
			// By a word that leaves, or by our signal; never by a fault.
			expect([0, 143]).toContain(code);
			expectGivenBack(window);
			expect(kept(home.path).moduleId).toBe("one-of-each");
		}
		console.log(
			`row 68: ${typed} random bytes (seed ${keySeed}) in ${sessions} sessions: no fault, progress whole after each`,
		);
		expect(typed).toBeGreaterThan(1000);
	},
	700_000,
);
