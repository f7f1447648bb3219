import { ended } from "../../markdown/sentence.ts";
import { type Fact, type Part, type Spans, spans } from "../document.ts";
import type { Line } from "./line.ts";
import type { Shortener } from "./shorten.ts";
import { waiting } from "./words.ts";

/** How a line is shortened. */
export type Short = Shortener["short"];

/** A line on the page, as short as the page needs it. */
export function said(label: string, line: Line, short: Short): Spans {
	return line.type === "given"
		? spans(ended(short(label, line.text)))
		: [waiting(line)];
}

/** A label and its words. */
export function fact(label: string, spans: Spans): Fact {
	return { label, spans };
}

/** Labels and their words under one another. */
export function facts(rows: readonly Fact[]): Part {
	return { type: "facts", rows };
}

/** `1 teacher`, `2 teachers`. */
export function counted(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** At the beginning of a sentence. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Inside a sentence; what is all capitals, and “I”, stay. */
export function lower(text: string): string {
	return /^\p{Lu}(?!\p{Lu}|\b)/u.test(text)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: text;
}
