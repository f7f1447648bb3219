import { expect, it } from "vitest";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { typed } from "../fixtures/paper.ts";

it("lists where the learner stands in each section, and goes to one", async () => {
	const { desk, session } = createDesk(module);
	const paper = await typed(desk, [
		"Siân",
		"",
		"contents",
		"4",
		"2",
		"contents",
		"",
	]);
	expect(paper.slice(paper.indexOf("contents"))).toMatchInlineSnapshot(`
		"contents⏎

		Contents of A small module:

		0. Welcome: finished.
		1. Your school: you are here, on screen 1 of 3.
		2. Principles: 12 minutes.
		3. Finish: 8 minutes.

		There is also a library, to read in when you like: type library.

		Type the number of a section to go there, or press Enter to stay: 4⏎
		There is no 4 in the list. Type the number of a section to go there, or press Enter to stay: 2⏎

		Section 2 of 3: Principles. Screen 1 of 3. About 30 minutes left.

		Begin with pupils

		Most plans begin with a list [1]. Read the guidance (https://example.org/guidance).

		- Two sources
		- One date
		  3. a day
		  4. a month

		Quotation: A plan is a promise.
		Keep it small.

		INSET days. Hours: 30. What is it? Whole days.
		CPD slot. Hours: 26.

		What would you ask to see first?

		1. The price of two providers
		2. What teachers asked for
		3. Three lessons, and what pupils could do afterwards

		Type a number from 1 to 3: contents⏎

		Contents of A small module:

		0. Welcome: finished.
		1. Your school: 10 minutes.
		2. Principles: you are here, on screen 1 of 3.
		3. Finish: 8 minutes.

		There is also a library, to read in when you like: type library.

		Type the number of a section to go there, or press Enter to stay: ⏎

		What would you ask to see first?

		1. The price of two providers
		2. What teachers asked for
		3. Three lessons, and what pupils could do afterwards

		Type a number from 1 to 3: 

		The input has ended, and everything up to its last line is saved.
		"
	`);
	expect(session.progress().place.section).toBe("principles");
});

it("leaves out a section that has nothing for this learner", async () => {
	const { desk } = createDesk({
		...module,
		sections: [
			...module.sections,
			{
				id: "special",
				title: "Special schools",
				minutes: 5,
				screens: [
					{
						id: "special",
						pieces: [
							{
								type: "when",
								condition: {
									activity: "school",
									field: "phase",
									values: ["special"],
								},
								pieces: [],
							},
						],
					},
				],
			},
		],
	});
	const paper = await typed(desk, [".contents", "4"]);
	expect(paper).not.toContain("Special schools");
	expect(paper).toContain("There is no 4 in the list.");
});
