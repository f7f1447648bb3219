import { describe, expect, it } from "vitest";
import type { Module } from "../../src/course/module.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import {
	backward,
	firstPlace,
	forward,
	locate,
	placeAt,
	sectionStart,
} from "../../src/player/navigate.ts";
import { answers, contextOf } from "../fixtures/answers.ts";
import { module, school, screen } from "../fixtures/module.ts";

const nobody = contextOf();
const primary = contextOf([school], {
	school: answers({
		form: { phase: "primary", teachers: 1, review: "2027-01-12" },
	}),
});

/** “principles 2” is the third screen of that section. */
const at = (words: string) => {
	const [id, index] = words.split(" ");
	const section = [module.welcome, ...module.sections].find(
		(one) => one.id === id,
	);
	if (!section) throw new Error(`There is no section ${id}.`);
	return placeAt(section, Number(index));
};

describe("forward", () => {
	it.each([
		[
			"from the welcome into the first section, whose end that is",
			"welcome 0",
			primary,
			{ to: at("your-school 0"), ended: "welcome" },
		],
		[
			"from screen to screen",
			"your-school 0",
			primary,
			{ to: at("your-school 1") },
		],
		[
			"to a screen for this learner",
			"principles 1",
			primary,
			{ to: at("principles 2") },
		],
		[
			"past a screen for others",
			"principles 1",
			nobody,
			{ to: at("finish 0"), ended: "principles" },
		],
		[
			"no further than the end, which is reached",
			"finish 2",
			primary,
			{ ended: "finish" },
		],
	])("goes %s", (_, from, context, result) => {
		expect(forward(module, at(from), context)).toEqual(result);
	});

	it("goes past a section that has nothing for this learner", () => {
		const [first, ...rest] = module.sections;
		const empty = {
			id: "empty",
			title: "Empty",
			minutes: 1,
			screens: [{ id: "none", pieces: [] }],
		};
		const longer: Module = {
			...module,
			sections: first ? [first, empty, ...rest] : rest,
		};
		expect(forward(longer, at("your-school 2"), nobody)).toEqual({
			to: at("principles 0"),
			ended: "your-school",
		});
		expect(backward(longer, at("principles 0"), nobody)).toEqual(
			at("your-school 2"),
		);
		expect(sectionStart(empty, nobody)).toBeUndefined();
	});
});

describe("backward", () => {
	it.each([
		["from screen to screen", "your-school 1", primary, at("your-school 0")],
		[
			"to the last screen of the section before",
			"finish 0",
			primary,
			at("principles 2"),
		],
		["past a screen for others", "finish 0", nobody, at("principles 1")],
		["no further than the first", "welcome 0", primary, undefined],
	])("goes %s", (_, from, context, to) => {
		expect(backward(module, at(from), context)).toEqual(to);
	});
});

describe("a stored place", () => {
	it("is found by its name, wherever the screen stands now", () => {
		expect(
			locate(module, { section: "principles", screen: "an-hour", index: 0 }),
		).toMatchObject({ sectionNumber: 2, index: 1, screen: { id: "an-hour" } });
	});

	it.each([
		[
			{ section: "principles", screen: "gone", index: 1 },
			"principles",
			"an-hour",
		],
		[
			{ section: "principles", screen: "gone", index: 9 },
			"principles",
			"for-primary",
		],
		[
			{ section: "principles", screen: "gone", index: -3 },
			"principles",
			"evidence",
		],
		[{ section: "gone", screen: "gone", index: 1 }, "welcome", "welcome"],
		// The section has another name now.
		[
			{ section: "gone", screen: "an-hour", index: 1, part: 2 },
			"principles",
			"an-hour",
		],
		// It was taken away, and another one stands in its part of the path.
		[
			{ section: "gone", screen: "gone", index: 1, part: 2 },
			"principles",
			"evidence",
		],
		// It was the last of more sections than there are now.
		[
			{ section: "gone", screen: "gone", index: 0, part: 9 },
			"finish",
			"actions",
		],
		// Its name counts for more than its number.
		[
			{ section: "finish", screen: "sign", index: 2, part: 1 },
			"finish",
			"sign",
		],
	])("that is gone is the nearest there is: %o", (place, section, screen) => {
		expect(locate(module, place)).toMatchObject({
			section: { id: section },
			screen: { id: screen },
		});
	});

	it("is an empty screen where a section has none", () => {
		const bare: Module = {
			...module,
			welcome: { ...module.welcome, screens: [] },
		};
		expect(
			locate(bare, { section: "welcome", screen: "", index: 0 }),
		).toMatchObject({ screen: { pieces: [] }, index: 0 });
	});
});

describe("a new learner", () => {
	it("begins at the first screen there is", () => {
		expect(firstPlace(module)).toEqual(at("welcome 0"));
		expect(
			firstPlace({ ...module, welcome: { ...module.welcome, screens: [] } }),
		).toEqual(at("your-school 0"));
		expect(
			sectionStart(
				{
					...module.welcome,
					screens: [screen("a"), screen("b", paragraph("Here."))],
				},
				nobody,
			),
		).toMatchObject({ screen: "b" });
	});
});
