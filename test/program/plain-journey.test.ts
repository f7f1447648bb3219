import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeText } from "../../src/markdown/safe-text.ts";
import { full } from "../reliability/long.ts";
import { answerTo } from "./answers.ts";
import { converse, run, scratch } from "./program.ts";

/** Prompts between one kill and the next. */
const turns = full ? 1 : 7;

/** More prompts than the module has; a journey that asks on for ever is stuck. */
const mostPrompts = 400;

describe("the plain face of the built program", () => {
	it("rows 49 and 51: takes a pipe from the first line to a certificate, without a byte that is not text, heard as a teletype prints it", async () => {
		using home = scratch();
		const talk = converse(home.path, ["start"]);
		let printed = "";
		for (let prompt = 0; prompt < mostPrompts; prompt++) {
			const heard = await talk.hear();
			printed += heard;
			if (talk.code() !== undefined) break;
			talk.say(answerTo(teletype(heard)));
		}
		expect(talk.code()).toBe(0);
		expect(safeText(printed)).toBe(printed);
		expect(printed).not.toMatch(/[\u2500-\u259F]/);
		expect(
			JSON.parse(run(home.path, ["status", "--json"]).stdout),
		).toMatchObject({ finished: true, minutesLeft: 0 });
		expectDocuments(home.path);
	}, 60_000);

	it(`is killed and resumed ${full ? "at every prompt" : "at every seventh prompt"}, and comes to the same certificate`, async () => {
		using home = scratch();
		let prompts = 0;
		let left: number | null | undefined;
		while (prompts < mostPrompts && left === undefined) {
			const talk = converse(home.path, [prompts === 0 ? "start" : "resume"]);
			let heard = await talk.hear();
			// Whoever comes back is asked first how long they have got.
			if (/go on where you were/.test(heard)) {
				talk.say("");
				heard = await talk.hear();
			}
			for (let turn = 0; turn < turns && left === undefined; turn += 1) {
				talk.say(answerTo(heard));
				heard = await talk.hear();
				// Where the documents go is asked in passing: whoever comes back is asked again.
				while (/write them there|to leave:/.test(heard)) {
					talk.say("");
					heard = await talk.hear();
				}
				left = talk.code();
				prompts += 1;
			}
			await talk.kill();
		}
		expect(left).toBe(0);
		expect(prompts).toBeGreaterThan(200);
		expectDocuments(home.path);
	}, 1_800_000);
});

/** One line after another, with no more than one space anywhere: what is left of a layout when it is read aloud. */
function teletype(text: string): string {
	return text.replace(/[^\S\n]+/g, " ").replace(/\n{2,}/g, "\n");
}

/** The certificate, the plan with all that goes with it and the reflections stand in a folder of today's, whole. */
function expectDocuments(home: string): void {
	const folder = readdirSync(home).find((name) => name.startsWith("CPD plan "));
	const files = readdirSync(`${home}/${folder}`).sort();
	expect(files).toEqual([
		"Agenda for the senior team.docx",
		expect.stringMatching(/^CPD plan \d{4}-\d\d – .*\.docx$/),
		expect.stringMatching(/^CPD workbook \d{4}-\d\d\.xlsx$/),
		"Certificate – Siân Ŵyn.html",
		"Certificate – Siân Ŵyn.pdf",
		"Governors’ brief.docx",
		"Next actions.ics",
		"Note to the business manager.docx",
		"Reflections.md",
		"Staff pulse.docx",
	]);
	expect(
		readFileSync(`${home}/${folder}/${files[4]}`).subarray(0, 5).toString(),
	).toBe("%PDF-");
	const reflections = readFileSync(`${home}/${folder}/Reflections.md`, "utf8");
	expect(reflections).toContain("> Nine in Year 4 who stop at a long word.");
	expect(reflections).toContain("When the Tuesday briefing begins, I will");
}
