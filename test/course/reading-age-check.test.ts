import { describe, expect, it } from "vitest";
import { readWith } from "./a-module.ts";

const hard =
	"Organisational development necessitates considerable collaborative deliberation, particularly regarding institutional priorities.";
const easy = "We met. We ate. We sat. We ran. We slept.";

function ages(text: string) {
	return readWith(text).problems.filter(
		({ ruleId }) => ruleId === "reading-age",
	);
}

describe("the reading age of a section", () => {
	it("may be fifteen", () => {
		expect(ages(`---\n\n## A\n\n${easy} ${easy} ${easy} ${hard}`)).toEqual([]);
	});

	it("is reported above that, at its hardest screen, with the sentences to begin with", () => {
		const [problem, ...others] = ages(
			`---\n\n## A\n\n${easy}\n\n---\n\n## B\n\n${hard} ${hard} ${hard} We met.`,
		);
		expect(others).toEqual([]);
		expect(problem?.place.line).toBe(38);
		expect(problem?.reason).toMatch(
			/^The reading age of this section is \d\d\.\d, and 15 is the most; its hardest screen is this one, at \d\d\.\d\.$/,
		);
		expect(problem?.note).toContain(
			"“Organisational development necessitates considerable collaborative deliberation, particularly regarding …” (10 words)",
		);
	});

	it("counts what activities say, and leaves tables and quotations out", () => {
		const quiz = `:::quiz{#q}\nWhich?\n\n- [x] One\n  > ${hard}\n- [ ] Two\n  > ${hard}\n:::`;
		expect(ages(`---\n\n## A\n\n${quiz}`)).toHaveLength(1);
		expect(ages(`---\n\n## A\n\n> ${hard}\n\nWe met.`)).toEqual([]);
	});
});
