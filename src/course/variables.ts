import type { Activity } from "../activities/kinds.ts";
import type { Option } from "../activities/question.ts";

/** Something the learner chooses that can decide what they are shown. */
export type Variable = {
	/** As an author writes it: a field of a form, the id of a choice. */
	readonly name: string;
	/** With the form before a dot, for when two forms have a field of that name. */
	readonly fullName: string;
	readonly activity: string;
	readonly field?: string;
	readonly options: readonly Option[];
	/** Any number may be ticked, none too. */
	readonly any: boolean;
};

/** Variables by every name they go by. */
export type Variables = ReadonlyMap<string, readonly Variable[]>;

/** Everything in the module on which a passage may depend. */
export function readVariables(all: readonly Activity[]): Variables {
	const variables = new Map<string, Variable[]>();
	for (const variable of variablesIn(all))
		for (const name of new Set([variable.name, variable.fullName]))
			variables.set(name, [...(variables.get(name) ?? []), variable]);
	return variables;
}

/** The options a choice offers: its own, or those of the one it asks among. */
export function optionsOf(
	activity: Extract<Activity, { kind: "choice" }>,
	find: (id: string) => Activity | undefined,
): readonly Option[] {
	const other = activity.among === undefined ? undefined : find(activity.among);
	return other?.kind === "choice" ? other.options : activity.options;
}

function variablesIn(all: readonly Activity[]): Variable[] {
	const byId = new Map(all.map((activity) => [activity.id, activity]));
	return all.flatMap((activity): Variable[] => {
		if (activity.kind === "choice")
			return [
				{
					name: activity.id,
					fullName: activity.id,
					activity: activity.id,
					options: optionsOf(activity, (id) => byId.get(id)),
					any: activity.pick === "any",
				},
			];
		if (activity.kind !== "form") return [];
		return activity.fields.flatMap((field) =>
			field.type === "choice"
				? [
						{
							name: field.key,
							fullName: `${activity.id}.${field.key}`,
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
