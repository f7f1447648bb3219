import {
	amountInWords,
	changeInWords,
	type Level,
	levelInWords,
} from "../activities/gauge.ts";
import type { Say } from "../activities/say.ts";
import { labelled } from "../activities/value.ts";
import type { Block, Rich } from "../markdown/rich.ts";
import { blocks, numbered, sentence, words } from "./words.ts";

type Options = Extract<Say, { type: "options" }>["options"];
type Plotted = Extract<Say, { type: "plot" }>["rows"][number];
type Table = Extract<Block, { type: "table" }>;

/** What a screen says as lines of paper: a paragraph a line, an empty line between blocks. */
export function linesOf(say: readonly Say[]): string[] {
	return blocks(...say.map(linesOfOne));
}

function linesOfOne(say: Say): string[] {
	switch (say.type) {
		case "heading":
		case "paragraph":
			return nonEmpty(words(say.rich));
		case "asked":
			return nonEmpty(words(say.prompt));
		case "list":
			return say.items.flatMap((item, index) =>
				linesOfItem(item, say.ordered ? `${say.start + index}. ` : "- "),
			);
		case "quote":
			return introduced("Quotation", say.blocks);
		case "table":
			return say.rows.map((row) => linesOfRow(say, row));
		case "options":
			return linesOfOptions(say.options);
		case "said":
			return `You wrote: ${say.text}`.split("\n");
		case "facts":
			return say.rows.map(({ label, value }) =>
				sentence(labelled(label, value)),
			);
		case "aside":
			return say.folded
				? [
						say.title === "Why?"
							? "Type why for the reason."
							: `${sentence(say.title)} Type why to read it.`,
					]
				: introduced(say.title, say.blocks);
		case "bars":
			return say.rows.map(({ label, value, words }) =>
				sentence(
					labelled(label, value === undefined ? "still to come" : words),
				),
			);
		case "gauges":
			return say.rows.map(lineOfLevel);
		case "plot":
			return say.rows.map((row) => lineOfPlot(say.columns, row));
	}
}

/** What a screen folds away, as it reads when it is asked for. */
export function unfolded(say: readonly Say[]): string[] {
	return blocks(
		...say.map((one) =>
			one.type === "aside" && one.folded
				? introduced(one.title, one.blocks)
				: [],
		),
	);
}

function nonEmpty(line: string): string[] {
	return line === "" ? [] : [line];
}

/** Lists inside the item stand two spaces in, for those who see them. */
function linesOfItem(item: readonly Block[], marker: string): string[] {
	const [first = "", ...rest] = item.flatMap((block) =>
		block.type === "list"
			? linesOfOne(block).map((line) => `  ${line}`)
			: linesOfOne(block),
	);
	return [`${marker}${first}`, ...rest];
}

function introduced(title: string, said: readonly Block[]): string[] {
	const [first = "", ...rest] = said.flatMap(linesOfOne);
	return [labelled(title, first), ...rest];
}

/** Each cell with the name of its column, so that nobody has to count columns by ear. */
function linesOfRow(table: Table, row: readonly Rich[]): string {
	return row
		.flatMap((cell, index) => {
			const value = words(cell);
			if (value === "") return [];
			const column = words(table.head[index] ?? []);
			return [sentence(column === "" ? value : labelled(column, value))];
		})
		.join(" ");
}

function lineOfLevel(level: Level): string {
	const change = changeInWords(level);
	const now = labelled(level.label, levelInWords(level));
	return sentence(change ? `${now}, ${change}` : now);
}

/** “Hours left: July 41, September 36, end 30.” */
function lineOfPlot(columns: readonly string[], row: Plotted): string {
	const values = row.values.map(
		(value, index) => `${columns[index] ?? ""} ${amountInWords(value, row)}`,
	);
	return sentence(labelled(row.label, values.join(", ")));
}

/** An option of which there is nothing to say was on paper when it was offered. */
function linesOfOptions(options: Options): string[] {
	const lines = numbered(
		options.map(({ label, chosen, right, reason }) => {
			const notes = [chosen && "your answer", right && "right"].filter(Boolean);
			const text = words(label);
			const named =
				notes.length > 0
					? `${text.replace(/\.$/, "")} (${notes.join("; ")}).`
					: sentence(text);
			return [named, ...reason.flatMap(linesOfOne)].join(" ");
		}),
	);
	const told = lines.filter((_, index) => {
		const option = options[index];
		return option?.chosen || option?.right || option?.reason.length;
	});
	return told.length > 0 ? told : ["None of these (your answer)."];
}
