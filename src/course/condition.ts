import type { Attribute, Directive } from "../markdown/directive.ts";
import type { Condition } from "./module.ts";
import { type Notes, refuse, suggestTo } from "./notes.ts";
import type { Variable, Variables } from "./variables.ts";

/** Reads `:::when{phase=primary|special}`; undefined, and reported, when it names nothing that was asked. */
export function readCondition(
	directive: Directive,
	variables: Variables,
	notes: Notes,
): Condition | undefined {
	const { id, values } = directive.attributes;
	const [only, more] = values;
	if (!only || more || id) {
		refuse(notes, directive.place, {
			ruleId: "when-form",
			reason: "This :::when does not say, in one pair, what it depends on.",
			note: "Write :::when{field=key} or :::when{choice-id=one-key|another}.",
		});
		return undefined;
	}
	const [name, attribute] = only;
	const found = variables.get(name) ?? [];
	const [variable, another] = found;
	if (!variable || another) {
		refuse(notes, attribute.place, {
			ruleId: "when-unknown",
			reason: variable
				? `“${name}” is asked in several places.`
				: `No choice, and no field to choose in, is called “${name}”.`,
			note: variable
				? `Say which: ${found.map(({ fullName }) => fullName).join(" or ")}.`
				: suggestTo(
						notes,
						name,
						[...variables.keys()].filter((known) => !known.includes(".")),
					),
		});
		return undefined;
	}
	const wanted = attribute.value.split("|");
	reportValues(variable, wanted, attribute, notes);
	const condition: Condition = {
		activity: variable.activity,
		...(variable.field === undefined ? {} : { field: variable.field }),
		values: wanted,
	};
	notes.conditions.push({ condition, place: directive.place });
	return condition;
}

function reportValues(
	variable: Variable,
	wanted: readonly string[],
	{ place }: Attribute,
	notes: Notes,
): void {
	const keys = [
		...variable.options.map(({ key }) => key),
		...(variable.any ? ["none", "several"] : []),
	];
	for (const value of wanted)
		if (!keys.includes(value))
			refuse(notes, place, {
				ruleId: "when-value",
				reason: `“${value}” is not one of the answers to “${variable.name}”.`,
				note: suggestTo(notes, value, keys),
			});
}
