import { spawnSync } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import esbuild from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shipped = join(root, "content/planning-strategically");

/** A folder for everything the bench makes, with the programs it measures ours beside; `remove` takes it away. */
export async function makePlaces() {
	const folder = mkdtempSync(join(tmpdir(), "cpd-bench-"));
	symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
	const write = (name, text) => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	const { compile } = await bundled("scripts/compile.ts", folder);
	const { layOut, lengthen, saves } = await bundled(
		"scripts/bench/learner.ts",
		folder,
	);
	return {
		folder,
		empty: write("empty.cjs", ""),
		hello: write("hello.mjs", helloText),
		three: write("three.mjs", threeLines),
		text: write("text.txt", `${words(2000)}\n`),
		saves: (bytes, count) =>
			saves(join(folder, `saves-${bytes}`), join(root, "dist"), bytes, count),
		package: (name, sections) =>
			makePackage(folder, name, sections, { compile, lengthen }),
		/** A folder for --data-dir, and where the learner is in it. */
		data(name, program, options) {
			const place = join(folder, "data", name);
			layOut({ folder: place, dist: program.dist, at: program.at, ...options });
			return place;
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** The built program with the shipped module and further sections of 2,000 words behind it; the learner is in the last. */
function makePackage(folder, name, sections, { compile, lengthen }) {
	const place = join(folder, name);
	for (const part of ["bin", "dist", "package.json"])
		cpSync(join(root, part), join(place, part), { recursive: true });
	const content = join(folder, `${name}-content`);
	cpSync(shipped, content, { recursive: true });
	writeFileSync(
		join(content, "10-more.md"),
		`---\nid: more-1\ntitle: Section 1\nminutes: 10\n---\n\n<!-- long -->\n\n## Read on\n\n${words(2000)}\n`,
	);
	const front = join(content, "module.md");
	const declared = readFileSync(front, "utf8");
	const longer = declared.replace(/^minutes: 90$/m, "minutes: 100");
	if (longer === declared) throw new Error("module.md declares other minutes.");
	writeFileSync(front, longer);
	const dist = join(place, "dist");
	const failed = compile({
		from: content,
		to: join(dist, "content"),
		shownAs: content,
	});
	if (failed) throw new Error(failed);
	lengthen(dist, sections);
	const at = { section: `more-${sections}`, screen: "read-on", index: 0 };
	return { door: join(place, "bin/cpd-module.cjs"), dist, at };
}

/** So many words in paragraphs of forty. */
function words(count) {
	const known =
		"a school that knows what its pupils need can choose what its staff will learn next and say when it will look again".split(
			" ",
		);
	const all = Array.from(
		{ length: count },
		(_, index) => known[(index * 7) % known.length],
	);
	const paragraphs = [];
	while (all.length > 0) paragraphs.push(`${all.splice(0, 40).join(" ")}.`);
	return paragraphs.join("\n\n");
}

async function bundled(entry, folder) {
	mkdirSync(join(folder, "tools"), { recursive: true });
	const outfile = join(
		folder,
		"tools",
		entry.replaceAll("/", "-").replace(/ts$/, "mjs"),
	);
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: [entry],
		outfile,
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node20",
		logLevel: "error",
		banner: {
			js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
		},
	});
	return import(pathToFileURL(outfile).href);
}

/** Ink as its readme has it, from node_modules: what a terminal program costs that does nothing. */
const helloText = `import { createElement } from "react";
import { render, Text } from "ink";
render(createElement(Text, null, "Hello from Ink"), { alternateScreen: true });
setInterval(() => {}, 1000);
`;

/** Three lines, one of which counts keys. */
const threeLines = `import { createElement, useState } from "react";
import { Box, render, Text, useInput } from "ink";
function App() {
	const [count, setCount] = useState(0);
	useInput(() => setCount((before) => before + 1));
	return createElement(Box, { flexDirection: "column" },
		createElement(Text, null, "Hello from Ink"),
		createElement(Text, null, "Keys: " + count),
		createElement(Text, null, "Press one"));
}
render(createElement(App), { alternateScreen: true });
`;

/** Whether a command can be run here. */
export function isHere(command) {
	return spawnSync(command, ["--version"]).status === 0;
}
