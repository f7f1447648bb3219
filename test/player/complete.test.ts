import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/activities/answer.ts";
import { activitiesOf, pathOf } from "../../src/course/select.ts";
import { certificateName, missing } from "../../src/player/complete.ts";
import { createProgress } from "../../src/player/reduce.ts";
import { answers, contextOf } from "../fixtures/answers.ts";
import { start } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";

const place = { section: "finish", screen: "sign", index: 2 };
const ended = Object.fromEntries(pathOf(module).map(({ id }) => [id, start]));

/** Everything answered. */
const all: Readonly<Record<string, Answers>> = {
	name: answers({ name: "Siân" }),
	familiar: answers({ pick: [] }),
	school: answers({
		form: { phase: "primary", teachers: 24, review: "2027-01-12" },
	}),
	sure: answers({ pupils: 1, need: 2 }),
	evidence: answers({ pick: "price" }),
	"an-hour": answers({ text: "Tuesday.", keep: "The room" }),
	freed: answers({ forecast: { forecast: 3 } }),
	actions: answers({ 1: { when: "Monday", first: "sit in" }, 2: null }),
	"sure-now": answers({
		pupils: 3,
		"pupils.start": 1,
		need: 4,
		"need.start": 1,
	}),
	sign: answers({ name: "Siân Gruffydd" }),
};

/** What is missing, in short. */
function missingWith(
	changes: Readonly<Record<string, Answers>>,
	reached: Readonly<Record<string, string>> = ended,
) {
	const context = contextOf(activitiesOf(module), { ...all, ...changes });
	const progress = { ...createProgress(module, place, start), ended: reached };
	return missing(module, progress, context).map(
		(one) => `${one.type} ${one.place.screen}`,
	);
}

describe("the module is complete", () => {
	it("with every question answered", () => {
		expect(missingWith({})).toEqual([]);
	});

	it("with every question but the action and the name set aside", () => {
		expect(
			missingWith({
				familiar: answers({ pick: null }),
				school: answers({ form: null }),
				sure: answers({ pupils: null, need: null }),
				evidence: answers({ pick: null }),
				"an-hour": answers({ text: null }),
				name: answers({ name: null }),
			}),
		).toEqual([]);
	});

	it("without the end of a section that has nothing for this learner", () => {
		const empty = {
			id: "empty",
			title: "Empty",
			minutes: 1,
			screens: [{ id: "none", pieces: [] }],
		};
		const longer = { ...module, sections: [...module.sections, empty] };
		const progress = { ...createProgress(module, place, start), ended };
		expect(
			missing(longer, progress, contextOf(activitiesOf(module), all)),
		).toEqual([]);
	});

	it("without what somebody else would meet", () => {
		const secondary = answers({
			form: { phase: "secondary", teachers: 24, review: "2027-01-12" },
		});
		expect(missingWith({ school: secondary })).toEqual([]);
	});
});

describe("the module is not complete", () => {
	it("while a question is open, and says so once for each activity, in reading order", () => {
		expect(
			missingWith({
				"sure-now": {},
				"an-hour": answers({ text: "Tuesday." }),
				sure: {},
			}),
		).toEqual(["question sure", "question an-hour", "question sure-now"]);
	});

	it("before the end of a section", () => {
		const { principles: _, ...others } = ended;
		expect(missingWith({}, others)).toEqual(["section evidence"]);
	});

	it("without an action", () => {
		expect(missingWith({ actions: answers({ 1: null, 2: null }) })).toEqual([
			"action actions",
		]);
		expect(missingWith({ actions: {} })).toEqual(["question actions"]);
	});

	it("without a name that can be printed", () => {
		expect(
			missingWith({
				name: answers({ name: null }),
				sign: answers({ name: null }),
			}),
		).toEqual(["name sign"]);
		expect(
			missingWith({
				name: answers({ name: null }),
				sign: answers({ name: "王", "printed:王": null }),
			}),
		).toEqual(["name sign"]);
		expect(missingWith({ name: {}, sign: {} })).toEqual([
			"question welcome",
			"question sign",
		]);
	});
});

describe("the name on the certificate", () => {
	it("is the last that was signed", () => {
		const name = (given: Readonly<Record<string, Answers>>) =>
			certificateName(module, contextOf(activitiesOf(module), given));
		expect(name(all)).toBe("Siân Gruffydd");
		expect(
			name({ name: answers({ name: "Siân" }), sign: answers({ name: null }) }),
		).toBe("Siân");
		expect(name({})).toBeUndefined();
	});
});
