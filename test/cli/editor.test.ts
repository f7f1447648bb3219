import { describe, expect, it } from "vitest";
import { editorOf } from "../../src/cli/editor.ts";

describe("the learner's own editor", () => {
	it.each<[NodeJS.Platform, Record<string, string>, string]>([
		["win32", {}, "notepad.exe"],
		["win32", { EDITOR: "code --wait" }, "code --wait"],
		["win32", { VISUAL: "", EDITOR: "" }, "notepad.exe"],
		["linux", {}, "nano"],
		["darwin", {}, "nano"],
		["linux", { EDITOR: "vi" }, "vi"],
		["linux", { VISUAL: "emacs", EDITOR: "vi" }, "emacs"],
	])("on %s with %o is %s", (platform, env, command) => {
		expect(editorOf({ platform, env })).toBe(command);
	});
});
