#!/usr/bin/env node
// The door. Kept to what any Node can read, so that an old one is told so in a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split(".").map(Number);
const [only, ...more] = process.argv.slice(2);
const asksAlone = (...names) => more.length === 0 && names.includes(only);
if (major < 20 || (major === 20 && minor < 19)) {
	process.stderr.write(
		`cpd-module needs Node.js 20.19 or newer, and this computer has ${process.versions.node}. Install the version marked LTS from nodejs.org, then run the same command again.\n`,
	);
	process.exitCode = 2;
} else {
	try {
		// For these two nothing need be loaded. In a narrow window the help is set again.
		if (asksAlone("-V", "--version"))
			print(`${require("../package.json").version}\n`);
		else if (asksAlone("-h", "--help") && !(process.stdout.columns < 80))
			print(require("../dist/help.json"));
		else {
			if (opensTheModule()) sayTitle();
			require("./quick-start.cjs")(`${__dirname}/../dist`);
		}
	} catch (error) {
		if (!isNotBuilt(error)) throw error;
		process.stderr.write(
			"The program has not been built yet. In the folder you cloned, run: npm ci\n",
		);
		process.exitCode = 70;
	}
}

/** Only where the door itself finds nothing behind it: a file that is missing further in is another fault. */
function isNotBuilt({ code, message, path }) {
	return code === "MODULE_NOT_FOUND"
		? message.includes("'../dist/")
		: code === "ENOENT" && /[\\/]dist[\\/](main\.cjs|title\.json)$/.test(path);
}

/** Whether the module that comes with the program is about to be taken. */
function opensTheModule() {
	const isOther = (word) => /^(-h|--help$|--module)/.test(word);
	return (only === "start" || only === "resume") && !more.some(isOther);
}

/** Something to read at once, in a window that has room for it: the rest takes a moment to load. */
function sayTitle() {
	// To require it would take as long as to load another file of the program.
	const title = JSON.parse(
		require("node:fs").readFileSync(`${__dirname}/../dist/title.json`, "utf8"),
	);
	const { columns, isTTY } = process.stdout;
	if (isTTY && columns > title.length) process.stdout.write(`${title}\n\n`);
}

function print(text) {
	// A reader that closes early, as `| head -1` does, is no fault of anybody's.
	process.stdout.on("error", () => process.exit(0));
	process.stdout.write(text);
}
