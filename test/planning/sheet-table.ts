import { type Default, defaults } from "../../src/planning/defaults.ts";
import { poundsInWords } from "../../src/planning/figure.ts";
import type { Sheet } from "../../src/planning/sheet.ts";

/** The keys of a sheet as docs/worksheets.md lists them. */
export function sheetTable({ inputs, results }: Sheet): string {
	return [
		"| field | counts | what | left out, it is |",
		"| --- | --- | --- | --- |",
		...Object.entries(inputs).map(([key, { unit, about, otherwise }]) => {
			const taken =
				typeof otherwise === "function"
					? "worked out from the others, where they allow it"
					: (otherwise ?? "");
			return `| \`${key}\` | ${unit} | ${about} | ${taken} |`;
		}),
		"",
		"| slot | counts | what | needs |",
		"| --- | --- | --- | --- |",
		...Object.entries(results).map(([key, { unit, about, needs }]) => {
			const asked = needs.filter(
				(need) => inputs[need]?.otherwise === undefined,
			);
			const names = asked.map((need) => `\`${need}\``).join(", ");
			return `| \`{${key}}\` | ${unit} | ${about} | ${names} |`;
		}),
	].join("\n");
}

/** The defaults as docs/worksheets.md lists them. */
export function defaultTable(): string {
	return [
		"| default | what | figure | of | source |",
		"| --- | --- | --- | --- | --- |",
		...defaults.map(row),
	].join("\n");
}

function row({ key, about, value, unit, asOf, source }: Default): string {
	const figures =
		typeof value === "number"
			? figure(value, unit)
			: Object.entries(value)
					.map(([kind, one]) => `${kind} ${figure(one, unit)}`)
					.join(", ");
	const from = source ? `\`${source}\`` : "ours";
	return `| \`${key}\` | ${about} | ${figures} | ${asOf} | ${from} |`;
}

function figure(value: number, unit: string): string {
	return unit === "£" ? poundsInWords(value) : `${value} ${unit}`;
}
