// How long somebody waits who has nothing of ours yet: from `npx`, with npm's cache empty, to the first page. Beside it the
// same program unbundled, as most are published: its own modules, and its libraries as dependencies from the registry.
import { spawnSync } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { median } from "./figures.js";
import { firstFrame } from "./terminal.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The medians, in milliseconds, of `rounds` first starts each. */
export async function firstStarts(rounds) {
	const folder = mkdtempSync(join(tmpdir(), "cpd-npx-"));
	try {
		const packages = {
			"npx, bundled": packed(root, folder),
			"npx, unbundled": packed(await unbundled(folder), folder),
		};
		const times = Object.fromEntries(
			Object.keys(packages).map((name) => [name, []]),
		);
		for (let round = 0; round < rounds; round += 1)
			for (const [name, file] of Object.entries(packages)) {
				const home = join(folder, `${round}-${name.replace(/\W+/g, "-")}`);
				mkdirSync(home);
				const start = ["cpd-module", "start", "--no-plain", "--data-dir", home];
				const { at } = await firstFrame(
					"npx",
					["--yes", "--package", file, "--", ...start],
					"This module is for anyone",
					{
						env: {
							npm_config_cache: join(home, "npm"),
							CPD_MODULE_CACHE_DIR: home,
						},
					},
				);
				times[name].push(at);
			}
		return Object.fromEntries(
			Object.entries(times).map(([name, all]) => [name, median(all)]),
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function packed(place, to) {
	const { stdout } = spawnSync(
		"npm",
		["pack", "--json", "--ignore-scripts", "--pack-destination", to],
		{ cwd: place, encoding: "utf8" },
	);
	return join(to, JSON.parse(stdout)[0].filename);
}

/** A package of our modules as they are, which imports its libraries. */
async function unbundled(folder) {
	const place = join(folder, "unbundled");
	const facts = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const { outputFiles, metafile } = await esbuild.build({
		absWorkingDir: root,
		entryPoints: ["src/cli/main.ts"],
		outdir: join(place, "dist"),
		outExtension: { ".js": ".mjs" },
		chunkNames: "chunks/[name]-[hash]",
		bundle: true,
		splitting: true,
		packages: "external",
		platform: "node",
		format: "esm",
		target: "node20",
		jsx: "automatic",
		define: { VERSION: JSON.stringify(facts.version) },
		metafile: true,
		write: false,
		logLevel: "error",
	});
	mkdirSync(join(place, "dist/chunks"), { recursive: true });
	for (const { path, text } of outputFiles) writeFileSync(path, text);
	for (const part of ["content", "fonts"])
		cpSync(join(root, "dist", part), join(place, "dist", part), {
			recursive: true,
		});
	const used = new Set(
		Object.values(metafile.outputs).flatMap(({ imports }) =>
			imports.map(({ path }) => path.match(/^(?:@[^/]+\/)?[^/]+/)[0]),
		),
	);
	const dependencies = Object.fromEntries(
		Object.entries(facts.devDependencies).filter(([name]) => used.has(name)),
	);
	writeFileSync(
		join(place, "package.json"),
		JSON.stringify({
			name: "cpd-module-unbundled",
			version: facts.version,
			type: "module",
			bin: { "cpd-module": "dist/door.mjs" },
			files: readdirSync(place),
			dependencies,
		}),
	);
	writeFileSync(
		join(place, "dist/door.mjs"),
		'#!/usr/bin/env node\nimport "./main.mjs";\n',
		{ mode: 0o755 },
	);
	return place;
}
