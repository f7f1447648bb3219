import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { answerTo } from "../program/answers.ts";
import { converse, environment, scratch } from "../program/program.ts";
import { full } from "./long.ts";

const root = new URL("../..", import.meta.url).pathname;

/** npm, without the scripts of packages and without asking anybody. */
function npm(args: readonly string[], cwd: string, offline = true): string {
	return execFileSync(
		"npm",
		[
			...args,
			"--ignore-scripts",
			"--no-audit",
			"--no-fund",
			...(offline ? ["--offline"] : []),
		],
		{ cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
	);
}

/** What a learner installs: packed from what is built, and put into a folder of its own. */
function installed() {
	const [packed] = JSON.parse(
		npm(["pack", "--json", "--pack-destination", folder], root),
	) as [
		{
			filename: string;
			files: { path: string; mode: number }[];
			unpackedSize: number;
		},
	];
	const place = join(folder, "installed");
	mkdirSync(place);
	npm(["init", "--yes"], place);
	npm(["install", join(folder, packed.filename)], place);
	return { place, packed };
}

const temporary = scratch();
const folder = temporary.path;
afterAll(() => temporary[Symbol.dispose]());

const { place, packed } = installed();
const door = join(place, "node_modules/cpd-module/bin/cpd-module.cjs");

/** More prompts than the module has. */
const mostPrompts = 400;

/** The whole module as another Node plays it, answered through a pipe: the code it ends with, and how many documents of what kind there are. */
async function played(node: string) {
	const home = join(folder, `home-${node.replaceAll("/", "-")}`);
	mkdirSync(home);
	const talk = converse(home, ["start"], [], [node, door]);
	for (let prompt = 0; prompt < mostPrompts; prompt += 1) {
		const heard = await talk.hear();
		if (talk.code() !== undefined) break;
		talk.say(answerTo(heard));
	}
	const out = readdirSync(home).find((name) => name.startsWith("CPD plan "));
	const names = out === undefined ? [] : readdirSync(join(home, out));
	return {
		code: talk.code(),
		kinds: names.map((name) => extname(name)).sort(),
	};
}

const complete = {
	code: 0,
	kinds: [
		...Array.from({ length: 5 }, () => ".docx"),
		".html",
		".ics",
		".md",
		".pdf",
		".xlsx",
	],
};

describe("row 65: the package", () => {
	it("has what a learner needs, and nothing else", () => {
		const allowed =
			/^(package\.json|(README|CHANGELOG|RELIABILITY|SECURITY)\.md|LICENSE|bin\/(cpd-module|quick-start)\.cjs|dist\/(main\.cjs|(help|title)\.json|licences\.txt|(chunks|content|fonts)\/[\w.-]+))$/;
		expect(
			packed.files
				.map(({ path }) => path)
				.filter((path) => !allowed.test(path)),
		).toEqual([]);
		const facts = JSON.parse(
			readFileSync(join(place, "node_modules/cpd-module/package.json"), "utf8"),
		);
		expect(facts.dependencies).toBeUndefined();
		for (const script of ["preinstall", "install", "postinstall"])
			expect(facts.scripts).not.toHaveProperty(script);
		expect(packed.files.length).toBeLessThan(80);
		expect(packed.unpackedSize).toBeLessThan(5_000_000);
		console.log(
			`row 65: ${packed.files.length} files, ${(packed.unpackedSize / 1e6).toFixed(1)} MB unpacked`,
		);
	});

	it("carries the licence of everything in it", () => {
		const licences = readFileSync(
			join(place, "node_modules/cpd-module/dist/licences.txt"),
			"utf8",
		);
		for (const name of ["ink", "react", "pdfmake", "inkjs", "docx", "marked"])
			expect(licences).toMatch(new RegExp(`^${name} \\d`, "m"));
		expect(licences).not.toContain("carries no licence text");
	});

	it("completes the module where it was installed, from a folder without a network", async () => {
		expect(await played(process.execPath)).toEqual(complete);
	});

	it.runIf(full)(
		"completes the module on every Node it says, and says one sentence on an older one",
		async () => {
			for (const version of ["20.19.0", "22", "24", "26", "18"]) {
				const here = join(folder, `node-${version}`);
				mkdirSync(here);
				npm(["init", "--yes"], here, false);
				execFileSync(
					"npm",
					["install", `node@${version}`, "--no-audit", "--no-fund"],
					{
						cwd: here,
						stdio: "ignore",
					},
				);
				const node = join(here, "node_modules/node/bin/node");
				if (version === "18") {
					const { status, stderr } = spawnSync(node, [door, "start"], {
						encoding: "utf8",
						env: environment(here),
					});
					expect(status).toBe(2);
					expect(stderr.trim().split("\n")).toHaveLength(1);
				} else expect(await played(node), version).toEqual(complete);
				console.log(`row 65: Node ${version}: as it should be`);
			}
		},
		300_000,
	);
});
