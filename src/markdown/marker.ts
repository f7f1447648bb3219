import { readAttributes } from "./attributes.ts";
import type { Directive } from "./directive.ts";
import type { Report } from "./problem.ts";
import type { Place } from "./source.ts";

/** What a line of colons is: the opening of a directive, the end of one, or neither. */
export type Marker =
	| { readonly type: "open"; readonly directive: Directive }
	| { readonly type: "close" }
	| { readonly type: "neither" };

/** Whether a line is written with colons; with four spaces before them it is code. */
export function isMarker(text: string): boolean {
	return /^ {0,3}:::/.test(text);
}

/** Reads such a line. What is wrong with it is reported, and as much of it as can be is understood all the same. */
export function readMarker(line: string, place: Place, report: Report): Marker {
	const text = line.trim();
	const [, colons = "", gap = "", name = "", space = "", rest = ""] =
		/^(:+)(\s*)([A-Za-z][\w-]*)?(\s*)(.*)$/.exec(text) ?? [];
	const isBraced = /^\{.*\}$/.test(rest);
	const isWell =
		colons.length === 3 &&
		!(gap && name) &&
		!(space && rest) &&
		(!rest || (isBraced && name));
	if (!isWell)
		report({
			ruleId: "directive-form",
			severity: "error",
			place,
			reason: `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}” cannot be read as a directive.`,
			note: "Write :::name{#id key=value} on one line, without spaces before the brace, or “:::” alone to close.",
		});
	if (!name) return { type: rest ? "neither" : "close" };
	const braces = rest.startsWith("{") ? (isBraced ? rest : `${rest}}`) : "{}";
	const column =
		place.column + colons.length + gap.length + name.length + space.length;
	const attributes = readAttributes(braces, { ...place, column }, report);
	return {
		type: "open",
		directive: { type: "directive", name, place, attributes, body: [] },
	};
}
