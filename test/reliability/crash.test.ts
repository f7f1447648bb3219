import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { posixIt } from "../disk/scratch.ts";
import { kept, playing, standing } from "../program/learner.ts";
import { environment, scratch } from "../program/program.ts";
import {
	endedWith,
	expectGivenBack,
	tellAfterwards,
} from "../terminal/given-back.ts";
import { openWindow } from "../terminal/window.ts";

const preload = pathToFileURL(
	join(import.meta.dirname, "preload", "crash.mjs"),
).href;

const crashes = [
	["--no-plain", "render"],
	["--no-plain", "key handler"],
	["--no-plain", "timer"],
	["--no-plain", "promise"],
	["--plain", "key handler"],
	["--plain", "timer"],
	["--plain", "promise"],
] as const;

posixIt(
	"row 39: a fault of ours costs no word, and gives the terminal back",
	async () => {
		for (const [face, place] of crashes) {
			using home = scratch();
			standing(home.path, "asking", 6);
			const window = openWindow(["resume", face, ...playing(home.path)], {
				env: {
					...environment(home.path),
					NODE_OPTIONS: `--import ${preload}`,
					CRASH_IN: place,
				},
				shell: tellAfterwards,
			});
			await window.shows("Welcome back");
			window.type("\r");
			await window.shows(
				face === "--no-plain" ? "tab done" : "as many lines as you like",
			);
			window.type("The Monday briefing\r");
			await window.shows("The Monday briefing");
			window.type("KABOOM ŵ\u0323\r");
			expect([face, place, await endedWith(window)]).toEqual([face, place, 70]);
			expectGivenBack(window);
			const words = window.raw().split("\u001B[?1049l").at(-1) ?? "";
			const [said = ""] = words.split("ended with");
			expect(said).toContain("Something went wrong in cpd-module");
			expect(said).toContain("Everything you wrote is saved");
			expect(said).toContain("run: cpd-module resume");
			expect(said).not.toMatch(/^\s+at |node:|file:/m);
			const { text } = kept(home.path).activities["an-hour"]?.drafts ?? {};
			expect(text).toMatch(/^The Monday briefing/);
		}
		console.log(
			`row 39: ${crashes.length} faults of ours, each with exit 70, the terminal given back, nothing lost`,
		);
	},
);
