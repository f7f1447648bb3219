#!/usr/bin/env node
// The door. Kept to what any Node can read, so that an old one is told so in a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	process.stderr.write(
		`cpd-module needs Node.js 20.19 or newer, and this computer has ${process.versions.node}. Install the version marked LTS from nodejs.org, then run the same command again.\n`,
	);
	process.exitCode = 2;
} else {
	import("../dist/main.js").catch((error) => {
		if (
			error?.code !== "ERR_MODULE_NOT_FOUND" ||
			!String(error.message).includes("main.js")
		)
			throw error;
		process.stderr.write(
			"The program has not been built yet. In the folder you cloned, run: npm ci\n",
		);
		process.exitCode = 70;
	});
}
