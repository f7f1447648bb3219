import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasPoppler } from "../documents/poppler.ts";
import { corpus, hostile, obeyedIn } from "../fixtures/hostile.ts";
import {
	everythingAnswered,
	kept,
	oneOfEach,
	playing,
	progressFolder,
	standing,
	withCertificate,
} from "../program/learner.ts";
import { door, environment, scratch } from "../program/program.ts";
import { openWindow } from "../terminal/window.ts";
import { inPairs } from "./program.ts";

/** A door for text from outside: a command, and what surrounds it. */
type Door = {
	readonly name: string;
	readonly args: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly input?: string;
	readonly prepare?: (home: string) => void;
};

/** The small module with the corpus wherever an author can write, and in a file's name. */
function hostileModule(home: string): string {
	const folder = join(home, `module ${hostile}`);
	cpSync(oneOfEach, folder, { recursive: true });
	for (const name of readdirSync(folder, { recursive: true }).map(String)) {
		if (!/\.(?:md|yaml)$/.test(name)) continue;
		const file = join(folder, name);
		const text = readFileSync(file, "utf8");
		writeFileSync(
			file,
			text
				.replace(/^(# .*|[A-Z][\w ,]+\.)$/gm, `$1 ${hostile}`)
				.replace(/^(\w+: [A-Za-z ]+)$/gm, `$1 ${hostile}`),
		);
	}
	writeFileSync(
		join(folder, `09 ${hostile}.md`),
		`# ${hostile}\n\n:::nothing\n`,
	);
	return folder;
}

const started = (home: string) =>
	standing(home, "asking", 0, withCertificate());

const doors: readonly Door[] = [
	{ name: "a command", args: [hostile] },
	{ name: "an option", args: [`--${hostile}`] },
	{ name: "a command of resources", args: ["resources", hostile] },
	{ name: "a missing argument", args: ["check"], env: { COLUMNS: hostile } },
	{ name: "a template", args: ["resources", "read", hostile] },
	{ name: "a template to save", args: ["resources", "save", hostile] },
	{
		name: "a folder to save in",
		args: ["resources", "save", "--all", "--out", hostile],
	},
	{
		name: "a format",
		args: ["resources", "save", "--all", "--format", hostile],
	},
	{ name: "a phase", args: ["cases", "--phase", hostile] },
	{ name: "a challenge", args: ["cases", "--challenge", hostile] },
	{ name: "a file to verify", args: ["verify", hostile] },
	{ name: "a folder to check", args: ["check", hostile] },
	{ name: "a module", args: ["status", "--module", hostile] },
	{ name: "a profile", args: ["status", "--profile", hostile] },
	{ name: "a data folder", args: ["where", "--data-dir", hostile] },
	{
		name: "a data folder with nothing in it",
		args: ["status", "--data-dir", hostile],
	},
	{
		name: "a session in a data folder",
		args: ["start", "--plain", "--data-dir", hostile],
		input: "quit\n",
	},
	{
		name: "a data folder that is a file",
		args: ["start", "--plain", "--data-dir", hostile],
		prepare: (home) => writeFileSync(join(home, hostile), ""),
	},
	{
		name: "a file to export to",
		args: ["export", "--out", hostile],
		prepare: started,
	},
	{
		name: "a file that is there",
		args: ["export", "--out", hostile],
		prepare(home) {
			started(home);
			writeFileSync(join(home, hostile), "");
		},
	},
	{
		name: "a folder for the certificate",
		args: ["certificate", "--out", hostile],
		prepare: started,
	},
	{
		name: "an editor",
		args: ["resume", "--plain"],
		env: { EDITOR: `false ${hostile}`, VISUAL: "" },
		prepare: (home) => standing(home, "asking", 6),
		input: "\n.editor\n.quit\n",
	},
	{
		name: "a folder typed in a session",
		args: ["resume", "--plain"],
		prepare: (home) =>
			standing(home, "finish", 3, {
				...everythingAnswered(),
				...withCertificate(),
			}),
		input: `\ndocuments\n${hostile}\nquit\n`,
	},
	{
		name: "the lock of another",
		args: ["resume", "--plain"],
		prepare(home) {
			started(home);
			writeFileSync(
				`${progressFolder(home)}.lock`,
				JSON.stringify({ pid: 1, host: hostile, since: hostile }),
			);
		},
	},
	{
		name: "the settings",
		args: ["where"],
		prepare(home) {
			started(home);
			writeFileSync(
				join(home, "data", "settings", "settings.json"),
				JSON.stringify({
					plain: true,
					documents: `/${hostile}`,
					progress: { folder: `/${hostile}`, savedAt: hostile },
					moved: { [progressFolder(home)]: `/${hostile}` },
				}),
			);
		},
	},
	{
		name: "progress that was moved",
		args: ["status"],
		prepare(home) {
			started(home);
			writeFileSync(
				join(home, "data", "settings", "settings.json"),
				JSON.stringify({
					moved: { [progressFolder(home)]: `/${hostile}` },
					progress: { folder: `/${hostile}`, savedAt: hostile },
				}),
			);
		},
	},
	{
		name: "a damaged file",
		args: ["status"],
		prepare(home) {
			started(home);
			const place = progressFolder(home);
			for (const name of readdirSync(place))
				writeFileSync(join(place, name), hostile);
		},
	},
];

/** Everything a command prints, on either stream. */
async function printedBy(
	{ args, env, input }: Omit<Door, "name">,
	home: string,
	folder = home,
): Promise<string> {
	const named = args.some((arg) => ["--data-dir", "--module"].includes(arg));
	const child = spawn(
		process.execPath,
		[door, ...args, ...(named || folder !== home ? [] : playing(home))],
		{ cwd: folder, env: { ...environment(folder), ...env } },
	);
	let printed = "";
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding("utf8").on("data", (text) => {
			printed += text;
		});
	child.stdin.on("error", () => {});
	child.stdin.end(input ?? "");
	const [code] = await once(child, "close");
	expect([0, 1, 2, 3, 4, 5], `${args}: ${printed}`).toContain(code);
	return printed;
}

describe("row 54: nothing from outside reaches the terminal but as words", () => {
	it("by any door of the command line, the environment and the disk", async () => {
		const found: string[] = [];
		await inPairs(doors, async (one) => {
			using home = scratch();
			one.prepare?.(home.path);
			const obeyed = obeyedIn(await printedBy(one, home.path));
			found.push(...obeyed.map((what) => `${one.name}: ${what}`));
		});
		expect(found).toEqual([]);
		console.log(
			`row 54: ${Object.keys(corpus).length} sequences through each of ${doors.length} doors, nothing obeyed`,
		);
	});

	it("by the names of the places where a computer keeps things", async () => {
		for (const args of [
			["where"],
			["status"],
			["start", "--plain"],
			["export"],
		]) {
			using home = scratch();
			const odd = join(home.path, hostile);
			mkdirSync(odd);
			const env = {
				USER: hostile,
				LOGNAME: hostile,
				TERM: hostile,
			};
			const printed = await printedBy(
				{ args, env, input: "quit\n" },
				home.path,
				odd,
			);
			expect([args, obeyedIn(printed)]).toEqual([args, []]);
		}
	});

	it("by a module", async () => {
		using home = scratch();
		const folder = hostileModule(home.path);
		const commands = [
			["check", folder],
			["status", "--module", folder],
		];
		for (const args of commands) {
			const printed = await printedBy({ args }, home.path);
			expect([args[0], obeyedIn(printed)]).toEqual([args[0], []]);
		}
		expect(await printedBy({ args: ["check", folder] }, home.path)).toContain(
			"Ros",
		);
	});
});

/** A learner of the small module whose every word is hostile, on the disk as a program of somebody else might have put it there. */
function hostileLearner(home: string): void {
	const words = (value: unknown): unknown => {
		if (typeof value === "string") return value;
		if (Array.isArray(value)) return value.map(words);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [
				key,
				["words", "asked"].includes(key) ? hostile : words(one),
			]),
		);
	};
	const { activities, ended } = everythingAnswered();
	const { certificate } = withCertificate();
	standing(home, "finish", 3, {
		activities: words(activities) as typeof activities,
		ended,
		...(certificate && { certificate: { ...certificate, name: hostile } }),
	});
}

