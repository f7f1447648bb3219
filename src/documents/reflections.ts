import type { Entry } from "../activities/kind.ts";
import { dayInWords, minutesInWords } from "./date.ts";
import { onOneLine, quotation } from "./plain-markdown.ts";
import type { Record } from "./record.ts";

/** The record as a Markdown document to keep: what was asked and what the learner wrote, section by section. */
export function reflectionsMarkdown(record: Record): string {
	const parts = [
		...opening(record),
		...record.sections.flatMap(({ title, entries }) => {
			const shown = entries.filter(({ manner }) => manner !== "name");
			return shown.length === 0
				? []
				: [`## ${onOneLine(title)}`, ...answers(shown)];
		}),
		...notes(record),
		...stillOpen(record),
		...earlier(record),
		"---",
		"This is your own copy. It was written on your computer from what you typed there, and nothing in it has been sent anywhere. It may speak of people you work with: read it through before you share it.",
	];
	return `${parts.join("\n\n")}\n`;
}

function opening(record: Record): string[] {
	const { module } = record;
	const facts = [
		`Begun on ${dayInWords(record.startedAt)}`,
		record.finishedAt
			? `Completed on ${dayInWords(record.finishedAt)}`
			: `Not completed yet, on ${dayInWords(record.at)}`,
		`Active time recorded on this computer: ${minutesInWords(record.activeMinutes)}`,
		`Module version ${onOneLine(module.version)}`,
		...(record.certificate
			? [`Certificate number ${onOneLine(record.certificate.number)}`]
			: []),
	];
	return [
		`# ${onOneLine(module.title)}`,
		"My reflections, answers and next actions",
		...(record.name ? [`**${onOneLine(record.name)}**`] : []),
		list(facts),
	];
}

/** Ratings that follow one another share a table; all else is a question and its answer. */
function answers(entries: readonly Entry[]): string[] {
	const parts: string[] = [];
	let rows: Entry[] = [];
	const endTable = () => {
		if (rows.length > 0) parts.push(table(rows));
		rows = [];
	};
	for (const entry of entries) {
		if (entry.manner === "rating") {
			rows.push(entry);
			continue;
		}
		endTable();
		parts.push(...answer(entry));
	}
	endTable();
	return parts;
}

function answer({ asked, words }: Pick<Entry, "asked" | "words">): string[] {
	return [`### ${onOneLine(asked)}`, quotation(words) || "Left empty."];
}

function table(ratings: readonly Entry[]): string {
	const rows = ratings.map(
		({ asked, words }) => `| ${onOneLine(asked)} | ${onOneLine(words)} |`,
	);
	return ["| Statement | My rating |", "| --- | --- |", ...rows].join("\n");
}

function stillOpen({ open }: Record): string[] {
	if (open.length === 0) return [];
	const lines = open.map(
		({ asked, section, setAside }) =>
			`${onOneLine(asked)} (${onOneLine(section)}; ${setAside ? "set aside" : "not answered yet"})`,
	);
	return ["## Still open", list(lines)];
}

function notes({ notes }: Record): string[] {
	if (notes.length === 0) return [];
	return [
		"## Notes",
		...notes.flatMap(({ where, words, at }) => [
			`### ${onOneLine(capitalised(where))}, ${dayInWords(at)}`,
			quotation(words),
		]),
	];
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function earlier(record: Record): string[] {
	if (record.earlier.length === 0) return [];
	return [
		"## Earlier questions",
		"The module has changed since and no longer asks these. What you wrote is kept.",
		...record.earlier.flatMap(answer),
	];
}

function list(lines: readonly string[]): string {
	return lines.map((line) => `- ${line}`).join("\n");
}
