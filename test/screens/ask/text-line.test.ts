import { describe, expect, it } from "vitest";
import type { Question } from "../../../src/activities/question.ts";
import { asked } from "./asked.ts";

const line: Question = {
	id: "name",
	type: "text",
	lines: "one",
	prompt: [{ text: "What name?" }],
};

describe("one line", () => {
	it("shows where to write", () => {
		expect(asked(line, "", { columns: 12 }).shown).toBe(
			`❯ ▏\n${"─".repeat(12)}`,
		);
	});

	it("is typed and corrected", () => {
		const { draft, shown } = asked(line, "Sian<left><backspace>â", {
			columns: 12,
		});
		expect(draft).toBe("Siân");
		expect(shown).toBe(`❯ Siâ▏n\n${"─".repeat(12)}`);
	});

	it("goes on below when it is long, and stays one line", () => {
		const { shown, draft } = asked(line, "The quarter of an hour.", {
			columns: 15,
		});
		expect(draft).toBe("The quarter of an hour.");
		expect(shown).toBe(
			["❯ The quarter", "  of an hour.▏", "─".repeat(15)].join("\n"),
		);
	});

	it("begins with what was half typed", () => {
		expect(asked(line, "!", { draft: "Siân" }).draft).toBe("Siân!");
	});
});
