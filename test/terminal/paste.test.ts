import { expect, it } from "vitest";
import { safeText } from "../../src/markdown/safe-text.ts";
import { kept, playing, standing } from "../program/learner.ts";
import { environment, scratch } from "../program/program.ts";
import { openWindow, type Window } from "./window.ts";

/** What is hard to keep: tabs, spaces that do not break, families of one width, accents apart, letters of other scripts, what hides. */
const hard = [
	"One\ttwo\t\tthree",
	"12\u00A0000 pounds, 3\u202F500 more",
	"👩‍👩‍👧‍👦 👨‍👩‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽 é ñ",
	"Ṣẹ́gun, Gbọ́láhàn, Siân Ŵyn, O’Neill",
	"",
	"  Two spaces before, and two behind  ",
	"- a list # not a heading .stop quit",
	"Ends with a full stop.",
];

/** About two hundred kilobytes of it. */
const wanted = 200 * 1024;

function longText(lineEnd: string): string {
	const lines: string[] = [];
	for (let size = 0, at = 0; size < wanted; at += 1) {
		const line = `${at} ${hard[at % hard.length]}`;
		lines.push(line);
		size += Buffer.byteLength(line) + 1;
	}
	return [...lines, "And this is the last line"].join(lineEnd);
}

/** A terminal that marks its pastes, and one that types them. */
const ways = [
	["marked", (text: string) => `\u001B[200~${text}\u001B[201~`],
	["not marked", (text: string) => text],
] as const;

async function atTheQuestion(home: string): Promise<Window> {
	standing(home, "asking", 6);
	const window = openWindow(["resume", "--no-plain", ...playing(home)], {
		env: environment(home),
	});
	await window.shows("Welcome back");
	return window;
}

it.each(
	ways.flatMap(([way, paste]) =>
		(["\r\n", "\r", "\n"] as const).map(
			(end) => [way, JSON.stringify(end), paste, end] as const,
		),
	),
)(
	"row 45: a paste of 200 KB that is %s, with %s between its lines, is kept as it was",
	async (way, end, paste, lineEnd) => {
		using home = scratch();
		const window = await atTheQuestion(home.path);
		window.type("\r");
		await window.shows("tab done");
		const begun = performance.now();
		window.type(paste(longText(lineEnd)));
		await window.shows("And this is the last line");
		const seconds = (performance.now() - begun) / 1000;
		// It is still being written: nothing was answered, and the next key goes to the text.
		window.type("!");
		await window.shows("the last line!");
		window.type("\u0003");
		expect((await window.ended).code).toBe(130);
		const { answers, drafts } = kept(home.path).activities["an-hour"] ?? {};
		expect(answers).toEqual({});
		expect(drafts).toEqual({ text: safeText(`${longText("\n")}!`) });
		console.log(
			`row 45: 200 KB ${way}, with ${end}, in ${seconds.toFixed(1)} s from the first byte to the last on the screen`,
		);
	},
	60_000,
);
