import { describe, expect, it } from "vitest";
import { markdownForTerminal } from "../../src/terminal/markdown.ts";
import { columnsOf } from "../../src/terminal/width.ts";

const document = `# A plan on a page

- Phase: **Primary**
- Challenges: no evidence that it worked; no time; too many 11. priorities, and one-off events; workload

Fill the *right-hand* column, and nothing else [1].

| Question | Your answer |
| --- | --- |
| Which pupils should gain, and who would notice it first in an ordinary lesson? |  |
| What stops? | Monday’s **briefing** |

1. Read it aloud, to somebody who was not there when it was written and has ten minutes.
   - Twice, if they ask what a word means, and once more when they have understood all of it.
   - A second
2. Department (2025). Needs and wishes.
   <https://example.org/needs/a-long-address-that-nobody-can-break-anywhere-at-all-in-a-window>

- Loose

  in two paragraphs, the second of which is longer than one line of the window that it stands in

- [x] done
`;

describe("a Markdown document in a terminal", () => {
	it("is laid out within its width, lists and tables too", () => {
		expect(markdownForTerminal(document, 60, false)).toMatchInlineSnapshot(`
			"A plan on a page

			  * Phase: Primary
			  * Challenges: no evidence that it worked; no time;
			    too many 11. priorities, and one-off events;
			    workload

			Fill the right-hand column, and nothing else [1].

			Question                           Your answer
			────────────────────────────────────────────────────
			Which pupils should gain, and
			who would notice it first in an
			ordinary lesson?
			What stops?                        Monday’s briefing

			  1. Read it aloud, to somebody who was not there
			     when it was written and has ten minutes.
			     * Twice, if they ask what a word means, and
			       once more when they have understood all of
			       it.
			     * A second
			  2. Department (2025). Needs and wishes.
			     https://example.org/needs/a-long-address-that-nobody-can-break-anywhere-at-all-in-a-window

			  * Loose

			    in two paragraphs, the second of which is longer
			    than one line of the window that it stands in

			  * [X] done

			"
		`);
	});

	it.each([40, 60, 80, 120])(
		"never runs over %i columns, but for an address",
		(columns) => {
			const lines = markdownForTerminal(document, columns, false).split("\n");
			for (const line of lines)
				if (!line.includes("https://"))
					expect(columnsOf(line), line).toBeLessThanOrEqual(columns);
		},
	);

	it("counts no columns for what makes words bold", () => {
		const bare = markdownForTerminal(document, 60, true).replace(
			// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
			/\u001B\[[0-9;]*m/g,
			"",
		);
		expect(bare).toBe(markdownForTerminal(document, 60, false));
	});
});
