import { describe, expect, it } from "vitest";
import { rating } from "../../src/activities/rating.ts";
import { plain } from "../../src/markdown/rich.ts";
import { answers, askedAfter, contextOf, stepOf } from "../fixtures/answers.ts";
import { sure, sureNow } from "../fixtures/module.ts";

const before = contextOf([sure, sureNow], {
	sure: answers({ pupils: 2, need: null }),
});

describe("a rating", () => {
	it("asks its statements one after the other, and shows those rated so far", () => {
		expect(stepOf(sure, {}).say).toEqual([
			{ type: "paragraph", rich: sure.prompt },
		]);
		const { say, next } = stepOf(sure, { pupils: 3 });
		expect(say.at(-1)).toEqual({
			type: "facts",
			rows: [
				{ label: "Name the pupils who should notice first", value: "3 of 5" },
			],
		});
		expect(next).toMatchObject({
			ask: {
				id: "need",
				type: "rating",
				from: 1,
				to: 5,
				low: "not at all",
				high: "very",
			},
		});
	});

	it("is done when each is rated or set aside", () => {
		const { say, next } = stepOf(sure, { pupils: 3, need: null });
		expect(next).toBe("done");
		expect(say.at(-1)).toMatchObject({
			rows: [{ value: "3 of 5" }, { value: "set aside" }],
		});
	});

	it("asks again by the first one's statements and scale, all of them now and then all looking back", () => {
		expect(["pupils", "need", "pupils.start", "need.start", "done"]).toEqual([
			askedAfter(sureNow, {}, before),
			askedAfter(sureNow, { pupils: 4 }, before),
			askedAfter(sureNow, { pupils: 4, need: 5 }, before),
			askedAfter(sureNow, { pupils: 4, need: 5, "pupils.start": 1 }, before),
			askedAfter(
				sureNow,
				{ pupils: 4, "pupils.start": 1, need: 5, "need.start": 2 },
				before,
			),
		]);
	});

	it("begins each prompt with which of the two it asks, and says so between them", () => {
		const prompt = (given: Parameters<typeof stepOf>[1]) => {
			const { say, next } = stepOf(sureNow, given, before);
			const lead = next === "done" ? "" : plain(next.ask.prompt);
			return [lead, JSON.stringify(say).includes("Now look back")];
		};
		expect(prompt({})).toEqual([
			"Now: Name the pupils who should notice first",
			false,
		]);
		expect(prompt({ pupils: 4, need: 5 })).toEqual([
			`${sureNow.lookingBack} Name the pupils who should notice first`,
			true,
		]);
	});

	it("goes on with whoever was asked both of each statement in turn", () => {
		expect(askedAfter(sureNow, { pupils: 4, "pupils.start": 1 }, before)).toBe(
			"need",
		);
	});

	it("shows the first answer beside the new one, where there is one", () => {
		const { say } = stepOf(
			sureNow,
			{ pupils: 4, "pupils.start": 1, need: 5, "need.start": 2 },
			before,
		);
		const table = say.at(-1);
		expect(
			table?.type === "table" &&
				[table.head, ...table.rows].map((row) => row.map(plain)),
		).toEqual([
			["", "Now", "Looking back", "At the start"],
			["Name the pupils who should notice first", "4 of 5", "1 of 5", "2 of 5"],
			["Tell a need from a wish", "5 of 5", "2 of 5", "–"],
		]);
	});

	it("asks nothing when the first one is gone", () => {
		expect(askedAfter(sureNow, {})).toBe("done");
	});

	it("asks a rating again that the scale no longer has", () => {
		expect(askedAfter({ ...sure, to: 3 }, { pupils: 5, need: 2 })).toBe(
			"pupils",
		);
	});

	it("finds ratings by statement wherever it stands", () => {
		const moved = { ...sure, statements: sure.statements.toReversed() };
		expect(askedAfter(moved, { pupils: 3 })).toBe("need");
		expect(askedAfter(moved, { need: 3 })).toBe("pupils");
	});

	it("goes into the record statement by statement", () => {
		const given = answers({ pupils: 4, "pupils.start": 1, gone: 3 });
		expect(
			rating.entries(sureNow, given, before).map(({ words }) => words),
		).toEqual(["Words of pupils", "Words of pupils.start"]);
	});
});
