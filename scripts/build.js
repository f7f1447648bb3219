// Builds what a learner installs: one CommonJS bundle for each door with the heavy parts as separate chunks, the compiled
// module, the fonts, and the licences of everything inside. With --stock, ES modules of the dependencies as they are.
import { spawnSync } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import esbuild from "esbuild";
import { commonJs } from "./common-js.js";
import { namedComponents } from "./named-components.js";
import { namedExports } from "./named-exports.js";
import { atHand, loadingOnCall } from "./on-call.js";
import { patches } from "./patches/all.js";
import { patching } from "./patches/patch.js";

const isStock = process.argv.includes("--stock");
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const { version } = JSON.parse(
	readFileSync(join(root, "package.json"), "utf8"),
);

/** What libraries bring and we never call, or Node has built in, by what stands in for it. */
const standIns = {
	"cli-highlight": join(root, "scripts/plain-code.js"),
	"node-emoji": join(root, "scripts/no-emoji.js"),
	"ajv/dist/2020.js": join(root, "scripts/no-schema.js"),
	"ajv-formats": join(root, "scripts/no-schema.js"),
	semver: join(root, "scripts/no-migrations.js"),
	"tiny-inflate": join(root, "scripts/quick-inflate.cjs"),
	// Only an encrypted PDF needs it, and it makes its tables at once: a thirtieth of the time of a certificate.
	"@noble/ciphers/aes": join(root, "scripts/absent.js"),
	// Only woff2 fonts need it; ours are TrueType.
	"brotli/decompress.js": join(root, "scripts/absent.js"),
};

const common = {
	absWorkingDir: root,
	bundle: true,
	platform: "node",
	format: "esm",
	target: "node20",
	jsx: "automatic",
	// React's own instructions: without this, the development build, which is slower and chatty.
	define: {
		"process.env.NODE_ENV": '"production"',
		"process.env.DEV": '"false"',
		VERSION: JSON.stringify(version),
	},
	alias: {
		// Ink asks for React's debugging bridge only when DEV=true.
		"react-devtools-core": join(root, "scripts/absent.js"),
		...(isStock ? {} : standIns),
	},
	logLevel: "warning",
};

/** The text of the MIT licence below its copyright line, from a package that carries it. */
const mit = readFileSync(join(root, "node_modules/ansi-styles/license"), "utf8")
	.split("\n\n")
	.slice(2)
	.join("\n\n");

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

/** Some of what we bundle is CommonJS, and asks for Node's own modules by require. */
const requiring =
	'import { createRequire as __createRequire } from "node:module"; import { fileURLToPath as __fileURLToPath } from "node:url"; const require = __createRequire(import.meta.url); const __filename = __fileURLToPath(import.meta.url); const __dirname = __fileURLToPath(new URL(".", import.meta.url));';

const { metafile, outputFiles } = await esbuild.build({
	...common,
	entryPoints: { main: "src/cli/main.ts" },
	outdir: "dist",
	outExtension: { ".js": isStock ? ".mjs" : ".cjs" },
	chunkNames: "chunks/[name]-[hash]",
	splitting: true,
	minify: true,
	legalComments: "none",
	...(isStock ? { banner: { js: requiring } } : {}),
	plugins: [
		namedComponents,
		...(isStock
			? []
			: [patching(patches, root), loadingOnCall(root), namedExports(root)]),
	],
	metafile: true,
	write: false,
});
mkdirSync(join(dist, "chunks"));
if (isStock) {
	for (const { path, text } of outputFiles) writeFileSync(path, text);
	writeFileSync(
		join(dist, "main.cjs"),
		`({"main.cjs":${moduleOf('import("./main.mjs");')}})\n`,
	);
} else await writeCommonJs();

/** What every session loads goes into main.cjs, because thirty files take longer to open than one; the rest are chunks. */
async function writeCommonJs() {
	const always = ofEverySession(metafile);
	const texts = [];
	for (const { path, text } of outputFiles) {
		const name = relative(root, path).replaceAll("\\", "/");
		const code = await commonJs(text);
		const body = moduleOf(code.trimEnd());
		if (!always.has(name)) writeFileSync(path, `${body}\n`);
		else texts.push([name.slice("dist/".length), body]);
	}
	const modules = texts.map(
		([name, body]) => `${JSON.stringify(name)}:${body}`,
	);
	writeFileSync(join(dist, "main.cjs"), `({${modules.join(",\n")}})\n`);
}

