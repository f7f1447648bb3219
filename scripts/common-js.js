import esbuild from "esbuild";
import { inAscii } from "./in-ascii.js";
import { loadedInPlace } from "./on-call.js";

/**
 * An ES module that esbuild made, as CommonJS, which Node starts in two thirds of the time. esbuild splits only ES modules,
 * so it splits first and each piece is translated afterwards: what the doors share stays in one place.
 *
 * esbuild's own translation copies each export, and each module that is imported whole, into an object of getters: a
 * thirtieth of the time to the first page. So imports and exports whose form is known are written out here before it, and
 * it is left with the names that one piece takes from another.
 */
export async function commonJs(text) {
	const plain = exported(builtInsRequired(piecesRequired(loadedInPlace(text))));
	const { code } = await esbuild.transform(plain, {
		format: "cjs",
		platform: "node",
		target: "node20",
		minify: true,
		define: { "import.meta.dirname": "__dirname" },
		logOverride: {
			"commonjs-variable-in-esm": "silent",
			// The rest of it would be undefined where it is asked for.
			"empty-import-meta": "error",
		},
	});
	// esbuild escapes all but regular expressions, and there an escape says the same.
	return inAscii(code);
}

/** A piece that is imported when it is wanted: its exports are the object that `await` would give. */
function piecesRequired(text) {
	return text.replace(
		/\bimport\(("\.[^"]+")\)/g,
		"Promise.resolve().then(()=>require($1))",
	);
}

/** Takes Node a hundredth of a start to load, and libraries want it only for what nobody asks of them here. All of it are functions. */
const late = "node:child_process";

/** What Node has built in is there whole at once, so that its names can be taken when the file begins; but for what can wait for a call. */
function builtInsRequired(text) {
	const taken = new Map();
	const rest = text.replace(
		/(?<=^|[;}\n])import([^"'`();]+)from\s*"(node:[a-z/_]+)";/g,
		(_, names, from) => {
			taken.set(from, [...(taken.get(from) ?? []), names.trim()]);
			return "";
		},
	);
	const required = [...taken].map(([from, all], index) => {
		const whole = `__builtIn${index}`;
		const found =
			from === late
				? `new Proxy({},{get:(_,name)=>(...given)=>require("${from}")[name](...given)})`
				: `require("${from}")`;
		return `const ${[`${whole}=${found}`, ...all.map((names) => `${bound(names)}=${whole}`)].join()};`;
	});
	return required.join("") + rest;
}

/** The names of an import as they stand in a declaration: `{a as b}` as `{a:b}`, `* as a` and a default import as `a`. */
function bound(names) {
	const [, whole, named] =
		/^(?:\*\s*as\s+)?([\w$]+)?(\{[\w$\s,]+\})?$/.exec(names) ?? [];
	if (!whole === !named)
		throw new Error(
			`esbuild writes the import of “${names}” in another way now. Mend scripts/common-js.js.`,
		);
	return whole ?? named.replace(/\s+as\s+/g, ":");
}

/** The one export statement at the end of a piece, as an object at its beginning that reads each name where it stands. */
function exported(text) {
	const [statement, names] = /export\s*\{([\w$\s,]+)\};?\s*$/.exec(text) ?? [];
	if (statement === undefined) return text;
	const getters = names
		.split(",")
		.filter((name) => name.trim() !== "")
		.map((name) => {
			const [ours, theirs = ours] = name.trim().split(/\s+as\s+/);
			return `get ${theirs}(){return ${ours}}`;
		});
	return `module.exports={${getters.join()}};${text.slice(0, -statement.length)}`;
}
