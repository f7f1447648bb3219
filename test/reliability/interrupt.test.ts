import { existsSync } from "node:fs";
import { expect } from "vitest";
import type { Progress } from "../../src/player/progress.ts";
import { posixIt } from "../disk/scratch.ts";
import {
	everythingAnswered,
	kept,
	playing,
	progressFolder,
	standing,
	withCertificate,
} from "../program/learner.ts";
import { environment, scratch } from "../program/program.ts";
import {
	endedWith,
	expectGivenBack,
	tellAfterwards,
} from "../terminal/given-back.ts";
import { openWindow } from "../terminal/window.ts";
import { inPairs } from "./program.ts";

const all = everythingAnswered();

/** A screen, the way there, and what must be on the disk when Ctrl-C was pressed on it. */
type Screen = {
	readonly name: string;
	readonly command?: readonly string[];
	/** Where the learner stands; nowhere, who has never been here. */
	readonly at?: readonly [section: string, index: number];
	readonly was?: Partial<Progress>;
	/** What is typed, each after what it waits for. */
	readonly way: readonly (readonly [shows: string, types: string])[];
	/** What it shows at last. */
	readonly shows: string;
	readonly keeps?: string;
	readonly size?: { readonly columns: number; readonly rows: number };
};

const back = ["Welcome back", "\r"] as const;
const carryOn = ["go on where you were", "\r"] as const;
const esc = "\u001B";

const screens: readonly Screen[] = [
	{
		name: "the first question of all",
		command: ["start"],
		way: [],
		shows: "Press Enter for full pages",
	},
	{
		name: "go on or start afresh",
		command: ["start"],
		at: ["asking", 0],
		way: [],
		shows: "Start afresh",
	},
	{ name: "welcome back", at: ["asking", 0], way: [], shows: "Welcome back" },
	{ name: "a page", at: ["asking", 0], way: [back], shows: "A page to read" },
	{
		name: "one line",
		at: ["welcome", 0],
		way: [back, ["enter answer", "Siân Ŵ"]],
		shows: "Siân Ŵ",
		keeps: "Siân Ŵ",
	},
	{
		name: "any of several",
		at: ["asking", 1],
		way: [back, ["None ticked", "1"]],
		shows: "1 ticked",
		keeps: "competing",
	},
	{
		name: "one of several",
		at: ["asking", 4],
		way: [back, ["Nothing chosen yet", "2"]],
		shows: "❯ 2",
		keeps: "evidence",
	},
	{
		name: "a form",
		at: ["asking", 2],
		way: [
			back,
			["next field", "1\r"],
			["Headcount", "24\r"],
			["❯ What do you call", "Our plan"],
		],
		shows: "Our plan",
		keeps: "Our plan",
	},
	{
		name: "a rating",
		at: ["asking", 3],
		way: [back, ["Nothing chosen yet", "4"]],
		shows: "4 of 5",
		keeps: '"pupils":"4"',
	},
	{
		name: "a forecast",
		at: ["asking", 5],
		way: [back, ["teachers", "7"]],
		shows: "7",
		keeps: '"7"',
	},
	{
		name: "writing",
		at: ["asking", 6],
		way: [back, ["tab done", "The Monday briefing"]],
		shows: "The Monday briefing",
		keeps: "The Monday briefing",
	},
	{
		name: "the word Done",
		at: ["asking", 6],
		way: [back, ["tab done", "The Monday briefing"], ["briefing", "\t"]],
		shows: "Done (enter answers)",
		keeps: "The Monday briefing",
	},
	{
		name: "a text left for now",
		at: ["asking", 6],
		way: [back, ["tab done", "The Monday briefing"], ["briefing", esc]],
		shows: "write on",
		keeps: "The Monday briefing",
	},
	{
		name: "actions",
		at: ["finish", 0],
		way: [back, ["next field", "On Monday"]],
		shows: "On Monday",
		keeps: "On Monday",
	},
	{
		name: "a question once more",
		at: ["finish", 1],
		was: all,
		way: [back],
		shows: "What you know now",
	},
	{
		name: "an answer that is changed",
		at: ["finish", 3],
		was: all,
		way: [back, ["change an answer", "e"], ["❯", "yn"]],
		shows: "yn",
		keeps: "yn",
	},
	{
		name: "the contents",
		at: ["asking", 0],
		way: [back, ["A page to read", "c"]],
		shows: "Your certificate",
	},
	{
		name: "help",
		at: ["asking", 0],
		way: [back, ["A page to read", "?"]],
		shows: "Keys you can press here",
	},
	{
		name: "the sources",
		at: ["asking", 0],
		way: [back, ["A page to read", "s"]],
		shows: "The sources of this screen",
	},
	{
		name: "the answers to change",
		at: ["asking", 3],
		was: all,
		way: [back, ["change an answer", "e"]],
		shows: "Which answer do you want to change?",
	},
	{
		name: "what is still open",
		at: ["finish", 3],
		way: [
			back,
			["enter answer", `${esc}`],
			["write on", "c"],
			["Contents", `${esc}[B\r`],
		],
		shows: "Before your certificate",
	},
	{
		name: "where the documents go",
		at: ["finish", 3],
		was: all,
		way: [back, ["contents", "c"], ["Contents", `${esc}[B\r`]],
		shows: "Which folder should they go into?",
	},
	{
		name: "where the documents are",
		at: ["finish", 3],
		was: { ...all, ...withCertificate() },
		way: [
			back,
			["contents", "c"],
			["Contents", `${esc}[B\r`],
			["Which folder", "\r"],
		],
		shows: "Your documents are written",
	},
	{
		name: "a window that is too small",
		at: ["asking", 0],
		way: [],
		shows: "Nothing is lost.",
		size: { columns: 18, rows: 5 },
	},
	{
		name: "a plain prompt",
		command: ["resume", "--plain"],
		at: ["asking", 6],
		way: [
			carryOn,
			["as many lines as you like", "The Monday briefing\r.sources\r"],
		],
		shows: "no sources on this screen",
		keeps: "The Monday briefing",
	},
	{
		name: "the plain contents",
		command: ["resume", "--plain"],
		at: ["asking", 0],
		way: [carryOn, ["Press Enter to go on:", "contents\r"]],
		shows: "2. Finish",
	},
];

posixIt(
	"row 40: Ctrl-C on any screen saves, gives the terminal back and ends with 130",
	async () => {
		await inPairs(
			screens,
			async ({
				name,
				command = ["resume"],
				at,
				was,
				way,
				shows,
				keeps,
				size,
			}) => {
				using home = scratch();
				if (at) standing(home.path, ...at, was);
				const window = openWindow([...command, ...playing(home.path)], {
					env: environment(home.path),
					shell: tellAfterwards,
					...size,
				});
				for (const [text, keys] of way) {
					await window.shows(text);
					window.type(keys);
				}
				await window.shows(shows);
				window.type("\u0003");
				expect([name, await endedWith(window)]).toEqual([name, 130]);
				expectGivenBack(window);
				expect(existsSync(`${progressFolder(home.path)}.lock`), name).toBe(
					false,
				);
				if (at)
					expect(JSON.stringify(kept(home.path)), name).toContain(keeps ?? "");
			},
		);
		console.log(
			`row 40: Ctrl-C on ${screens.length} screens, each time 130, the terminal given back, everything saved, no lock left`,
		);
	},
	60_000,
);
