import type { Attribute, Attributes } from "./directive.ts";
import type { Report } from "./problem.ts";
import type { Place } from "./source.ts";

/** One word between braces: `#id`, `key=value`, `key="two words"`, `flag`; whatever else comes last. */
const word =
	/\s*(?:#(?<id>[^\s"=]*)|(?<key>[^\s"=#]+)(?:(?<equals>=)(?:"(?<quoted>[^"]*)"|(?<open>"[^"]*$)|(?<bare>[^\s"]*)))?|(?<rest>\S+))/y;

/**
 * Reads `{#id key=value key="two words" flag}`; `braces` includes both braces, `place` is that of the first.
 * What cannot be read is reported, and the rest is still given.
 */
export function readAttributes(
	braces: string,
	place: Place,
	report: Report,
): Attributes {
	const inside = braces.slice(1, -1).trimEnd();
	const values = new Map<string, Attribute>();
	let id: Attribute | undefined;
	word.lastIndex = 0;
	for (
		let match = word.exec(inside);
		match !== null;
		match = word.exec(inside)
	) {
		const written = match[0].trimStart();
		const at = {
			...place,
			column: place.column + 1 + word.lastIndex - written.length,
		};
		const refuse = (reason: string, note: string) =>
			report({
				ruleId: "attribute-form",
				severity: "error",
				place: at,
				reason,
				note,
			});
		const {
			key,
			equals,
			quoted,
			open,
			bare,
			id: name,
			rest,
		} = match.groups ?? {};
		if (/[“”]/.test(written) && quoted === undefined) {
			refuse(
				`“${written}” has curly quotation marks, which do not hold words together here.`,
				'Use straight ones: key="two words".',
			);
		} else if (open !== undefined) {
			refuse(
				`“${key}” has a quotation mark that is never closed.`,
				'Write key="two words", with a mark on both sides.',
			);
		} else if (rest !== undefined || (equals && !quoted && !bare)) {
			refuse(
				`“${written}” cannot be read as part of the braces.`,
				'Write #id, key=value, key="two words" or a single word.',
			);
		} else if (name !== undefined) {
			if (id)
				refuse(
					`The braces already give the id “${id.value}”.`,
					"Keep one of the two.",
				);
			else if (isId(name)) id = { value: name, place: at };
			else reportId(name, at, report);
		} else if (key !== undefined) {
			if (values.has(key))
				refuse(`“${key}” is given twice.`, "Keep one of the two.");
			else values.set(key, { value: quoted ?? bare ?? "", place: at });
		}
	}
	return id ? { id, values } : { values };
}

/** Whether answers can be kept by this word: small letters, digits and hyphens, and nothing that every object has already. */
export function isId(text: string): boolean {
	return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && !(text in {});
}

/** Says what an id may be. */
export function reportId(text: string, place: Place, report: Report): void {
	report({
		ruleId: "id-form",
		severity: "error",
		place,
		reason: `“${text}” cannot be an id.`,
		note: "An id begins with a small letter and has small letters, digits and single hyphens: an-hour-to-stop.",
	});
}
