import { describe, expect, it } from "vitest";
import {
	capabilitiesOf,
	type Surroundings,
} from "../../src/terminal/capabilities.ts";

const terminal: Surroundings = {
	stdin: { isTTY: true },
	stdout: { isTTY: true },
	env: { TERM: "xterm-256color", LANG: "en_GB.UTF-8" },
	platform: "linux",
};

function inTerminal(
	env: Surroundings["env"],
	more: Partial<Surroundings> = {},
): ReturnType<typeof capabilitiesOf> {
	return capabilitiesOf({
		...terminal,
		...more,
		env: { ...terminal.env, ...env },
	});
}

describe("the face", () => {
	it.each<[string, Surroundings["env"], Partial<Surroundings>, string]>([
		["a terminal", {}, {}, "screens"],
		["a terminal in CI", { CI: "1" }, {}, "screens"],
		["a pipe in", {}, { stdin: {} }, "plain"],
		["a pipe out", {}, { stdout: {} }, "plain"],
		["a pipe out and --no-plain", {}, { stdout: {}, plain: false }, "plain"],
		["a dumb terminal", { TERM: "dumb" }, {}, "plain"],
		["--plain", {}, { plain: true }, "plain"],
		["ACCESSIBLE", { ACCESSIBLE: "1" }, {}, "plain"],
		["ACCESSIBLE switched off", { ACCESSIBLE: "0" }, {}, "screens"],
		["INK_SCREEN_READER", { INK_SCREEN_READER: "true" }, {}, "plain"],
		["a choice made before", {}, { savedPlain: true }, "plain"],
		[
			"--no-plain over a choice made before",
			{},
			{ savedPlain: true, plain: false },
			"screens",
		],
	])("for %s", (_, env, more, face) => {
		expect(inTerminal(env, more).face).toBe(face);
	});
});

describe("colour", () => {
	it.each<[string, Surroundings["env"], Partial<Surroundings>, boolean]>([
		["a terminal", {}, {}, true],
		["a pipe", {}, { stdout: {} }, false],
		["NO_COLOR", { NO_COLOR: "1" }, {}, false],
		["an empty NO_COLOR", { NO_COLOR: "" }, {}, true],
		["FORCE_COLOR=0", { FORCE_COLOR: "0" }, {}, false],
		["FORCE_COLOR=1 in a pipe", { FORCE_COLOR: "1" }, { stdout: {} }, true],
		[
			"FORCE_COLOR=3 over NO_COLOR",
			{ FORCE_COLOR: "3", NO_COLOR: "1" },
			{},
			true,
		],
		["--no-color over all", { FORCE_COLOR: "3" }, { noColor: true }, false],
	])("for %s", (_, env, more, color) => {
		expect(inTerminal(env, more).color).toBe(color);
	});
});

describe("signs beyond ASCII", () => {
	it.each<[string, Surroundings["env"], string, boolean]>([
		["a modern terminal", {}, "linux", true],
		["no locale at all", { LANG: "" }, "darwin", true],
		["the C locale", { LANG: "C" }, "linux", false],
		["LC_ALL over LANG", { LC_ALL: "en_GB.ISO-8859-1" }, "linux", false],
		["the Linux console", { TERM: "linux" }, "linux", false],
		["an old Windows console", { TERM: "" }, "win32", false],
		["Windows Terminal", { TERM: "", WT_SESSION: "7" }, "win32", true],
	])("for %s", (_, env, platform, unicode) => {
		expect(inTerminal(env, { platform }).unicode).toBe(unicode);
	});
});
