import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { reflectionsMarkdown } from "../../src/documents/reflections.ts";
import {
	answer,
	certificate,
	module,
	progressWith,
	recordOf,
	setAside,
} from "./a-module.ts";

describe("reflectionsMarkdown", () => {
	it("is a document to keep", () => {
		const record = recordOf(
			progressWith(
				{
					name: [answer("name", "Name?", "Siân Gruffydd-Ŵyn")],
					sure: [
						answer("pupils", "Name the pupils", "3 of 5", 3, 1),
						answer("need", "Tell a need from a wish", "2 of 5", 2, 2),
					],
					phase: [answer("pick", "Your phase?", "Special", "special", 3)],
					hour: [
						answer(
							"text",
							"Which hour would you not run again?",
							"Monday briefing, from 4 January.\nRos has to agree.\n\nAnd the office.",
							"",
							4,
						),
					],
					special: [setAside("text", "Whose communication comes first?")],
					actions: [
						answer(
							"1",
							"Your next action.",
							"",
							{ when: "Ros is in", first: "ask her" },
							5,
						),
					],
					gone: [answer("text", "Who will mind?", "The office", "", 6)],
				},
				{ certificate },
			),
		);
		expect(
			reflectionsMarkdown(record),
		).toBe(`# Planning Strategically for Professional Development

My reflections, answers and next actions

**Siân Gruffydd-Ŵyn**

- Begun on 3 November 2026
- Completed on 23 November 2026
- Active time recorded on this computer: 1 hour 32 minutes
- Module version 1.0.0
- Certificate number CPD-7K3M-Q9TV

## Key information

| Statement | My rating |
| --- | --- |
| Name the pupils | 3 of 5 |
| Tell a need from a wish | 2 of 5 |

### Your phase?

> Special

## What stops

### Which hour would you not run again?

> Monday briefing, from 4 January.  
> Ros has to agree.
>
> And the office.

### Your next action.

> When Ros is in, I will ask her.

## Still open

- Whose communication comes first? (What stops; set aside)

## Earlier questions

The module has changed since and no longer asks these. What you wrote is kept.

### Who will mind?

> The office

---

This is your own copy. It was written on your computer from what you typed there, and nothing in it has been sent anywhere. It may speak of people you work with: read it through before you share it.
`);
	});

	it("says so when the module is not finished", () => {
		expect(reflectionsMarkdown(recordOf(progressWith({})))).toContain(
			"\n- Not completed yet, on 24 November 2026\n",
		);
	});

	it("lets no word of the learner's become markup, wherever it stands", () => {
		const hostile =
			"---\n# x\n![](http://example.org/x.png)\n<script>x</script>\n[a](http://example.org) | [@key]\n```\n1. a\n> b\n- c";
		const written = (question: string, minute: number) =>
			answer(question, hostile, hostile, hostile, minute);
		const record = recordOf(
			progressWith({
				name: [written("name", 1)],
				sure: [written("pupils", 2), written("need", 3)],
				phase: [written("pick", 4)],
				hour: [written("text", 5), written("keep", 6)],
				special: [written("text", 7)],
				actions: [setAside("1", hostile)],
				gone: [written("text", 8)],
			}),
			{
				...module,
				title: hostile,
				sections: module.sections.map((section) => ({
					...section,
					title: hostile,
				})),
			},
		);
		const tokens = everyToken(marked.lexer(reflectionsMarkdown(record)));
		const count = (type: string) =>
			tokens.filter((token) => token.type === type).length;
		// The title, two sections, two closing lists, five questions and answers, and not one from the learner.
		expect(count("heading")).toBe(1 + 2 + 2 + 5);
		expect(count("hr")).toBe(1);
		expect(count("table")).toBe(1);
		expect(count("list")).toBe(2);
		expect(count("blockquote")).toBe(5);
		for (const type of ["html", "image", "link", "code", "codespan", "def"])
			expect(count(type), type).toBe(0);
	});

	it("puts a form under the heading of its screen, and what was chosen in passing behind the learner's own words", () => {
		const at = "2026-11-03T09:00:00.000Z";
		const entry = { at, manner: "answer" } as const;
		const record = {
			...recordOf(progressWith({})),
			sections: [
				{
					id: "stop",
					title: "What stops",
					entries: [
						{
							...entry,
							kind: "form",
							heading: "Who is left out",
							asked: "Rough headcounts will do.",
							words: "Teachers: 24",
						},
						{
							...entry,
							kind: "form",
							asked: "Your school",
							words: "Phase: Special",
						},
						{
							...entry,
							kind: "quiz",
							heading: "Who is left out",
							asked: "Which first?",
							words: "The price",
						},
						{
							...entry,
							kind: "scenario",
							asked: "July: what do you do?",
							words: "Two, for a term each",
						},
						{
							...entry,
							kind: "scenario",
							manner: "reason",
							asked: "July: why that one?",
							words: "Ten is too many.",
						},
						{
							...entry,
							kind: "scenario",
							asked: "A year: how it ended",
							words: "Quietly\nHours left: 4",
						},
					],
				},
			],
		} satisfies ReturnType<typeof recordOf>;
		const printed = reflectionsMarkdown(record);
		expect(
			printed.slice(printed.indexOf("## What stops"), printed.indexOf("\n---")),
		).toMatchInlineSnapshot(`
			"## What stops

			### Who is left out

			Rough headcounts will do.

			> Teachers: 24

			### Your school

			> Phase: Special

			### July: why that one?

			You chose: Two, for a term each

			> Ten is too many.

			## Still open

			- Which hour would you not run again? (What stops; not answered yet)

			## What you chose along the way

			### What stops

			| What was asked | What you chose |
			| --- | --- |
			| Which first? | The price |
			| July: what do you do? | Two, for a term each |
			| A year: how it ended | Quietly; Hours left: 4 |
			"
		`);
	});

	it("has the notes under where they were begun, as they were typed", () => {
		const note = {
			number: 1,
			at: "2026-11-03T09:05:00.000Z",
			place: { section: "stop", screen: "one", index: 0 },
			words: "# Ask Ros\n\nabout Friday",
		};
		const progress = { ...progressWith({}), notes: [note] };
		expect(reflectionsMarkdown(recordOf(progress))).toContain(
			`## Notes\n\n### Part 2, What stops, screen 1, 3 November 2026\n\n> \\# Ask Ros`,
		);
		expect(reflectionsMarkdown(recordOf(progressWith({})))).not.toContain(
			"## Notes",
		);
	});
});

/** Every token, those in cells and items too. */
function everyToken(tokens: readonly Token[]): Token[] {
	const found: Token[] = [];
	marked.walkTokens([...tokens], (token) => {
		found.push(token);
	});
	return found;
}
