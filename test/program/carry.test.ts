import {
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { describe, expect, it } from "vitest";
import { posixIt } from "../disk/scratch.ts";
import {
	everythingAnswered,
	kept,
	oneOfEach,
	progressFolder,
	standing,
} from "./learner.ts";
import { run as runProgram, scratch } from "./program.ts";

function run(home: string, args: readonly string[], lines?: readonly string[]) {
	return runProgram(home, [...args, "--module", oneOfEach], lines);
}

/** Every file under a folder, but for settings. */
function files(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== "settings.json")
		.map(({ name }) => name)
		.sort();
}

describe("a backup", () => {
	it("carries everything to another computer", () => {
		using here = scratch();
		using there = scratch();
		standing(here.path, "asking", 6, everythingAnswered());
		const file = here.in("my work.json");
		expect(run(here.path, ["backup", file])).toMatchObject({
			status: 0,
			stdout: expect.stringContaining(file),
		});
		// For their eyes only, and for anybody to read who has to help.
		expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
			moduleId: "one-of-each",
			data: { settings: { plain: false } },
		});
		expect(run(there.path, ["restore", file])).toMatchObject({
			status: 0,
			stdout: expect.stringContaining("Your progress is restored"),
		});
		expect(kept(there.path)).toEqual(kept(here.path));
		const settings = readFileSync(there.in("data/settings/settings.json"));
		expect(String(settings)).toContain('"plain": false');
	});

	posixIt(
		"can be read by nobody else, and replaces nothing unasked",
		async () => {
			using home = scratch();
			standing(home.path, "asking", 0);
			const file = home.in("b.json");
			expect(run(home.path, ["backup", file]).status).toBe(0);
			expect(statSync(file).mode & 0o777).toBe(0o600);
			expect(run(home.path, ["backup", file])).toMatchObject({
				status: 4,
				stderr: expect.stringContaining("--force"),
			});
			expect(run(home.path, ["backup", file, "--force"]).status).toBe(0);
		},
	);

	it("of nothing is not made", () => {
		using home = scratch();
		expect(run(home.path, ["backup", home.in("b.json")]).status).toBe(3);
		expect(existsSync(home.in("b.json"))).toBe(false);
	});

	it("takes the place of nothing that they do not give up, and even that is kept", () => {
		using home = scratch();
		standing(home.path, "asking", 6);
		const file = home.in("b.json");
		run(home.path, ["backup", file]);
		standing(home.path, "asking", 2);
		const index = () => kept(home.path).place.index;
		for (const [lines, status] of [
			[[], 4],
			[[""], 0],
			[["1"], 0],
		] as const) {
			const ran = run(home.path, ["restore", file], lines);
			expect(ran.stdout).toContain("Nothing has been changed.");
			expect([lines, ran.status, index()]).toEqual([lines, status, 2]);
		}
		expect(run(home.path, ["restore", file], ["2"]).stdout).toContain(
			"What was there is kept in",
		);
		expect(index()).toBe(6);
		const sets = readdirSync(home.in("data/default"));
		expect(sets).toHaveLength(2);
	});

	it("that is damaged, newer or something else is refused, and nothing is touched", () => {
		using home = scratch();
		standing(home.path, "asking", 6);
		const file = home.in("b.json");
		run(home.path, ["backup", file]);
		const good = readFileSync(file, "utf8");
		const before = readFileSync(`${progressFolder(home.path)}/progress.json`);
		const spoilt: readonly (readonly [
			name: string,
			text: string,
			why: string,
		])[] = [
			["cut", good.slice(0, 300), "was cut short"],
			["changed", good.replace('"seq": 1', '"seq": 2'), "was changed after"],
			["newer", good.replace(/"format": \d+/, '"format": 99'), "newer|changed"],
			["empty", "", "is empty"],
			["progress", String(before), "not a backup"],
		];
		for (const [name, text, why] of spoilt) {
			writeFileSync(file, text);
			const ran = run(home.path, ["restore", file], ["2"]);
			expect([name, ran.status]).toEqual([name, 5]);
			expect(ran.stderr).toMatch(new RegExp(why));
			expect(ran.stderr).toContain("Nothing here has been changed.");
		}
		expect(run(home.path, ["restore", home.in("none.json")]).status).toBe(1);
		expect(readFileSync(`${progressFolder(home.path)}/progress.json`)).toEqual(
			before,
		);
	});
});

