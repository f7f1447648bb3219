import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { openLines } from "../../src/line/open-lines.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { elapsed, typed } from "../fixtures/paper.ts";

it("says once that saving fails, and once that it works again", async () => {
	const { desk, disk, pass } = createDesk(module);
	const input = new PassThrough();
	const output = Object.assign(new PassThrough(), { isTTY: true });
	const face = openLines(desk, { input, output, elapsed });
	desk.session.draft("Si");
	disk.broken = "The disk is full.";
	pass(60);
	disk.broken = undefined;
	pass(10);
	face.stop();
	await face.left;
	const printed = String(output.read());
	expect(printed.slice(printed.indexOf("Type your"))).toMatchInlineSnapshot(`
		"Type your answer on one line: 

		Not saved since 14:02. The disk is full. What you typed is kept here, and we go on trying. To keep it in another folder, type folder, or .folder in the middle of a text.
		Type your answer on one line: 

		Saved again at 14:03.
		Type your answer on one line: 
		"
	`);
});

it("offers another folder before it leaves, and goes on there with everything", async () => {
	const { desk, disk } = createDesk(module);
	disk.broken = "The disk is full.";
	disk.barred = "Nothing can be kept there either.";
	const paper = await typed(
		{
			...desk,
			elsewhere: {
				folder: desk.elsewhere.folder,
				keepIn(folder) {
					const kept = desk.elsewhere.keepIn(folder);
					disk.barred = undefined;
					return kept;
				},
			},
		},
		["Siân", "folder", "", "D:\\CPD", "folder", "quit"],
	);
	expect(disk.moved).toEqual(["D:\\CPD"]);
	expect(paper.slice(paper.indexOf("You wrote"))).toMatchInlineSnapshot(`
		"You wrote: Siân

		Press Enter to go on: folder⏎

		Not everything is saved. The disk is full.
		It can all be kept in another folder from now on.
		Folder: /home/siân/Documents/cpd-module progress

		Press Enter to keep it there, type another folder, stay to go on as it is, or quit to leave without it: ⏎
		Nothing can be kept there either. Press Enter to keep it there, type another folder, stay to go on as it is, or quit to leave without it: D:\\CPD⏎

		Saved again at 14:02.

		Everything is saved, and kept in D:\\CPD from now on.

		Press Enter to go on: folder⏎
		Everything is saved where it is. Press Enter to go on: quit⏎
		"
	`);
});

it("does not leave before everything is saved, unless it is asked twice", async () => {
	const { desk, disk } = createDesk(module);
	disk.broken = "The disk is full.";
	const paper = await typed(desk, [
		"Siân",
		"quit",
		"stay",
		"",
		"none",
		"quit",
		"quit",
		"never read",
	]);
	expect(paper.slice(paper.indexOf("Siân"))).toMatchInlineSnapshot(`
		"Siân⏎

		Not saved since 14:02. The disk is full. What you typed is kept here, and we go on trying. To keep it in another folder, type folder, or .folder in the middle of a text.

		You wrote: Siân

		Press Enter to go on: quit⏎

		Not everything is saved. The disk is full.
		It can all be kept in another folder from now on.
		Folder: /home/siân/Documents/cpd-module progress

		Press Enter to keep it there, type another folder, stay to go on as it is, or quit to leave without it: stay⏎

		You stay, and we go on trying.

		Press Enter to go on: ⏎

		Section 1 of 3: Your school. Screen 1 of 3. About 30 minutes left.

		Does any of this sound familiar?

		1. More is started here than anyone has time to finish.
		2. People here do not think CPD is worth it.
		3. Staff have no room for this.

		Type the numbers of all that fit, with spaces between, or none: none⏎

		None of these (your answer).

		Press Enter to go on: quit⏎

		Not everything is saved. The disk is full.
		It can all be kept in another folder from now on.
		Folder: /home/siân/Documents/cpd-module progress

		Press Enter to keep it there, type another folder, stay to go on as it is, or quit to leave without it: quit⏎
		"
	`);
});

it("says at the end of the input what is not saved", async () => {
	const { desk, disk } = createDesk(module);
	disk.broken = "The disk is full.";
	expect(await typed(desk, ["Siân"])).toMatch(
		/\nThe input has ended, and not everything is saved\. The disk is full\.\n$/,
	);
});