/** A module as the function that bin/quick-start.cjs calls. In brackets, V8 compiles it at once, instead of reading over it first. */
function moduleOf(code) {
	return `(function(exports,require,module,__filename,__dirname){${code}\n})`;
}

/** The outputs that are loaded to play, but for the one that is most of what there is and that plain text does without. */
function ofEverySession({ outputs }) {
	const found = new Set();
	const visit = (name) => {
		if (found.has(name)) return;
		found.add(name);
		for (const { path, kind } of outputs[name].imports)
			if (kind === "import-statement" && outputs[path]) visit(path);
	};
	const screens = "src/screens/open-screens.tsx";
	const entries = ["src/cli/main.ts", "src/cli/commands/play.ts", screens];
	for (const [name, { entryPoint }] of Object.entries(outputs))
		if (entries.includes(entryPoint) || entryPoint?.startsWith(atHand))
			visit(name);
	for (const name of found)
		if (outputs[name].entryPoint === screens) found.delete(name);
	return found;
}

const compiler = join(dist, "compile.mjs");
await esbuild.build({
	...common,
	entryPoints: ["scripts/compile.ts"],
	outfile: compiler,
	banner: { js: requiring },
});
const { compile } = await import(pathToFileURL(compiler).href);
const failed = compile({
	from: join(root, "content/planning-strategically"),
	to: join(dist, "content"),
	shownAs: "content/planning-strategically",
});
rmSync(compiler);
if (failed) {
	process.stderr.write(failed);
	process.exitCode = 1;
} else {
	// The door says it before anything is loaded.
	const { title } = JSON.parse(
		readFileSync(join(dist, "content/planning-strategically.json"), "utf8"),
	);
	writeFileSync(join(dist, "title.json"), JSON.stringify(title));
}

// The door prints it without loading anything.
const help = spawnSync(
	process.execPath,
	// Twice, so that it does not print what is yet to be written.
	[join(root, "bin/cpd-module.cjs"), "--help", "--help"],
	{ encoding: "utf8" },
);
if (help.status !== 0) throw new Error(`--help failed: ${help.stderr}`);
writeFileSync(join(dist, "help.json"), JSON.stringify(help.stdout));

cpSync(join(root, "assets/fonts"), join(dist, "fonts"), { recursive: true });
writeFileSync(join(dist, "licences.txt"), licences(metafile));

/** The licences of the packages whose code is in the bundles, each text once, under the names of those it holds for. */
function licences(metafile) {
	const folders = new Set();
	for (const input of Object.keys(metafile.inputs)) {
		const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
		if (found) folders.add(found[1]);
	}
	const names = new Map();
	for (const folder of [...folders].sort()) {
		const about = JSON.parse(
			readFileSync(join(root, folder, "package.json"), "utf8"),
		);
		const text = licenceOf(folder, about);
		const name = `${about.name} ${about.version} (${about.license})`;
		names.set(text, [...(names.get(text) ?? []), name]);
	}
	return [...names]
		.map(([text, those]) => `${those.join("\n")}\n\n${text}`)
		.join(`\n${"-".repeat(72)}\n\n`);
}

/** The text a package carries; where it carries none, that of the licence it names, with its author. */
function licenceOf(folder, { name, license, author, contributors = [] }) {
	for (const file of readdirSync(join(root, folder)))
		if (/^licen[cs]e(\.\w+)?$/i.test(file))
			return readFileSync(join(root, folder, file), "utf8");
	if (license !== "MIT")
		throw new Error(`${name} carries no licence text, and names ${license}.`);
	const who = [author, ...contributors]
		.filter(Boolean)
		.map((one) => (typeof one === "string" ? one : one.name));
	return `MIT License\n\nCopyright (c) ${who.join(", ") || `the authors of ${name}`}\n\n${mit}`;
}
