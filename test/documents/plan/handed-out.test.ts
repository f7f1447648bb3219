import { describe, expect, it } from "vitest";
import { markdownOf } from "../../../src/documents/document-markdown.ts";
import { agendaDocument } from "../../../src/documents/plan/agenda.ts";
import { briefDocument } from "../../../src/documents/plan/brief.ts";
import { briefWords } from "../../../src/documents/plan/brief-words.ts";
import { noteDocument, noteLines } from "../../../src/documents/plan/note.ts";
import { pulseDocument } from "../../../src/documents/plan/pulse.ts";
import {
	type Gave,
	halfway,
	longest,
	planFrom,
	primary,
	secondary,
} from "./learners.ts";

const small = {
	...primary,
	school: { ...(primary.school as object), teachers: 6, support: 5 },
};

describe("the governors' brief", () => {
	it("reads as one would say it", () => {
		expect(
			briefWords(planFrom(secondary)).join("\n"),
		).toBe(`Staff are working on one thing: Whole-class discussion (Waits five seconds, then takes a second answer before saying which is right). Why: The Year 9 pupils who answer only when asked by name. How we know: An unsigned survey of 140 staff, and twenty lessons in October. Not this year: The behaviour curriculum, until September.
Each full-time teacher has 74 hours, 69 per cent on improvement; statutory training takes 11 hours. 40 of 68 support staff are paid for 12 hours. New cash: £14,980 of £12,000, including cover £8,730. Staff time already paid for: about £92,010.
What stops: The Monday briefing, for all staff. Starting point, no result yet: Two of eighteen pupils, in October. Please decide: find £2,980 more, or say what waits. Next report: 10 February 2027.`);
	});

	it.each([
		["a primary school", primary],
		["a secondary school", secondary],
		["a small school", small],
		["the longest answers", longest],
	])("is about 120 words long: %s", (_, gave) => {
		const words = briefWords(planFrom(gave)).join(" ").split(" ").length;
		expect(words).toBeGreaterThanOrEqual(110);
		expect(words).toBeLessThanOrEqual(130);
	});

	it("says that a line was cut, where one was", () => {
		const cut = "A line that ends in “…” was cut";
		expect(markdownOf(briefDocument(planFrom(longest)))).toContain(cut);
		expect(markdownOf(briefDocument(planFrom(secondary)))).not.toContain(cut);
	});

	it("has no sentence without its figure, and says what is missing", () => {
		const text = markdownOf(briefDocument(planFrom(halfway)));
		expect(text).not.toContain("undefined");
		expect(text).not.toContain("New cash:");
		expect(text).toContain(
			"- Not known yet: new cash. Part 4, Time and budget, fills this.",
		);
	});

	it("counts nobody in a small school", () => {
		const text = markdownOf(briefDocument(planFrom(small)));
		expect(text).not.toMatch(/of 5 support staff|per cent/);
		expect(text).toContain("52 hours on improvement");
	});
});

describe("the staff pulse", () => {
	it("asks the same five questions of everybody", () => {
		const text = markdownOf(pulseDocument(planFrom(primary)));
		expect(text.match(/^\| \d\\?\. /gm)).toHaveLength(4);
		expect(text).toContain("What got in the way?");
		expect(text).not.toContain("not anonymous");
	});

	it("sends a small school to a neighbour", () => {
		expect(markdownOf(pulseDocument(planFrom(small)))).toContain(
			"With 6 teachers a survey is not anonymous. Ask a neighbouring head to hold the conversations",
		);
	});
});

describe("the note to the business manager", () => {
	it("has four lines and the figures they are about", () => {
		expect(noteLines(planFrom(primary))).toHaveLength(4);
		const text = markdownOf(noteDocument(planFrom(primary)));
		expect(text).toContain("the 4 figures below");
		expect(text).toContain("| A day of supply cover | £218 | 2023 |  |");
	});

	it("asks for a look where every figure is theirs", () => {
		const { hours, net } = primary as Record<string, object>;
		const theirs = {
			hours: { ...hours, "inset-hours": 5, "inset-hours~": "" },
		};
		expect(
			noteLines(planFrom({ ...theirs, net: net ?? {} } as Gave))[1],
		).toContain("I have entered all the figures myself.");
	});

	it("says so where no figure is entered yet", () => {
		const [first, second] = noteLines(planFrom(halfway));
		expect(first).toContain("shall need some figures from you");
		expect(second).toContain("None is entered yet");
	});
});

describe("the agenda", () => {
	it("is twenty minutes for two decisions", () => {
		const text = markdownOf(agendaDocument(planFrom(primary)));
		const minutes = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, one]) =>
			Number(one),
		);
		expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(20);
		expect(text).toContain(
			"**First decision.** Agree that this stops: The Monday briefing",
		);
		expect(text).toContain("**Second decision.** Pay support staff");
	});

	it("says where a decision will come from", () => {
		expect(markdownOf(agendaDocument(planFrom(halfway)))).toContain(
			"**Second decision.** *Part 4, Time and budget, fills this.*",
		);
	});
});
