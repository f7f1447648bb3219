import { describe, expect, it } from "vitest";
import type { Say } from "../../src/activities/say.ts";
import { linesOf } from "../../src/terminal/lines.ts";
import { createLook } from "../../src/terminal/theme.ts";
import { textIn } from "../../src/terminal/wrap.ts";

const look = createLook({ color: true, unicode: true });

/** The lines as they would be read, without what they look like. */
function drawn(say: readonly Say[], columns = 40): string {
	return linesOf(say, columns, look)
		.map((line) => textIn(line).trimEnd())
		.join("\n");
}

const hours: Say = {
	type: "table",
	head: [
		[{ text: "What" }],
		[{ text: "Hours" }],
		[{ text: "What it was for" }],
	],
	rows: [
		[[{ text: "INSET days" }], [{ text: "30" }], [{ text: "A new scheme" }]],
		[
			[{ text: "CPD slot" }],
			[{ text: "6" }],
			[{ text: "Whatever came up, one week after another" }],
		],
	],
	align: ["left", "right", "left"],
};

describe("linesOf", () => {
	it("sets paragraphs apart, with marks and addresses in words", () => {
		expect(
			drawn([
				{ type: "heading", level: 2, rich: [{ text: "Where the year goes" }] },
				{
					type: "paragraph",
					rich: [
						{ text: "Most schools " },
						{ text: "guess", strong: true },
						{ text: " " },
						{ text: "", mark: 2 },
						{ text: "; see " },
						{ text: "the survey", href: "https://example.org/survey" },
						{ text: "." },
					],
				},
			]),
		).toBe(
			[
				"Where the year goes",
				"",
				"Most schools guess [2]; see the survey",
				"(https://example.org/survey).",
			].join("\n"),
		);
	});

	it("hangs lists, and numbers them from where they start", () => {
		expect(
			drawn(
				[
					{
						type: "list",
						ordered: true,
						start: 9,
						items: [
							[{ type: "paragraph", rich: [{ text: "A short one" }] }],
							[
								{
									type: "paragraph",
									rich: [{ text: "A longer one that goes on" }],
								},
							],
						],
					},
				],
				20,
			),
		).toBe(
			[" 9. A short one", "10. A longer one", "    that goes on"].join("\n"),
		);
	});

	it("keeps a list in a list close, and parts items of several paragraphs", () => {
		const item = (text: string): Say & { type: "paragraph" } => ({
			type: "paragraph",
			rich: [{ text }],
		});
		expect(
			drawn([
				{
					type: "list",
					ordered: false,
					start: 1,
					items: [
						[
							item("outer"),
							{ type: "list", ordered: false, start: 1, items: [[item("in")]] },
						],
						[item("one"), item("two")],
					],
				},
			]),
		).toBe("• outer\n  • in\n\n• one\n\n  two");
	});

	it("puts a bar beside the learner's words and keeps their line ends", () => {
		expect(
			drawn(
				[
					{ type: "asked", prompt: [{ text: "What will you stop?" }] },
					{
						type: "said",
						text: "The briefing.\n\n\tAnd the second data point",
					},
				],
				20,
			),
		).toBe(
			[
				"What will you stop?",
				"",
				"┃ The briefing.",
				"┃",
				"┃  And the second",
				"┃ data point",
			].join("\n"),
		);
	});

	it("names what is set apart", () => {
		expect(
			drawn([
				{
					type: "aside",
					title: "An answer we wrote",
					blocks: [{ type: "paragraph", rich: [{ text: "In our trust." }] }],
				},
			]),
		).toBe("│ An answer we wrote\n│\n│ In our trust.");
	});

	it("says in words what was chosen and what was right", () => {
		expect(
			drawn([
				{
					type: "options",
					options: [
						{
							label: [{ text: "Marking at home" }],
							chosen: true,
							reason: [
								{ type: "paragraph", rich: [{ text: "Not this one." }] },
							],
						},
						{
							label: [{ text: "A twilight session after school" }],
							chosen: false,
							right: true,
							reason: [{ type: "paragraph", rich: [{ text: "Yes." }] }],
						},
					],
				},
			]),
		).toBe(
			[
				"❯ 1  Marking at home (your answer)",
				"     Not this one.",
				"",
				"✓ 2  A twilight session after school",
				"     (right)",
				"     Yes.",
			].join("\n"),
		);
	});

	it("lists options without reasons closely", () => {
		const option = (text: string, chosen: boolean) => ({
			label: [{ text }],
			chosen,
			reason: [],
		});
		expect(
			drawn([
				{
					type: "options",
					options: [option("One", false), option("Two", true)],
				},
			]),
		).toBe("  1  One\n✓ 2  Two (your answer)");
	});

	const school: Say = {
		type: "facts",
		rows: [
			{ label: "Phase", value: "Primary" },
			{ label: "What you call it", value: "The development plan, or just Dev" },
		],
	};

	it("sets facts in two columns", () => {
		expect(drawn([school], 44)).toBe(
			[
				"Phase             Primary",
				"What you call it  The development plan, or",
				"                  just Dev",
			].join("\n"),
		);
	});

	it("stacks facts where there is no room", () => {
		expect(drawn([school], 30)).toBe(
			[
				"Phase",
				"  Primary",
				"What you call it",
				"  The development plan, or",
				"  just Dev",
			].join("\n"),
		);
	});

	it("draws a table with its figures to the right", () => {
		expect(drawn([hours], 60)).toBe(
			[
				"What         Hours   What it was for",
				"─".repeat(60),
				"INSET days      30   A new scheme",
				"CPD slot         6   Whatever came up, one week after",
				"                     another",
			].join("\n"),
		);
	});

	it("turns a table into labelled rows where its columns would be too narrow", () => {
		expect(drawn([hours], 30)).toBe(
			[
				"INSET days",
				"  Hours: 30",
				"  What it was for: A new",
				"  scheme",
				"",
				"CPD slot",
				"  Hours: 6",
				"  What it was for: Whatever",
				"  came up, one week after",
				"  another",
			].join("\n"),
		);
	});

	it("quotes with a bar, quotations inside quotations too", () => {
		expect(
			drawn([
				{
					type: "quote",
					blocks: [
						{ type: "paragraph", rich: [{ text: "Outer." }] },
						{
							type: "quote",
							blocks: [{ type: "paragraph", rich: [{ text: "Inner." }] }],
						},
					],
				},
			]),
		).toBe("│ Outer.\n│\n│ │ Inner.");
	});
});
