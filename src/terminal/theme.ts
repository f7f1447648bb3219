import { safeText } from "../markdown/safe-text.ts";
import { type Glyphs, glyphsFor } from "./glyphs.ts";

/** What a stretch of text is, not what it looks like. */
export type Role =
	| "heading"
	| "strong"
	| "emphasis"
	/** The learner's own words inside a sentence of ours. */
	| "said"
	/** A source mark, an address, what may be overlooked. */
	| "muted"
	/** Where you are. */
	| "accent"
	/** A key you can press. */
	| "key"
	/** Something that needs the learner now. */
	| "alert";

/** A stretch of text in one role; without a role it is running text. */
export type Span = { readonly text: string; readonly role?: Role };

/** Everything that decides how text looks in this terminal. */
export type Look = {
	readonly paint: (text: string, role?: Role) => string;
	readonly glyphs: Glyphs;
};

/**
 * What begins and ends each role. One accent, faint, bold, italic, and no background: the learner's own terminal decides
 * the colours. Faint and not bright black, because some terminals draw bright black in the colour of the page.
 */
const codes: Readonly<Record<Role, readonly [on: string, off: string]>> = {
	heading: ["1", "22"],
	strong: ["1", "22"],
	emphasis: ["3", "23"],
	said: ["3", "23"],
	muted: ["2", "22"],
	accent: ["36", "39"],
	key: ["1", "22"],
	alert: ["1", "22"],
};

/** Without colour there are no codes at all: no meaning rides on them. */
export function createLook(options: {
	readonly color: boolean;
	readonly unicode: boolean;
}): Look {
	const glyphs = glyphsFor(options.unicode);
	const paint = (text: string, role?: Role) => {
		if (!options.color || role === undefined || text === "") return text;
		const [on, off] = codes[role];
		return `\u001B[${on}m${text}\u001B[${off}m`;
	};
	return { paint, glyphs };
}

/** A line of spans as the terminal is given it: their text, whoever wrote it, and no codes but ours. */
export function painted(line: readonly Span[], look: Look): string {
	return line
		.map(({ text, role }) => look.paint(safeText(text), role))
		.join("");
}
