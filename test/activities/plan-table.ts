import type { PlanLine } from "../../src/activities/plan-parts.ts";

/** The table of docs/plan.md, as the code has it. */
export function planTable(lines: Readonly<Record<string, PlanLine>>): string {
	return Object.entries(lines)
		.map(
			([name, line]) =>
				`| \`${name}\` | ${filledBy(line)} | ${partsOf(line)} | ${line.about} |\n`,
		)
		.join("");
}

function filledBy(line: PlanLine): string {
	switch (line.kind) {
		case "worksheet":
			return `a form with \`sheet=${line.sheet}\``;
		case "reflection":
			return line.many ? "several reflections" : "a reflection";
		case "actions":
			return "actions";
		default:
			return `a ${line.kind}`;
	}
}

function partsOf(line: PlanLine): string {
	switch (line.kind) {
		case "form":
		case "actions":
			return Object.entries(line.parts)
				.map(([key, options]) =>
					options === "any"
						? `\`${key}\``
						: `\`${key}\` (${options.join(", ")})`,
				)
				.join(", ");
		case "choice":
			return line.options === "any" ? "any options" : line.options.join(", ");
		case "worksheet":
			return "the sheet's";
		default:
			return "";
	}
}
