import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { posixIt } from "../disk/scratch.ts";
import { answerTo } from "../program/answers.ts";
import { oneOfEach, playing, standing } from "../program/learner.ts";
import { converse, environment, run, scratch } from "../program/program.ts";
import { openWindow } from "../terminal/window.ts";
import { notRun } from "./program.ts";

const works = (command: string, ...args: readonly string[]) =>
	spawnSync(command, args, { stdio: "ignore" }).status === 0;

it("row 61: the whole way to the documents without a network, and nobody is called", async () => {
	if (
		!works("unshare", "-n", "true") ||
		!works("strace", "-o", "/dev/null", "true")
	)
		return notRun("row 61", "it needs root and strace");
	using home = scratch();
	const trace = home.in("trace");
	// Every process and thread, and every way to reach another computer.
	const watched = "trace=connect,sendto,sendmsg,bind";
	let prompts = 0;
	const through = [
		"unshare",
		"-n",
		"strace",
		"-f",
		"-qq",
		"-e",
		watched,
		"-o",
		trace,
	];
	const talk = converse(home.path, ["start"], through);
	for (let prompt = 0; prompt < 400; prompt += 1) {
		const heard = await talk.hear();
		if (talk.code() !== undefined) break;
		prompts += 1;
		talk.say(answerTo(heard));
	}
	expect(talk.code()).toBe(0);
	expect(
		readdirSync(home.path).some((name) => name.startsWith("CPD plan")),
	).toBe(true);
	const calls = readFileSync(trace, "utf8")
		.split("\n")
		.filter((line) => /AF_INET|AF_NETLINK|AF_UNIX|connect\(/.test(line));
	expect(calls).toEqual([]);
	console.log(
		`row 61: the module from the first question to the documents without a network, ${prompts} prompts: ${calls.length} calls to anybody`,
	);
}, 300_000);

/** Every file below a folder. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true })
		.map((name) => join(folder, String(name)))
		.filter((path) => statSync(path).isFile());
}

const canary = "Zebedee Quillfeather";

posixIt(
	"row 63: what somebody writes stands in their progress and their documents, and nowhere else",
	async () => {
		using home = scratch();
		standing(home.path, "asking", 6);
		const preload = pathToFileURL(
			join(import.meta.dirname, "preload", "crash.mjs"),
		).href;
		const window = openWindow(["resume", "--plain", ...playing(home.path)], {
			env: {
				...environment(home.path),
				NODE_OPTIONS: `--import ${preload}`,
				CRASH_IN: "key handler",
				DEBUG: "1",
			},
		});
		await window.shows("Welcome back");
		window.type("\r");
		await window.shows("as many lines as you like");
		window.type(`${canary}\r.\r`);
		await window.shows(canary);
		await window.shows("What would you keep of it?");
		if (process.platform === "linux")
			for (const name of ["cmdline", "comm", "environ"])
				expect(
					readFileSync(`/proc/${window.pid}/${name}`, "utf8"),
				).not.toContain(canary);
		window.type("KABOOM ŵ\u0323\r");
		expect((await window.ended).code).toBe(70);
		const crash = window.raw().split("Something went wrong").at(-1);
		expect(crash).not.toContain(canary);
		expect(crash).toContain("it is our fault");

		const commands = [
			["status"],
			["status", "--json"],
			["where"],
			["doctor"],
			["doctor", "--json"],
			["certificate"],
			["verify", "nothing.pdf"],
			["--help"],
			["--version"],
			["nonsense"],
			["sources"],
		];
		for (const command of commands) {
			const { stdout, stderr } = run(home.path, [
				...command,
				"--module",
				oneOfEach,
			]);
			expect([command, (stdout + stderr).includes(canary)]).toEqual([
				command,
				false,
			]);
		}
		expect(
			run(home.path, ["export", "--out", "mine.md", "--module", oneOfEach])
				.status,
		).toBe(0);
		const holding = filesIn(home.path)
			.filter((file) => readFileSync(file).includes(canary))
			.map((file) => file.slice(home.path.length + 1));
		for (const file of holding)
			expect(file).toMatch(
				/^(?:mine\.md|data\/default\/one-of-each\/progress\.[\w.-]*json)$/,
			);
		expect(holding.length).toBeGreaterThan(1);
		console.log(
			`row 63: the canary stands in ${holding.length} of ${filesIn(home.path).length} files, all progress or the export; in none of ${commands.length} commands, a crash, the arguments or the environment`,
		);
	},
);
