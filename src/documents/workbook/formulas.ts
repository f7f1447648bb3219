import { toPenny } from "../../planning/money.ts";
import type { Cell, Format, Place, Term } from "./cells.ts";

/** A formula with what it comes to: the two are made together, so that neither can say something else. */
export function formula(
	{ text, value }: Term,
	format: Format,
	strong?: "strong",
): Cell {
	return {
		type: "formula",
		formula: text,
		value,
		format,
		...(strong ? { strong: true as const } : {}),
	};
}

/** A formula that comes to words, or to nothing yet. */
export function wording(
	text: string,
	value: string,
	format: Format = "number",
): Cell {
	return { type: "formula", formula: text, value, format };
}

export function fixed(value: number): Term {
	return { text: String(value), value };
}

export function times(...terms: readonly Term[]): Term {
	return {
		text: terms.map(({ text }) => grouped(text)).join("*"),
		value: terms.reduce((product, { value }) => product * value, 1),
	};
}

export function plus(...terms: readonly Term[]): Term {
	return {
		text: terms.map(({ text }) => text).join("+"),
		value: terms.reduce((sum, { value }) => sum + value, 0),
	};
}

export function less(first: Term, ...others: readonly Term[]): Term {
	return {
		text: [first, ...others].map(({ text }) => grouped(text)).join("-"),
		value: others.reduce((rest, { value }) => rest - value, first.value),
	};
}

/** Nothing where it would be divided by nothing. */
export function per(one: Term, other: Term): Term {
	return {
		text: `IF(${other.text}=0,0,${grouped(one.text)}/${grouped(other.text)})`,
		value: other.value === 0 ? 0 : one.value / other.value,
	};
}

/** Minutes as hours. */
export function inHours(minutes: Term): Term {
	return { text: `${grouped(minutes.text)}/60`, value: minutes.value / 60 };
}

/** Pounds to the penny. */
export function pence(term: Term): Term {
	return { text: `ROUND(${term.text},2)`, value: toPenny(term.value) };
}

/** Cells of one column that stand below one another, added up; 0 where there are none. */
export function sum(places: readonly Place[]): Term {
	const [first] = places;
	const last = places.at(-1);
	return first && last
		? {
				text: `SUM(${first.text}:${last.text})`,
				value: places.reduce((all, { value }) => all + value, 0),
			}
		: fixed(0);
}

/** A share of people, and nothing where so few would be pointed at. */
export function shareOfPeople(there: Term, all: Term, fewest: number): Cell {
	return all.value < fewest
		? {
				type: "formula",
				formula: `IF(${all.text}<${fewest},"",${there.text}/${all.text})`,
				value: "",
				format: "share",
			}
		: {
				type: "formula",
				formula: `IF(${all.text}<${fewest},"",${there.text}/${all.text})`,
				value: there.value / all.value,
				format: "share",
			};
}

function grouped(text: string): string {
	return /[+\-*/]/.test(text.replace(/'[^']*'!/g, "")) && !isCall(text)
		? `(${text})`
		: text;
}

/** `SUM(A1:A3)`: one call round everything. */
function isCall(text: string): boolean {
	if (!/^[A-Z]+\(/.test(text) || !text.endsWith(")")) return false;
	let depth = 0;
	for (const [index, letter] of [...text].entries()) {
		if (letter === "(") depth += 1;
		if (letter === ")") depth -= 1;
		if (depth === 0 && letter === ")") return index === text.length - 1;
	}
	return false;
}
