// Draws the pictures of the README from the running program: `npm run pictures`. The program is opened in a terminal without a
// window, on the progress of a made-up learner of the tests; what its cells hold becomes an SVG, never drawn by hand.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import esbuild from "esbuild";

const folder = mkdtempSync(join(process.cwd(), "node_modules/.pictures-"));
try {
	const outfile = join(folder, "pictures.mjs");
	await esbuild.build({
		entryPoints: ["scripts/pictures.ts"],
		outfile,
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node20",
		packages: "external",
		logLevel: "error",
	});
	const { drawAll } = await import(pathToFileURL(outfile).href);
	await drawAll();
} finally {
	rmSync(folder, { recursive: true, force: true });
}
