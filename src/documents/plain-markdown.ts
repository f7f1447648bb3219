/**
 * The learner's words as Markdown that means nothing but those words: what would be a heading, a list, a link, an image, a table,
 * code, HTML or a rule is escaped, and ordinary prose stays as it was typed. (GitHub makes links of e-mail addresses whatever
 * one writes; nothing is fetched for those.)
 */

/** Anything that ends a line somewhere. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** Words on one line, for a heading, a cell of a table or a list. */
export function onOneLine(text: string): string {
	return escapeLine(text.split(lineEnd).join(" ").replace(/\s+/g, " ").trim());
}

/** Words as a quotation, its lines and paragraphs kept. */
export function quotation(text: string): string {
	const paragraphs = text
		.split(lineEnd)
		.map((line) => line.trim())
		.join("\n")
		.split(/\n{2,}/)
		.filter((paragraph) => paragraph !== "");
	return paragraphs.map(quoted).join("\n>\n");
}

function quoted(paragraph: string): string {
	const lines = paragraph.split("\n").filter((line) => line !== "");
	// Two spaces at the end keep a line end that Markdown would fold.
	return lines.map((line) => `> ${escapeLine(line)}`).join("  \n");
}

function escapeLine(line: string): string {
	return (
		line
			// Emphasis, code, links, images, HTML, tables, strikethrough, formulas.
			.replace(/[\\`*_[\]<|~$]/g, "\\$&")
			.replace(/&(?=#?\w+;)/g, "\\&")
			// Addresses that some viewers turn into links.
			.replace(/:(?=\/\/)/g, "\\:")
			.replace(/(www)\./gi, "$1\\.")
			.replace(/@/g, "\\@")
			// Headings, lists, quotations, rules.
			.replace(/^[#>+=:-]/, "\\$&")
			.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
			.replace(/(?<=\s)#+$/, "\\$&")
	);
}
