import type { Role } from "./theme.ts";
import { columnsOf } from "./width.ts";
import { type Line, textIn } from "./wrap.ts";

/** Groups of lines with an empty line between; a group without lines leaves no gap. */
export function apart(groups: readonly (readonly Line[])[]): Line[] {
	return groups
		.filter((group) => group.length > 0)
		.flatMap((group, index) => (index === 0 ? group : [[], ...group]));
}

/** Lines behind a first stretch; the lines after the first begin as far in. */
export function hung(first: Line, lines: readonly Line[]): Line[] {
	const indent = { text: " ".repeat(columnsOf(textIn(first))) };
	return lines.map((line, index) => {
		if (index > 0 && line.length === 0) return line;
		return index === 0 ? [...first, ...line] : [indent, ...line];
	});
}

/** Lines with a bar down their side, empty ones too. */
export function barred(
	lines: readonly Line[],
	bar: string,
	role: Role,
): Line[] {
	return lines.map((line) => [{ text: bar, role }, { text: " " }, ...line]);
}
