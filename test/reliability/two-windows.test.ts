import { spawnSync } from "node:child_process";
import { expect } from "vitest";
import { posixIt } from "../disk/scratch.ts";
import { kept, playing, standing } from "../program/learner.ts";
import { door, environment, scratch } from "../program/program.ts";
import { openWindow } from "../terminal/window.ts";

const keys = Array.from({ length: 200 }, (_, index) =>
	String.fromCharCode(97 + (index % 26)),
).join("");

posixIt(
	"rows 33 and 35: 200 keys into one window, while others are refused and commands look on",
	async () => {
		using home = scratch();
		standing(home.path, "asking", 6);
		const env = environment(home.path);
		const window = openWindow(["resume", ...playing(home.path)], { env });
		await window.shows("Welcome back");
		window.type("\r");
		await window.shows("tab done");
		const command = (...args: string[]) =>
			spawnSync(process.execPath, [door, ...args, ...playing(home.path)], {
				encoding: "utf8",
				env,
			});
		for (let typed = 0; typed < keys.length; typed += 50) {
			window.type(keys.slice(typed, typed + 50));
			const second = command("resume", "--plain");
			expect(second.status).toBe(4);
			expect(second.stderr).toMatch(/open .*since|since .*open/s);
			const status = command("status", "--json");
			expect(JSON.parse(status.stdout)).toMatchObject({
				module: "one-of-each",
				screen: 7,
			});
			expect(command("export", "--stdout").stdout).toMatch(/^# /);
		}
		await window.shows(keys.slice(-20));
		window.type("\u0003");
		await window.ended;
		expect(kept(home.path).activities["an-hour"]?.drafts.text).toBe(keys);
	},
);
