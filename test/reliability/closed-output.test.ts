import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import {
	kept,
	oneOfEach,
	playing,
	progressFolder,
	standing,
} from "../program/learner.ts";
import { door, environment, scratch } from "../program/program.ts";

/** Runs a command whose reader goes away once it has read so much; what is typed comes after that. */
async function readBy(
	home: string,
	args: readonly string[],
	{ until = "", typed = "" } = {},
) {
	const child = spawn(process.execPath, [door, ...args, ...playing(home)], {
		env: environment(home),
		cwd: home,
	});
	let said = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		said += text;
	});
	child.stdin.on("error", () => {});
	const ended = once(child, "close");
	for (let heard = ""; !heard.includes(until); )
		heard += String(await once(child.stdout, "data"));
	child.stdout.destroy();
	child.stdin.end(typed);
	const [code] = await ended;
	return { code, said };
}

it("row 46: nobody reads on, and nothing is made of it", async () => {
	using home = scratch();
	standing(home.path, "asking", 6);
	const commands = [
		["--help"],
		["where"],
		["status", "--json"],
		["export", "--stdout"],
		["check", oneOfEach],
		["nonsense"],
	];
	for (const command of commands)
		expect(
			[command, await readBy(home.path, command)],
			command.join(" "),
		).toMatchObject([
			command,
			{
				code: command[0] === "nonsense" ? 2 : 0,
				said: expect.not.stringMatching(/^\s+at /m),
			},
		]);

	const answer = "The Monday briefing";
	const played = await readBy(
		home.path,
		["resume", "--plain", "--minutes", "5"],
		{
			until: "as many lines as you like",
			typed: `${answer}\n.\nits hour\n`,
		},
	);
	expect(played).toEqual({ code: 0, said: "" });
	expect(kept(home.path).activities["an-hour"]?.answers).toMatchObject({
		text: { value: answer },
	});
	expect(existsSync(`${progressFolder(home.path)}.lock`)).toBe(false);
	console.log(
		`row 46: ${commands.length + 1} commands whose reader went away, all quiet, the answer saved, the lock released`,
	);
});
