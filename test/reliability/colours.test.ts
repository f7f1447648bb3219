import { expect, it } from "vitest";
import { playing, standing } from "../program/learner.ts";
import { environment, scratch } from "../program/program.ts";
import { openWindow } from "../terminal/window.ts";
import { inPairs } from "./program.ts";

/** What is asked for, and whether there are colours then. */
const wishes: readonly (readonly [
	env: Readonly<Record<string, string>>,
	options: readonly string[],
	colours: boolean,
])[] = [
	[{}, [], true],
	[{ NO_COLOR: "1" }, [], false],
	[{ NO_COLOR: "" }, [], true],
	[{ FORCE_COLOR: "0" }, [], false],
	[{ FORCE_COLOR: "1" }, [], true],
	[{ FORCE_COLOR: "3" }, [], true],
	[{ NO_COLOR: "1", FORCE_COLOR: "1" }, [], true],
	[{ NO_COLOR: "1", FORCE_COLOR: "0" }, [], false],
	[{ FORCE_COLOR: "3" }, ["--no-color"], false],
];

/** Everything that could colour a letter, or make it bold. */
const codes = new RegExp(`${"\u001B"}\\[[\\d;:]*m`, "g");

it("row 42: colours, or none, as they were asked for", async () => {
	let windows = 0;
	const seen = new Map<string, number>();
	for (const command of ["resume", "export"])
		await inPairs(wishes, async ([env, options, colours]) => {
			using home = scratch();
			standing(home.path, "asking", 0);
			const given = command === "export" ? ["export", "--stdout"] : [command];
			const window = openWindow([...given, ...options, ...playing(home.path)], {
				env: { ...environment(home.path), ...env },
			});
			if (command === "resume") {
				await window.shows("Welcome back");
				window.type("\r");
				await window.shows("A page to read");
				window.type("q");
			}
			expect((await window.ended).code).toBe(0);
			windows += 1;
			const name = `${command} ${JSON.stringify(env)} ${options.join(" ")}`;
			const count = window.raw().match(codes)?.length ?? 0;
			seen.set(name, count);
			expect([name, count > 0]).toEqual([name, colours]);
		});
	console.log(
		`row 42: ${windows} windows with ${wishes.length} wishes, colours in ${[...seen.values()].filter((count) => count > 0).length}, each as asked`,
	);
});
