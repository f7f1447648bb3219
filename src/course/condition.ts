import type { Activity } from "../activities/kinds.ts";
import type { Option } from "../activities/question.ts";
import type { Attribute, Directive } from "../markdown/directive.ts";
import { suggest } from "../markdown/similar.ts";
import type { Condition } from "./module.ts";
import { type Notes, refuse } from "./notes.ts";

/** Something the learner chooses that can decide what they are shown. */
type Variable = {
	/** As an author writes it: a field of a form, the id of a choice; with the form before a dot where that is needed. */
	readonly names: readonly string[];
	readonly activity: string;
	readonly field?: string;
	readonly options: readonly Option[];
	/** Any number may be ticked, none too. */
	readonly any: boolean;
};

/** Reads `:::when{phase=primary|special}`; undefined, and reported, when it names nothing that was asked. */
export function readCondition(
	directive: Directive,
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
	const variables = variablesOf([...notes.activities.values()]);
	const found = variables.filter(({ names }) => names.includes(name));
	const [variable, another] = found;
	if (!variable || another) {
		refuse(notes, attribute.place, {
			ruleId: "when-unknown",
			reason: variable
				? `“${name}” is asked in several places.`
				: `No choice, and no field to choose in, is called “${name}”.`,
			note: variable
				? `Say which: ${found.map(({ names }) => names.at(-1)).join(" or ")}.`
				: suggest(
						name,
						variables.flatMap(({ names }) => names.slice(0, 1)),
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

/** The options a choice offers: its own, or those of the one it asks among. */
export function optionsOf(
	activity: Extract<Activity, { kind: "choice" }>,
	all: readonly Activity[],
): readonly Option[] {
	const other = all.find(({ id }) => id === activity.among);
	return other?.kind === "choice" ? other.options : activity.options;
}

function variablesOf(all: readonly Activity[]): Variable[] {
	return all.flatMap((activity): Variable[] => {
		if (activity.kind === "choice")
			return [
				{
					names: [activity.id],
					activity: activity.id,
					options: optionsOf(activity, all),
					any: activity.pick === "any",
				},
			];
		if (activity.kind !== "form") return [];
		return activity.fields.flatMap((field) =>
			field.type === "choice"
				? [
						{
							names: [field.key, `${activity.id}.${field.key}`],
							activity: activity.id,
							field: field.key,
							options: field.options,
							any: false,
						},
					]
				: [],
		);
	});
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
				reason: `“${value}” is not one of the answers to “${variable.names[0]}”.`,
				note: suggest(value, keys),
			});
}
