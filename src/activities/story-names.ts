import { isId, reportId } from "../markdown/attributes.ts";
import { suggest } from "../markdown/similar.ts";
import { partsOf } from "./ink-tag.ts";
import type { InkTag, InkText } from "./ink-text.ts";
import type { Reading } from "./reading.ts";

/** The program's own questions, whose names no decision may take. */
const taken = [
	"dossier",
	"ending",
	"forecast",
	"happened",
	"plan",
	"debrief",
	"finish",
];

/** Reports ids that cannot be one or are there twice, and names of variables and principles that are not there. */
export function checkNames(text: InkText, reading: Reading): void {
	const ids = (tags: readonly InkTag[], wanted: string) =>
		tags
			.filter(({ name }) => name === wanted)
			.map((tag) => ({ id: partsOf(tag.value, 2)[0] ?? "", tag }));
	checkIds(ids(text.lines, "decision"), "decision", reading);
	checkIds(ids(text.lines, "ending"), "ending", reading);
	checkIds(ids(text.head, "gauge"), "gauge", reading);
	checkIds(ids(text.head, "principle"), "principle", reading);
	const onChoices = text.choices.flatMap(({ tags }) => tags);
	checkIds(ids(onChoices, "id"), "choice", reading);
	checkReferences(text, onChoices, reading);
}

function checkIds(
	ids: readonly { readonly id: string; readonly tag: InkTag }[],
	what: string,
	reading: Reading,
): void {
	const seen = new Map<string, number>();
	for (const { id, tag } of ids) {
		const { place } = tag;
		const isVariable = what === "gauge";
		if (id === "") continue;
		if (!isVariable && !isId(id))
			reportId(id, place, ({ severity: _, ...problem }) =>
				reading.report(problem),
			);
		const first = seen.get(id);
		if (first !== undefined)
			reading.report({
				ruleId: "story-id-twice",
				place,
				reason: `Another ${what} of this story is called “${id}”.`,
				note: `It stands on line ${first}. Give this one a name of its own.`,
			});
		seen.set(id, place.line);
		if (what === "decision" && taken.includes(id))
			reading.report({
				ruleId: "story-id-taken",
				place,
				reason: `No decision can be called “${id}”: the program asks something of that name itself.`,
				note: "Give it another id; what it is called in words may stay.",
			});
	}
}

/** Variables and principles that a tag speaks of. */
function checkReferences(
	{ head, variables }: InkText,
	onChoices: readonly InkTag[],
	reading: Reading,
): void {
	for (const { name, value, place } of head) {
		if (name !== "gauge" && name !== "given") continue;
		const [variable = ""] = partsOf(value, 2);
		const start = variables.get(variable)?.start;
		const isNumber =
			start !== undefined && /^-?\d+(?:\.\d+)?$/.test(start.trim());
		if (start === undefined || (name === "gauge" && !isNumber))
			reading.report({
				ruleId: "story-variable",
				place,
				reason:
					start === undefined
						? `The story has no variable “${variable}”.`
						: `“${variable}” does not begin as a number, so no gauge can show it.`,
				note:
					start === undefined
						? suggest(variable, variables.keys())
						: `Write VAR ${variable} = 10.`,
			});
	}
	const principles = head
		.filter(({ name }) => name === "principle")
		.map(({ value }) => partsOf(value, 2)[0] ?? "");
	for (const { name, value, place } of onChoices)
		if (
			(name === "serves" || name === "hurts") &&
			value !== "" &&
			!principles.includes(value)
		)
			reading.report({
				ruleId: "story-principle",
				place,
				reason: `The story declares no principle “${value}”.`,
				note: suggest(value, principles),
			});
}