describe("row 54: the same in both faces and all documents", () => {
	it("from the disk, and from the names of folders", async () => {
		for (const face of ["--plain", "--no-plain"]) {
			using home = scratch();
			hostileLearner(home.path);
			const odd = join(home.path, hostile);
			mkdirSync(odd);
			const window = openWindow(["resume", face, ...playing(home.path)], {
				env: environment(odd),
			});
			await window.shows("Welcome back");
			if (face === "--plain") {
				window.type("documents\r");
				await window.shows("to write them there");
				window.type("\r");
				await window.shows("Written:");
				window.type("quit\r");
			} else {
				window.type("\r");
				await window.shows("contents");
				window.type("c");
				await window.shows("Contents");
				window.type("\u001B[B\r");
				await window.shows("Which folder");
				window.type("\r");
				await window.shows("documents are written");
				window.type("\u0003");
			}
			await window.ended;
			expect([face, obeyedIn(window.raw(), true)]).toEqual([face, []]);
			const folder = readdirSync(odd).find((name) => name.startsWith("CPD"));
			expectWords(join(odd, String(folder)));
		}
	});

	it("from the keyboard", async () => {
		for (const face of ["--plain", "--no-plain"]) {
			using home = scratch();
			standing(home.path, "asking", 6);
			const window = openWindow(["resume", face, ...playing(home.path)], {
				env: environment(home.path),
			});
			await window.shows("Welcome back");
			window.type("\r");
			if (face === "--no-plain") {
				await window.shows("tab done");
				window.type(`\u001B[200~${hostile}\nand on\u001B[201~`);
				await window.shows("and on");
				window.type("\u0003");
			} else {
				await window.shows("as many lines as you like");
				// What a terminal would echo or obey while it is typed is the learner's own; a pipe is tried above.
				window.type("Ros and on\r");
				// A terminal throws away, at Ctrl-C, what it echoed and the program has not yet read.
				await expect
					.poll(() => JSON.stringify(kept(home.path)), { timeout: 15_000 })
					.toContain("and on");
				window.type("\u0003");
			}
			await window.ended;
			expect([face, obeyedIn(window.raw(), true)]).toEqual([face, []]);
			expect(JSON.stringify(kept(home.path))).toContain("and on");
		}
	});

	it("from a pipe", async () => {
		using home = scratch();
		standing(home.path, "asking", 6);
		const printed = await printedBy(
			{
				args: ["resume", "--plain"],
				input: `${hostile}\n.\n${hostile}\nagain\nquit\n`,
			},
			home.path,
		);
		expect(printed).toContain("Ros");
		expect(obeyedIn(printed)).toEqual([]);
		for (const args of [
			["export", "--stdout"],
			["status"],
			["status", "--json"],
		])
			expect(obeyedIn(await printedBy({ args }, home.path))).toEqual([]);
	});
});

/** Every document is words, and so is its name. */
function expectWords(folder: string): void {
	const names = readdirSync(folder);
	expect(names).toHaveLength(3);
	for (const name of names) {
		expect(obeyedIn(name)).toEqual([]);
		const file = join(folder, name);
		if (!name.endsWith(".pdf"))
			expect([name, obeyedIn(readFileSync(file, "utf8"))]).toEqual([name, []]);
		else if (hasPoppler)
			expect(
				obeyedIn(
					execFileSync("pdftotext", ["-layout", file, "-"], {
						encoding: "utf8",
					}).replaceAll("\f", "\n"),
				),
			).toEqual([]);
	}
}
