import type { Activity } from "./kinds.ts";
import type { PlanLine } from "./plan-parts.ts";

/** Why an activity cannot fill a line, one thing at a time: the reason, and what to do. */
export function misfits(
	activity: Activity,
	line: PlanLine,
	name: string,
): { readonly reason: string; readonly note: string }[] {
	if (line.kind === "worksheet")
		return activity.kind === "form" && activity.sheet?.name === line.sheet
			? []
			: [
					{
						reason: `The plan's line “${name}” is worked out by the sheet “${line.sheet}”, which this ${activity.kind} does not have.`,
						note: `Put it on a :::form with sheet=${line.sheet}.`,
					},
				];
	if (activity.kind !== line.kind)
		return [
			{
				reason: `The plan's line “${name}” is filled by a ${line.kind}, and this is a ${activity.kind}.`,
				note: `Put plan=${name} on a :::${line.kind}, or take it away. docs/plan.md lists every line.`,
			},
		];
	if (activity.kind === "choice" && line.kind === "choice")
		return strangers(activity.options, line.options, `“${name}”`);
	if (line.kind !== "form" && line.kind !== "actions") return [];
	if (activity.kind !== "form" && activity.kind !== "actions") return [];
	const { parts } = line;
	return activity.fields.flatMap((field) => {
		const known = Object.hasOwn(parts, field.key)
			? parts[field.key]
			: undefined;
		if (known === undefined)
			return [
				{
					reason: `The plan's line “${name}” has no part called “${field.key}”.`,
					note: `It has ${Object.keys(parts).join(", ")}. Give the field one of these keys, or take plan=${name} away.`,
				},
			];
		return field.type === "choice"
			? strangers(field.options, known, `“${name}”, part “${field.key}”,`)
			: [];
	});
}

function strangers(
	options: readonly { readonly key: string }[],
	known: readonly string[] | "any",
	where: string,
) {
	if (known === "any") return [];
	return options
		.filter(({ key }) => !known.includes(key))
		.map(({ key }) => ({
			reason: `The plan's line ${where} does not know the choice “${key}”.`,
			note: `It knows ${known.join(", ")}. Give the item one of these keys.`,
		}));
}
