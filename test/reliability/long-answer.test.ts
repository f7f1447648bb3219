import { expect, it } from "vitest";
import { kept, playing, standing } from "../program/learner.ts";
import { run, scratch } from "../program/program.ts";

const megabytes = 10;

it(`row 32: ${megabytes} MB in one answer are refused in words, and the next session opens`, () => {
	using home = scratch();
	standing(home.path, "asking", 6);
	const resume = ["resume", "--plain", ...playing(home.path).slice(0, 2)];
	const long = "a word or two ".repeat((megabytes * 1_000_000) / 14);
	const first = run(home.path, resume, ["", long, ".", ".quit"]);
	expect(first.stdout + first.stderr).toMatch(
		/there is room for 100,000|longer than/,
	);
	const begun = performance.now();
	const again = run(home.path, resume, ["", ".clear", "Short.", ".", ".quit"]);
	expect(again.status).toBe(0);
	console.log(
		`row 32: the next session took ${Math.round(performance.now() - begun)} ms`,
	);
	expect(kept(home.path).activities["an-hour"]?.answers.text).toMatchObject({
		value: "Short.",
	});
});
