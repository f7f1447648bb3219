import { expect, it } from "vitest";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { typed } from "../fixtures/paper.ts";

/** A desk at the last screen, with everything before it passed over. */
function atTheEnd() {
	const desk = createDesk(module);
	desk.session.goTo({ section: "finish", screen: "sign", index: 2 });
	return desk;
}

it("lists what is missing and goes there", async () => {
	const { desk, session } = atTheEnd();
	const paper = await typed(desk, [
		"Siân",
		"",
		"99",
		"8",
		"back",
		"contents",
		"3",
		".later all",
		".later all",
		"",
		"later",
	]);
	expect(paper.slice(paper.indexOf("Thank you"))).toMatchInlineSnapshot(`
		"Thank you.

		Press Enter to go on: ⏎

		You have reached the end. 8 things are still open before your certificate:

		1. Welcome: What name should the certificate carry?
		2. Your school: Does any of this sound familiar?
		3. Your school: Your school
		4. Your school: Name the pupils who should notice first
		5. Principles: What would you ask to see first?
		6. Principles: Which CPD hour last term would you not run again, and what told you?
		7. Finish: Your two actions. Action 1 of 2.
		8. Finish: Now: Name the pupils who should notice first

		Type a number to go there, or press Enter for the first: 99⏎
		There is no 99 in the list. Type a number to go there, or press Enter for the first: 8⏎

		Section 3 of 3: Finish. Screen 2 of 3. About 20 minutes left.

		And now?

		Now: Name the pupils who should notice first

		Type a number from 1 (not at all) to 5 (very): back⏎

		Section 3 of 3: Finish. Screen 1 of 3. About 20 minutes left.

		You wrote this earlier:

		Your two actions. Action 1 of 2.

		1 of 2. When will it start?

		Type a few words: contents⏎
		If you meant the command, type .contents. If “contents” is your answer, type it once more: 3⏎

		When will it start? 3.

		2 of 2. The first thing someone could film you doing.

		Type a few words: .later all⏎

		What you had written is kept. Type change to go on with it.

		Set aside for now.

		Your two actions. Action 2 of 2.

		1 of 2. When will it start?

		Type a few words: .later all⏎

		Set aside for now.

		Press Enter to go on: ⏎

		Section 3 of 3: Finish. Screen 2 of 3. About 20 minutes left.

		And now?

		Now: Name the pupils who should notice first

		Type a number from 1 (not at all) to 5 (very): later⏎

		Name the pupils who should notice first: set aside.

		Now: Tell a need from a wish

		Type a number from 1 (not at all) to 5 (very): 

		The input has ended, and everything up to its last line is saved.
		"
	`);
	expect(session.progress().certificate).toBeUndefined();
});

it("asks for a folder until the documents are written, and then keeps the module open", async () => {
	const { desk, disk } = createDesk(module);
	const answers = [
		"Siân",
		"",
		"none",
		"",
		"1",
		"",
		"",
		"1/2/27",
		"",
		"3",
		"4",
		"",
		"3",
		"",
	];
	const rest = [
		"One.",
		".",
		"two",
		"",
		"3",
		"",
		"Monday",
		"sit in",
		".later all",
		"",
		"4",
		"3",
		"5",
		"1",
		"",
	];
	disk.full = "The disk is full. Make room, or choose another folder.";
	const before = await typed(desk, [
		...answers,
		...rest,
		"",
		"",
		"  /tmp/elsewhere ",
	]);
	expect(before.slice(before.indexOf("Thank you"))).toMatchInlineSnapshot(`
		"Thank you.

		Press Enter to go on: ⏎

		One question is set aside, and can wait: “Your two actions. Action 2 of 2.”.
		Your certificate and your reflections can be written now.
		Folder: /home/siân/Documents/CPD plan

		Press Enter to write them there, or type another folder:   /tmp/elsewhere ⏎
		The disk is full. Make room, or choose another folder. Press Enter to write them there, or type another folder: 

		The input has ended, and everything up to its last line is saved.
		"
	`);
	disk.full = undefined;
	const after = await typed(desk, [
		"",
		"/tmp/elsewhere",
		"banana",
		"back",
		"",
		"documents",
		"",
		"contents",
		"",
		"",
		"",
	]);
	expect(
		after.slice(after.indexOf("One question is set aside, and can wait")),
	).toMatchInlineSnapshot(`
		"One question is set aside, and can wait: “Your two actions. Action 2 of 2.”.
		Your certificate and your reflections can be written now.
		Folder: /home/siân/Documents/CPD plan

		Press Enter to write them there, or type another folder: /tmp/elsewhere⏎

		Written:
		/tmp/elsewhere/Certificate.pdf
		/tmp/elsewhere/Reflections.md

		You have finished. The module stays open to you: read any of it again, and change what you wrote.

		Type contents, back or documents, or press Enter to leave: banana⏎
		Nothing is asked here. Type contents, back or documents, or press Enter to leave: back⏎

		Section 3 of 3: Finish. Screen 3 of 3.

		Sign with the name as it should be printed.

		You wrote: Siân

		Thank you.

		Press Enter to go on: ⏎

		You have finished. The module stays open to you: read any of it again, and change what you wrote.

		Type contents, back or documents, or press Enter to leave: documents⏎

		One question is set aside, and can wait: “Your two actions. Action 2 of 2.”.
		Your certificate and your reflections can be written now.
		Folder: /home/siân/Documents/CPD plan

		Press Enter to write them there, or type another folder: ⏎

		Written:
		/home/siân/Documents/CPD plan/Certificate.pdf
		/home/siân/Documents/CPD plan/Reflections.md

		You have finished. The module stays open to you: read any of it again, and change what you wrote.

		Type contents, back or documents, or press Enter to leave: contents⏎

		Contents of A small module:

		0. Welcome: finished.
		1. Your school: finished.
		2. Principles: finished.
		3. Finish: you are here, on screen 3 of 3; finished; 1 open.

		There is also a library, to read in when you like: type library.

		Type the number of a section to go there, or press Enter to stay: ⏎
		Press Enter to go on: ⏎

		You have finished. The module stays open to you: read any of it again, and change what you wrote.

		Type contents, back or documents, or press Enter to leave: ⏎
		"
	`);
	expect(disk.folders).toEqual(["/tmp/elsewhere", desk.documents.folder]);
});
