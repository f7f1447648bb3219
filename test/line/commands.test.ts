import { describe, expect, it } from "vitest";
import { commandOf } from "../../src/line/commands.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { typed } from "../fixtures/paper.ts";

describe("the words a learner may type", () => {
	it.each([
		["", "next"],
		["  Next ", "next"],
		["not now", "later"],
		["?", "help"],
		["exit", "quit"],
		["nexts", undefined],
		["constructor", undefined],
	])("%j is %s", (line, command) => {
		expect(commandOf(line)).toBe(command);
	});

	it("show the plan at any time, where the module builds one", async () => {
		const plan = () => ({
			say: [
				{
					type: "facts" as const,
					rows: [{ label: "What stops", value: "The Monday briefing." }],
				},
			],
			verdict: undefined,
		});
		const { desk } = createDesk(module, { plan });
		const paper = await typed(desk, ["plan", ".plan"]);
		expect(paper).toContain("What stops: The Monday briefing.");
		const without = createDesk(module);
		expect(await typed(without.desk, [".plan"])).toContain(
			"This module does not build a plan.",
		);
	});

	it("are answered one by one, from any screen", async () => {
		const { desk } = createDesk(module);
		const paper = await typed(desk, [
			...[
				"Siân",
				"back",
				"change",
				".keep",
				"chnage",
				"forwards march",
				"sources",
				"documents",
				"clear",
				"keep",
				"later",
			],
			...[
				"contents",
				"9",
				"welcome",
				"help me",
				"help",
				"",
				"again",
				"next",
				"next",
				"quit",
			],
		]);
		expect(paper.slice(paper.indexOf("You wrote"))).toMatchInlineSnapshot(`
			"You wrote: Siân

			Press Enter to go on: back⏎
			This is the first screen. Press Enter to go on: change⏎

			What name should the certificate carry?

			Your answer: Siân

			Type another line, or press Enter to keep this one: .keep⏎

			You wrote: Siân

			Press Enter to go on: chnage⏎
			Did you mean change? Press Enter to go on: forwards march⏎
			Nothing is asked here. Press Enter to go on: sources⏎

			There are no sources on this screen. Type sources all for every one of the module.

			Press Enter to go on: documents⏎
			Your documents are written at the end of the module. Press Enter to go on: clear⏎
			There is nothing here to clear. Press Enter to go on: keep⏎
			No answer is being changed here. Press Enter to go on: later⏎
			No question is open here. Press Enter to go on: contents⏎

			Contents of A small module:

			0. Welcome: you are here, on screen 1 of 1.
			1. Your school: 10 minutes.
			2. Principles: 12 minutes.
			3. Finish: 8 minutes.

			There is also a library, to read in when you like: type library.

			Type the number of a section to go there, or press Enter to stay: 9⏎
			There is no 9 in the list. Type the number of a section to go there, or press Enter to stay: welcome⏎
			“welcome” is not a number of the list. Type the number of a section to go there, or press Enter to stay: help me⏎
			“help me” is not a number of the list. Type the number of a section to go there, or press Enter to stay: help⏎

			back: go back to where you were.
			again: read the screen again.
			contents: list the sections and go to one.
			quit: save and leave.
			help all: list every word.

			Type the number of a section to go there, or press Enter to stay: ⏎
			Press Enter to go on: again⏎

			Welcome. Screen 1 of 1. About 30 minutes left.

			Welcome

			What you write stays on this computer.

			What name should the certificate carry?

			You wrote: Siân

			Press Enter to go on: next⏎

			Section 1 of 3: Your school. Screen 1 of 3. About 30 minutes left.

			Does any of this sound familiar?

			1. More is started here than anyone has time to finish.
			2. People here do not think CPD is worth it.
			3. Staff have no room for this.

			Type the numbers of all that fit, with spaces between, or none: next⏎
			A question is open here: answer it, or type later for not now. Type the numbers of all that fit, with spaces between, or none: quit⏎
			"
		`);
	});

	it("list the sources of a screen", async () => {
		const { desk, session } = createDesk(module);
		session.goTo({ section: "principles", screen: "evidence", index: 0 });
		expect(await typed(desk, ["sources"])).toContain(
			"\n1. Department (2025). Needs and wishes. https://example.org/needs How we read it: Read as an archived copy.\n\nType sources all for every one of the module.\n\nType a number from 1 to 3:",
		);
	});
});
