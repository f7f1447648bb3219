import type { Entry } from "../activities/kind.ts";
import { dayInWords, minutesInWords } from "./date.ts";
import { type Document, type Part, type Spans, spans } from "./document.ts";
import { markdownOf } from "./document-markdown.ts";
import { alongTheWay, type Own, onOneLine, ownWords } from "./in-passing.ts";
import type { Record } from "./record.ts";

/** The record as a document to keep: what was asked and what the learner wrote, section by section. */
export function reflectionsDocument(record: Record): Document {
	return {
		title: record.module.title,
		running: "Reflections",
		foot: "This is your own copy. It was written on your computer from what you typed there, and nothing in it has been sent anywhere. It may speak of people you work with: read it through before you share it.",
		front: [],
		rest: [
			...opening(record),
			...record.sections.flatMap(({ title, entries }) => {
				const own = ownWords(entries);
				return own.length === 0 ? [] : [heading(2, title), ...answers(own)];
			}),
			...notes(record),
			...stillOpen(record),
			...earlier(record),
			...alongTheWay(record),
		],
	};
}

/** The same as Markdown. */
export function reflectionsMarkdown(record: Record): string {
	return markdownOf(reflectionsDocument(record));
}

function opening(record: Record): Part[] {
	const { module } = record;
	const facts = [
		`Begun on ${dayInWords(record.startedAt)}`,
		record.finishedAt
			? `Completed on ${dayInWords(record.finishedAt)}`
			: `Not completed yet, on ${dayInWords(record.at)}`,
		`Active time recorded on this computer: ${minutesInWords(record.activeMinutes)}`,
		`Module version ${module.version}`,
		...(record.certificate
			? [`Certificate number ${record.certificate.number}`]
			: []),
	];
	return [
		paragraph(spans("My reflections, answers and next actions")),
		...(record.name ? [paragraph([{ text: record.name, strong: true }])] : []),
		{ type: "list", items: facts.map(spans) },
	];
}

/** Ratings that follow one another share a table; all else is a question and its answer. */
function answers(entries: readonly Own[]): Part[] {
	const parts: Part[] = [];
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
		parts.push(...ownAnswer(entry));
	}
	endTable();
	return parts;
}

/** The line that opens a form leads on to its fields; away from them, what stood over it says what it was about. */
function ownAnswer({ kind, heading: over, asked, words, chose }: Own): Part[] {
	const isForm = kind === "form" && over !== undefined;
	return [
		heading(3, isForm ? over : asked),
		...(isForm ? [paragraph(spans(asked))] : []),
		...(chose === undefined
			? []
			: [paragraph(spans(`You chose: ${onOneLine(chose)}`))]),
		given(words),
	];
}

function answer({ asked, words }: Pick<Entry, "asked" | "words">): Part[] {
	return [heading(3, asked), given(words)];
}

function given(words: string): Part {
	return words.trim() === ""
		? paragraph(spans("Left empty."))
		: { type: "quotation", text: words };
}

function table(ratings: readonly Entry[]): Part {
	return {
		type: "table",
		head: ["Statement", "My rating"],
		rows: ratings.map(({ asked, words }) => [spans(asked), spans(words)]),
		widths: [70, 30],
	};
}

function stillOpen({ open }: Record): Part[] {
	if (open.length === 0) return [];
	const lines = open.map(
		({ asked, section, setAside }) =>
			`${asked} (${section}; ${setAside ? "set aside" : "not answered yet"})`,
	);
	return [heading(2, "Still open"), { type: "list", items: lines.map(spans) }];
}

function notes({ notes }: Record): Part[] {
	if (notes.length === 0) return [];
	return [
		heading(2, "Notes"),
		...notes.flatMap(({ where, words, at }): Part[] => [
			heading(3, `${capitalised(where)}, ${dayInWords(at)}`),
			{ type: "quotation", text: words },
		]),
	];
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function earlier(record: Record): Part[] {
	if (record.earlier.length === 0) return [];
	return [
		heading(2, "Earlier questions"),
		paragraph(
			spans(
				"The module has changed since and no longer asks these. What you wrote is kept.",
			),
		),
		...record.earlier.flatMap(answer),
	];
}

function heading(level: 2 | 3, text: string): Part {
	return { type: "heading", level, text };
}

function paragraph(words: Spans): Part {
	return { type: "paragraph", spans: words };
}