describe("forgetting", () => {
	it("names what goes, waits for the word, and leaves other people and documents alone", () => {
		using home = scratch();
		standing(home.path, "asking", 6);
		run(home.path, ["start", "--plain"], ["2"]);
		run(home.path, ["start", "--plain", "--profile", "sam"]);
		run(home.path, ["export"]);
		const documents = readdirSync(home.path).find((name) => /^CPD/.test(name));
		const before = files(home.in("data"));
		for (const [lines, status] of [
			[[], 2],
			[[""], 0],
			[["yes", ""], 0],
		] as const) {
			const ran = run(home.path, ["forget"], lines);
			expect(ran.stdout).toContain("Nothing has been deleted.");
			expect([lines, ran.status]).toEqual([lines, status]);
		}
		expect(files(home.in("data"))).toEqual(before);
		const ran = run(home.path, ["forget"], ["forget"]);
		expect(ran.status).toBe(0);
		expect(ran.stdout).toContain(progressFolder(home.path));
		expect(ran.stdout).toContain("stays: sam");
		expect(ran.stdout).toContain("cannot delete documents");
		expect(ran.stdout).toContain("It is deleted.");
		expect(existsSync(home.in("data/default"))).toBe(false);
		expect(existsSync(home.in("data/sam/one-of-each/progress.json"))).toBe(
			true,
		);
		expect(readdirSync(home.in(documents ?? "none"))).toEqual([
			"Reflections.md",
		]);
		expect(run(home.path, ["forget"], ["forget"]).status).toBe(3);
		expect(run(home.path, ["resume", "--plain"]).stderr).toContain(
			"Nothing has been started yet",
		);
	});

	it("does not touch what is not ours", () => {
		using home = scratch();
		standing(home.path, "asking", 6);
		writeFileSync(`${progressFolder(home.path)}/notes.txt`, "mine");
		expect(run(home.path, ["forget"], ["forget"]).status).toBe(0);
		expect(files(home.in("data"))).toEqual(["notes.txt"]);
		const settings = readFileSync(home.in("data/settings/settings.json"));
		expect(JSON.parse(String(settings))).toEqual({});
	});
});

describe("several people", () => {
	it("are named when one of them begins, and where everything is", () => {
		using home = scratch();
		standing(home.path, "asking", 0);
		expect(run(home.path, ["resume", "--plain"]).stderr).toBe("");
		const sam = run(home.path, ["start", "--plain", "--profile", "sam"]);
		expect(sam.stderr).toBe(
			"This is the progress of “sam”. Also on this computer: default. To open another, add --profile and the name.\n",
		);
		expect(run(home.path, ["where"]).stdout).toContain(
			"Whose progress:  default; also here: sam (--profile NAME)",
		);
	});
});

describe("the words of the door", () => {
	it.each([
		[["folow-up"], "Did you mean “follow-up”?"],
		[["restor"], "Did you mean “restore”?"],
		[["--plian"], "(Did you mean --plain?)"],
		[["resume", "--minuts", "5"], "(Did you mean --minutes?)"],
		[["resume", "--minutes", "soon"], "whole number of minutes"],
		[["resume", "--line-length", "12"], "whole number from 40 to 95"],
		[["resume", "--theme", "sepia"], "terminal, contrast, mono"],
	])("say what %j was perhaps meant to be", (args, words) => {
		using home = scratch();
		const ran = runProgram(home.path, args);
		expect(ran.status).toBe(2);
		expect(ran.stderr).toContain(words);
	});

	it("begin the help with examples", () => {
		using home = scratch();
		const { stdout, status } = runProgram(home.path, ["--help"]);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^Examples\n {2}cpd-module start/);
	});

	it("say that nothing happened when somebody would rather look for their folder", () => {
		using home = scratch();
		standing(home.path, "asking", 0);
		writeFileSync(
			home.in("data/settings/settings.json"),
			JSON.stringify({
				progress: {
					folder: home.in("data/sam/one-of-each"),
					savedAt: "2026-11-23T14:02:00.000Z",
				},
			}),
		);
		const ran = run(home.path, ["start", "--plain", "--profile", "sam"], [""]);
		expect(ran.status).toBe(0);
		expect(ran.stdout).toContain("Nothing has been started");
	});
});
