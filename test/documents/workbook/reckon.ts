import type {
	Cell,
	WorkbookSheet,
} from "../../../src/documents/workbook/cells.ts";

/** An empty cell is nothing: 0 in a sum, and equal to no words. */
type Value = number | string | undefined;

/** What a formula comes to, worked out from the cells it speaks of and not from what it carries: a spreadsheet in small. */
export function reckon(
	formula: string,
	sheet: string,
	sheets: readonly WorkbookSheet[],
): number | string {
	const words =
		/\s*(?:('[^']+'!)?(\$?[A-Z]\$?\d+)(?::(\$?[A-Z]\$?\d+))?|([A-Z]+)(?=\()|(\d+(?:\.\d+)?)|"([^"]*)"|([-+*/<>=(),]))/gy;
	const tokens = [...formula.matchAll(words)];
	let at = 0;
	const peek = () => tokens[at]?.[7];
	const take = () => tokens[at++];

	function compare(): Value {
		const left = sum();
		const sign = peek();
		if (sign !== "<" && sign !== ">" && sign !== "=") return left;
		take();
		const right = sum();
		if (sign === "=")
			return Number(
				left === right || (left === undefined && (right === "" || right === 0)),
			);
		const [one, other] = [Number(left ?? 0), Number(right ?? 0)];
		return Number(sign === "<" ? one < other : one > other);
	}
	function sum(): Value {
		let value = product();
		for (let sign = peek(); sign === "+" || sign === "-"; sign = peek()) {
			take();
			const next = Number(product() ?? 0);
			value =
				sign === "+" ? Number(value ?? 0) + next : Number(value ?? 0) - next;
		}
		return value;
	}
	function product(): Value {
		let value = atom();
		for (let sign = peek(); sign === "*" || sign === "/"; sign = peek()) {
			take();
			const next = Number(atom() ?? 0);
			value =
				sign === "*" ? Number(value ?? 0) * next : Number(value ?? 0) / next;
		}
		return value;
	}
	function atom(): Value {
		const token = take();
		if (!token) throw new Error(`“${formula}” stops too early.`);
		const [, other, cell, last, name, number, text, mark] = token;
		if (number !== undefined) return Number(number);
		if (text !== undefined) return text;
		if (name !== undefined) return call(name);
		if (mark === "(") {
			const value = compare();
			take();
			return value;
		}
		if (mark === "-") return -Number(atom() ?? 0);
		if (cell !== undefined && last === undefined)
			return valueAt(cell, other?.slice(1, -2) ?? sheet, sheets);
		throw new Error(`“${formula}” cannot be read at “${token[0]}”.`);
	}
	function call(name: string): Value {
		take();
		if (name === "SUM") {
			const [, other, first = "", last = first] = take() ?? [];
			take();
			return range(first, last, other?.slice(1, -2) ?? sheet, sheets);
		}
		const values = [compare()];
		while (peek() === ",") {
			take();
			values.push(compare());
		}
		take();
		const numbers = values.map((one) => Number(one ?? 0));
		switch (name) {
			case "IF":
				return (values[0] ? values[1] : values[2]) ?? "";
			case "ROUND":
				return Number(
					`${Math.round(Number(`${(numbers[0] ?? 0).toPrecision(15)}e2`))}e-2`,
				);
			case "MAX":
				return Math.max(...numbers);
			case "OR":
				return Number(values.some(Boolean));
			default:
				throw new Error(`There is no ${name} here.`);
		}
	}
	const value = compare();
	if (at < tokens.length) throw new Error(`“${formula}” goes on too long.`);
	return value ?? 0;
}

function range(
	first: string,
	last: string,
	sheet: string,
	sheets: readonly WorkbookSheet[],
): number {
	const column = first.replace(/[^A-Z]/g, "");
	const [from, to] = [first, last].map((one) => Number(one.replace(/\D/g, "")));
	let sum = 0;
	for (let row = from ?? 0; row <= (to ?? 0); row += 1) {
		const value = valueAt(`${column}${row}`, sheet, sheets);
		if (typeof value === "number") sum += value;
	}
	return sum;
}

function valueAt(
	place: string,
	sheet: string,
	sheets: readonly WorkbookSheet[],
): Value {
	const found = sheets.find(({ name }) => name === sheet);
	if (!found) throw new Error(`There is no sheet ${sheet}.`);
	const column = place.replace(/[^A-Z]/g, "").charCodeAt(0) - 65;
	const cell: Cell | undefined =
		found.rows[Number(place.replace(/\D/g, "")) - 1]?.[column];
	switch (cell?.type) {
		case "formula":
			return reckon(cell.formula, sheet, sheets);
		case "input":
		case "figure":
			return cell.value;
		case "text":
			return cell.text;
		default:
			return undefined;
	}
}
