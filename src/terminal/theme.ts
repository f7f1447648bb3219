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

/** How a page may look: the terminal’s own colours; nothing faint and nothing slanted; no colour at all. */
export const themes = ["terminal", "contrast", "mono"] as const;

export type Theme = (typeof themes)[number];

/** What begins and ends a role; nothing where it looks like running text. */
type Codes = Readonly<Record<Role, readonly [on: string, off: string] | []>>;

/**
 * What begins and ends each role. One accent, faint, bold, italic, and no background: the learner's own terminal decides
 * the colours. Faint and not bright black, because some terminals draw bright black in the colour of the page.
 */
const terminal: Codes = {
	heading: ["1", "22"],
	strong: ["1", "22"],
	emphasis: ["3", "23"],
	said: ["3", "23"],
	muted: ["2", "22"],
	accent: ["36", "39"],
	key: ["1", "22"],
	alert: ["1", "22"],
};

/** For eyes that need it: bold where it matters, underlined where others slant, and no letter fainter than another. */
const contrast: Codes = {
	...terminal,
	emphasis: ["4", "24"],
	said: ["4", "24"],
	muted: [],
	accent: ["1", "22"],
};

const mono: Codes = { ...terminal, accent: ["1", "22"] };

const codes: Readonly<Record<Theme, Codes>> = { terminal, contrast, mono };

/** Without colour there are no codes at all: no meaning rides on them. */
export function createLook(options: {
	readonly color: boolean;
	readonly unicode: boolean;
	readonly theme?: Theme;
}): Look {
	const glyphs = glyphsFor(options.unicode);
	const { theme = "terminal" } = options;
	const paint = (text: string, role?: Role) => {
		if (!options.color || role === undefined || text === "") return text;
		const [on, off] = codes[theme][role];
		if (on === undefined) return text;
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
