import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { environment, scratch } from "../program/program.ts";
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

/** The program as another Node runs it, answered through a pipe for as long as it asks. */
function begun(node: string) {
	const home = join(folder, `home-${node.replaceAll("/", "-")}`);
	mkdirSync(home);
	const lines = ["", "Siân Ŵyn", "", "status", "quit"];
	return spawnSync(node, [door, "start", "--plain"], {
		input: `${lines.join("\n")}\n`,
		encoding: "utf8",
		env: environment(home),
		cwd: home,
	});
}

describe("row 65: the package", () => {
	it("has what a learner needs, and nothing else", () => {
		const allowed =
			/^(package\.json|(README|CHANGELOG|RELIABILITY|SECURITY)\.md|LICENSE|bin\/(cpd-module|quick-start)\.cjs|dist\/(main\.cjs|help\.json|licences\.txt|(chunks|content|fonts)\/[\w.-]+))$/;
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

	it("runs where it was installed, from a folder without a network", () => {
		const { status, stdout } = begun(process.execPath);
		expect(status).toBe(0);
		expect(stdout).toContain("You wrote: Siân Ŵyn");
	});

	it.runIf(full)(
		"runs on every Node it says, and says one sentence on an older one",
		() => {
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
				const { status, stdout, stderr } = begun(
					join(here, "node_modules/node/bin/node"),
				);
				console.log(`row 65: Node ${version}: code ${status}`);
				if (version === "18") {
					expect(status).toBe(2);
					expect(stderr.trim().split("\n")).toHaveLength(1);
				} else
					expect([version, status, stdout.includes("You wrote: Siân")]).toEqual(
						[version, 0, true],
					);
			}
		},
		300_000,
	);
});
