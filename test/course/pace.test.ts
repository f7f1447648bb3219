import { describe, expect, it } from "vitest";
import { readWith, words } from "./a-module.ts";

function pace(text: string) {
	return readWith(text)
		.problems.filter(({ ruleId }) => ruleId === "words-between-acts")
		.map(({ place, reason }) => `${place.line} ${/\d+/.exec(reason)?.[0]}`);
}

const ask = ":::reflection{#why}\nWhy?\n:::";

describe("words between two acts", () => {
	it("may be 250", () => {
		expect(pace(`---\n\n## A\n\n${words(249)}\n\n${ask}`)).toEqual(["36 251"]);
		expect(pace(`---\n\n## A\n\n${words(248)}\n\n${ask}`)).toEqual([]);
	});

	it("are counted across screens, and reported where they become too many", () => {
		expect(
			pace(
				`---\n\n## A\n\n${words(200)}\n\n---\n\n## B\n\n${words(100)}\n\n---\n\n## C\n\n${words(10)}\n\n${ask}`,
			),
		).toEqual(["38 314"]);
	});

	it("begin anew after an act", () => {
		expect(
			pace(`---\n\n## A\n\n${words(200)}\n\n${ask}\n\n${words(200)}`),
		).toEqual([]);
	});

	it("leave out options, reasons and samples, which belong to the act", () => {
		expect(
			pace(
				`---\n\n## A\n\n${words(240)}\n\n:::reflection{#why}\nWhy?\n\n> **An answer we wrote.** ${words(100)}\n:::\n\n${words(240)}`,
			),
		).toEqual([]);
	});

	it("are those of whoever reads the most", () => {
		expect(
			pace(
				`---\n\n## A\n\n${words(150)}\n\n:::when{phase=primary}\n${words(50)}\n:::\n\n:::when{phase=secondary}\n${words(120)}\n:::\n\n${ask}`,
			),
		).toEqual(["41 272"]);
	});
});
