import { describe, expect, it } from "vitest";
import { readWith } from "./a-module.ts";

const sample = "> **An answer we wrote.** In a junior school we stopped it.";
const told = "What you write stays on this computer.";

function reflection(prompt: string, more = sample, attributes = ""): string {
	return `:::reflection{#r${attributes}}\n${prompt}\n\n${more}\n:::`;
}

function rules(text: string): string[] {
	return readWith(`---\n\n## A\n\n${text}`)
		.rules.filter((rule) => rule.includes(" reflection-"))
		.map((rule) => rule.replace("01-first.md:", ""));
}

describe("reflections", () => {
	it.each([
		"Name the pupils who would notice first if next year's CPD worked. What would they do differently?",
		'Your head says "staff need questioning training". What would you ask to see first?',
		"Take last year's main strand. Which of the four groups was missing, and where did it show?",
		"Name the meeting and date that lose the first hour. Who must agree?",
		"State the result by February half-term that would make you stop.",
		"List what that school had that you lack. Does the move survive without it?",
		"Choose a decision to defend to whoever lost by it. What would you say?",
		"Name who you will tell before Friday. What will you ask them to stop, start or sign?",
		"Point to the line your teachers would not recognise. Whom will you ask this week?",
		"Which CPD hour last term would you not run again, and what told you?",
		"What will you stop, to free the hours you just found, and who will mind?",
		"Which choice would your own senior team have made differently?",
		"On what date will someone first see this happen?",
	])("may ask: %s", (prompt) => {
		expect(rules(`${told}\n\n${reflection(prompt)}`)).toEqual([]);
	});

	it.each([
		[
			"a sentence of more than twenty words",
			"Which of all the hours that you planned for your staff in the last two terms would you not run again now?",
			"reflection-words",
		],
		[
			"three sentences",
			"Think back. Take a strand. What was missing?",
			"reflection-words",
		],
		[
			"two questions",
			"Which hour would you stop? Who would mind?",
			"reflection-questions",
		],
		[
			"a pronoun first",
			"You have stopped something. It would free which hours?",
			"reflection-opening",
		],
		["an article first", "The hour that you would stop.", "reflection-opening"],
	])("are reported: %s", (_, prompt, rule) => {
		expect(rules(`${told}\n\n${reflection(prompt)}`)).toEqual([`36:1 ${rule}`]);
	});

	it("are compared with an answer by somebody else", () => {
		expect(rules(`${told}\n\n${reflection("Why?", "")}`)).toEqual([
			"36:1 reflection-unanswered",
		]);
	});

	it.each([
		[" guide=30", []],
		[" guide=50", []],
		["", []],
		[" guide=20", ["36:1 reflection-guide"]],
		[" guide=120", ["36:1 reflection-guide"]],
	])("ask for about forty words:%s", (guide, found) => {
		expect(rules(`${told}\n\n${reflection("Why?", sample, guide)}`)).toEqual(
			found,
		);
	});

	it("are told of before the first of them where their words stay", () => {
		const ask = reflection("Why?");
		expect(rules(ask)).toEqual(["34:1 reflection-private"]);
		expect(rules(`${told}\n\n---\n\n## B\n\n${ask}`)).toEqual([]);
		expect(rules(`${ask}\n\n---\n\n## B\n\n${told}`)).toEqual([
			"34:1 reflection-private",
		]);
	});
});
