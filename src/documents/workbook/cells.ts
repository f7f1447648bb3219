/** How a figure is shown. */
export type Format = "number" | "hours" | "pounds" | "pence" | "share" | "date";

/** One cell. An input is the school's to change; a formula carries what it comes to, so that a preview shows figures too. */
export type Cell =
	| { readonly type: "empty" }
	| {
			readonly type: "text";
			readonly text: string;
			readonly as?: "title" | "head" | "strong" | "note";
	  }
	| {
			readonly type: "input";
			/** Absent where it is still to be filled in. */
			readonly value?: number | string;
			readonly format?: Format;
	  }
	/** A figure that stands for itself. */
	| {
			readonly type: "figure";
			readonly value: number;
			readonly format: Format;
	  }
	| {
			readonly type: "formula";
			readonly formula: string;
			readonly value: number | string;
			readonly format: Format;
			readonly strong?: true;
	  };

/** One sheet of a workbook: its rows, and how wide its columns are in letters. */
export type WorkbookSheet = {
	readonly name: string;
	readonly widths: readonly number[];
	readonly rows: readonly (readonly Cell[])[];
	/** Rows at the top that stay in sight. */
	readonly head: number;
};

/** Something a formula can speak of: how it is written there, and what it comes to. An empty cell comes to nothing. */
export type Term = { readonly text: string; readonly value: number };

/** A cell of a sheet by its place. */
export type Place = Term & {
	readonly sheet: string;
	readonly column: string;
	readonly row: number;
};

/** Collects the rows of one sheet, and says where each cell came to stand. */
export type Rows = {
	/** Adds a row and gives the places of its cells. */
	add(...cells: readonly (Cell | string)[]): Place[];
	readonly rows: readonly (readonly Cell[])[];
};

export function createRows(sheet: string): Rows {
	const rows: Cell[][] = [];
	return {
		rows,
		add(...cells) {
			const row = cells.map((cell) =>
				typeof cell === "string" ? text(cell) : cell,
			);
			rows.push(row);
			return row.map((cell, index) => ({
				sheet,
				column: columnName(index),
				row: rows.length,
				text: `${columnName(index)}${rows.length}`,
				value: numberOf(cell),
			}));
		},
	};
}

function numberOf(cell: Cell): number {
	return (cell.type === "input" || cell.type === "formula") &&
		typeof cell.value === "number"
		? cell.value
		: 0;
}

/** 0 is A; a sheet has fewer than 27 columns. */
export function columnName(index: number): string {
	return String.fromCharCode(65 + index);
}

export const empty: Cell = { type: "empty" };

export function text(
	words: string,
	as?: Extract<Cell, { type: "text" }>["as"],
): Cell {
	return words === ""
		? empty
		: { type: "text", text: words, ...(as ? { as } : {}) };
}

export function input(
	value?: number | string,
	format: Format = "number",
): Cell {
	return {
		type: "input",
		format,
		...(value === undefined || value === "" ? {} : { value }),
	};
}

/** The head of a table. */
export function heads(...words: readonly string[]): Cell[] {
	return words.map((word) => text(word, "head"));
}

/** A place as a formula on another sheet writes it. */
export function from({ sheet, text, value }: Place): Term {
	return { text: `'${sheet}'!${text}`, value };
}

/** One of the places that a row came to stand at. */
export function place(places: readonly Place[], index: number): Place {
	return places[index] as Place;
}

/** Rows to fill in by hand. */
export const blank = 12;
