import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { kept, oneOfEach, standing } from "../program/learner.ts";
import { converse, scratch } from "../program/program.ts";

/** What is promised: whatever was handed over so long ago is on the disk. */
const promised = 2000;

const lines = Array.from({ length: 4000 }, (_, line) =>
	`Line ${line} of what somebody wrote elsewhere, `.padEnd(51, "x"),
);

it("keeps 200 KB that a pipe hands to plain text, within two seconds, whatever ends the program then", async () => {
	using home = scratch();
	standing(home.path, "asking", 6);
	const talk = converse(home.path, [
		"resume",
		"--minutes",
		"5",
		"--module",
		oneOfEach,
	]);
	expect(await talk.hear()).toContain("as many lines as you like");
	talk.say(lines.join("\n"));
	await setTimeout(promised);
	await talk.kill();
	const { text } = kept(home.path).activities["an-hour"]?.drafts ?? {};
	expect(String(text).length).toBe(lines.join("\n").length);
	expect(text).toBe(lines.join("\n"));
});
