// Builds what a learner installs: one bundle for each door with the heavy parts as separate chunks, the compiled module,
// the fonts, and the licences of everything inside.
import {
	cpSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import esbuild from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const { version } = JSON.parse(
	readFileSync(join(root, "package.json"), "utf8"),
);

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
		"cli-highlight": join(root, "scripts/plain-code.js"),
		// Only woff2 fonts need it; ours are TrueType.
		"brotli/decompress.js": join(root, "scripts/absent.js"),
	},
	// Some of what we bundle is CommonJS, and asks for Node's own modules by require.
	banner: {
		js: 'import { createRequire as __createRequire } from "node:module"; import { fileURLToPath as __fileURLToPath } from "node:url"; const require = __createRequire(import.meta.url); const __filename = __fileURLToPath(import.meta.url); const __dirname = __fileURLToPath(new URL(".", import.meta.url));',
	},
	logLevel: "warning",
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const { metafile } = await esbuild.build({
	...common,
	entryPoints: { main: "src/cli/main.ts" },
	outdir: "dist",
	chunkNames: "chunks/[name]-[hash]",
	splitting: true,
	minify: true,
	// Names of functions are part of an error report.
	keepNames: true,
	legalComments: "none",
	metafile: true,
});

const compiler = join(dist, "compile.mjs");
await esbuild.build({
	...common,
	entryPoints: ["scripts/compile.ts"],
	outfile: compiler,
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
}

cpSync(join(root, "assets/fonts"), join(dist, "fonts"), { recursive: true });
writeFileSync(join(dist, "licences.txt"), licences(metafile));

/** The licence texts of the packages whose code is in the bundles. */
function licences(metafile) {
	const folders = new Set();
	for (const input of Object.keys(metafile.inputs)) {
		const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
		if (found) folders.add(found[1]);
	}
	return [...folders]
		.sort()
		.map((folder) => {
			const about = JSON.parse(
				readFileSync(join(root, folder, "package.json"), "utf8"),
			);
			return `${about.name} ${about.version} (${about.license ?? "see below"})\n\n${licenceOf(folder)}`;
		})
		.join(`\n${"-".repeat(72)}\n\n`);
}

function licenceOf(folder) {
	for (const name of [
		"license",
		"LICENSE",
		"LICENSE.md",
		"license.md",
		"LICENSE.txt",
		"LICENCE",
		"License",
	]) {
		try {
			return readFileSync(join(root, folder, name), "utf8");
		} catch {}
	}
	return "The package carries no licence text of its own beside the name above.\n";
}
