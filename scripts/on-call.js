import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Imports that no first frame needs: what stands behind them is loaded when something of it is called for the first time.
 * By the file that imports, what it imports.
 */
const onCall = {
	"src/activities/telling.ts": ["inkjs"],
	"src/activities/form.ts": ["./read-worksheet.ts"],
	"src/activities/scenario.ts": ["./read-story.ts"],
	"src/disk/settings.ts": ["conf"],
	"src/line/reader.ts": ["node:readline"],
	"scripts/patches/quick-layout.ts": ["yoga-layout/load"],
	"src/cli/desk.ts": [
		"../documents/document-say.ts",
		"../documents/plan/plan-document.ts",
		"./deliver.ts",
		"./look.ts",
	],
};

/** What of it stands in main.cjs all the same, and only is not run: settings are kept though the program be replaced meanwhile. */
export const atHand = "node_modules/conf/";

/**
 * An esbuild plugin that puts a function in the place of each name such an import brings. esbuild makes a chunk of its own
 * of what is imported in this way, as of every dynamic import; `loadedInPlace` then has it required, without waiting.
 */
export function loadingOnCall(root) {
	return {
		name: "on-call",
		setup(build) {
			for (const [file, imports] of Object.entries(onCall)) {
				const wanted = join(root, file);
				build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
					if (path !== wanted) return undefined;
					let text = await readFile(path, "utf8");
					for (const from of imports) text = deferred(text, from, file);
					return { contents: text, loader: "ts" };
				});
			}
		},
	};
}

/** One import statement as functions that load. Only functions and classes can be imported in this way. */
function deferred(text, from, file) {
	const statement = new RegExp(
		`^import (?:(\\w+)|\\{([^}]*)\\}) from "${from.replaceAll(".", "\\.")}";$`,
		"m",
	);
	const [whole, only, names = `default as ${only}`] =
		statement.exec(text) ?? [];
	if (whole === undefined)
		throw new Error(
			`${file} does not import “${from}” as it did any more. Mend scripts/on-call.js.`,
		);
	const functions = names
		.split(",")
		.map((name) => name.trim())
		.filter((name) => name !== "" && !name.startsWith("type "))
		.map((name) => {
			const [theirs, ours = theirs] = name.split(" as ");
			return `function ${ours}(...given) {
	const { ${theirs}: called } = __onCall(() => import("${from}"));
	return new.target ? new called(...given) : called(...given);
}`;
		});
	return text.replace(whole, functions.join("\n"));
}

/** In what esbuild made: the chunks on call, required in the place where they are called. */
export function loadedInPlace(text) {
	const placed = text.replace(
		/__onCall\(\(\)=>import\(("[^"]+")\)\)/g,
		(_, chunk) => `require(${chunk})`,
	);
	if (placed.includes("__onCall"))
		throw new Error(
			"esbuild writes what is on call in another way now. Mend loadedInPlace in scripts/on-call.js.",
		);
	return placed;
}
