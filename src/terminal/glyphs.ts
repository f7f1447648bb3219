/** Every sign we draw, one column wide each except the words. A word or a place always says the same thing beside it. */
const drawn = {
	/** Where you are in a list. */
	pointer: "❯",
	/** What you chose. */
	tick: "✓",
	bullet: "•",
	/** Beside the learner's own words. */
	ownBar: "┃",
	/** Beside what is set apart. */
	bar: "│",
	rule: "─",
	done: "━",
	left: "╌",
	corners: ["┌", "┐", "└", "┘"],
	dot: "·",
	dash: "–",
	ellipsis: "…",
	up: "↑",
	down: "↓",
	leftArrow: "←",
	rightArrow: "→",
	/** A bar, as far as it is full and beyond. */
	full: "█",
	empty: "░",
	/** From the lowest to the highest. Where there are none, the figures beside them say it all. */
	heights: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
};

/** The signs of one terminal. */
export type Glyphs = Readonly<typeof drawn>;

/** The same for a terminal or a typeface that has only ASCII. */
const typed: Glyphs = {
	pointer: ">",
	tick: "*",
	bullet: "-",
	ownBar: "|",
	bar: "|",
	rule: "-",
	done: "=",
	left: "-",
	corners: ["+", "+", "+", "+"],
	dot: "-",
	dash: "-",
	ellipsis: "...",
	up: "up",
	down: "down",
	leftArrow: "left",
	rightArrow: "right",
	full: "#",
	empty: ".",
	heights: [],
};

/** The signs that this terminal can draw. */
export function glyphsFor(unicode: boolean): Glyphs {
	return unicode ? drawn : typed;
}
