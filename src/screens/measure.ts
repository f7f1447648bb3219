/** How a page lies in the window. Everything is counted in columns and rows of the terminal. */
export type Measure = {
	readonly columns: number;
	/** The rows a frame fills: one less than the window has, because a full window makes Ink clear it before every frame. */
	readonly rows: number;
	/** Empty columns left of the text, and the columns of the text. */
	readonly margin: number;
	readonly width: number;
	/** Rows of text. */
	readonly height: number;
	/** Whether there is room for the progress bar and an empty row round the text. */
	readonly airy: boolean;
	/** Whether there is room for the text and the keys alone. */
	readonly bare: boolean;
	/** Columns for the contents beside the text; 0 where there is no room. */
	readonly beside: number;
};

/** The smallest window a page can be read in. */
const least = { columns: 20, rows: 6 };
/** The smallest in which there is room for more than the text and the keys. */
const roomy = { columns: 40, rows: 12 };

/** The longest line that is comfortable to read, the limits of what somebody may ask for instead, and where it begins when there is room. */
export const lineLength = { usual: 70, least: 40, most: 95 } as const;
const fullMargin = 6;
/** Columns between the text and the contents beside it. */
const gutter = 4;

/** Lays a page out; undefined where the window is too small for one. `notice` is the number of rows a notice at the foot takes, `longestLine` the letters that a line of text may have. */
export function measureOf(
	{ columns, rows }: { readonly columns: number; readonly rows: number },
	notice: number,
	longestLine: number = lineLength.usual,
): Measure | undefined {
	if (columns < least.columns || rows < least.rows) return undefined;
	const margin = Math.max(1, Math.min(fullMargin, (columns - 66) >> 1));
	const width = Math.min(longestLine, columns - 2 * margin);
	const beside = columns - margin - width - gutter - 2;
	const airy = rows >= 18;
	const bare = rows < roomy.rows;
	// Header and footer, the row above the footer, and in a window with air the bar and an empty row.
	const around = airy ? 5 : bare ? 1 : 3;
	const noticed = bare ? notice : Math.max(0, notice - 1);
	return {
		columns,
		rows: rows - 1,
		margin,
		width,
		height: Math.max(1, rows - 1 - around - noticed),
		airy,
		bare,
		beside: columns >= 110 ? Math.min(36, beside) : 0,
	};
}

/** What stands in a window that is too small, and in no other. */
export function tooSmall(size: {
	readonly columns: number;
	readonly rows: number;
}): string {
	return `Nothing is lost. Make the window at least ${least.columns} by ${least.rows} to go on; it is ${size.columns} by ${size.rows}.`;
}
