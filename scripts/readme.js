// Writes the table of keys into README.md from the one table that the keys come from. A test holds the two together.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const { outputFiles } = await esbuild.build({
	absWorkingDir: root,
	entryPoints: ["src/screens/key-words.ts"],
	bundle: true,
	format: "esm",
	platform: "node",
	write: false,
});
const { keysInMarkdown } = await import(
	`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);
const readme = `${root}README.md`;
const text = readFileSync(readme, "utf8");
writeFileSync(
	readme,
	text.replace(
		/(<!-- keys: .* -->\n)[\s\S]*(<!-- \/keys -->)/,
		(_, open, close) => `${open}\n${keysInMarkdown()}\n\n${close}`,
	),
);
