import type { Attribute } from "../markdown/directive.ts";
import type { Problem } from "../markdown/problem.ts";
import { plain } from "../markdown/rich.ts";
import { suggest } from "../markdown/similar.ts";
import { defaultOf, defaults } from "../planning/defaults.ts";
import { typeAt } from "./earlier.ts";
import type { Context } from "./kind.ts";
import { reportValue } from "./parts.ts";
import type { Field, Reference } from "./question.ts";
import type { Item, Reading } from "./reading.ts";

/** `from=#school.teachers`: whose answer fills a field. `check` looks whether there is one, and whether it comes earlier. */
export function readFrom(
	attribute: Attribute | undefined,
	name: string,
	reading: Reading,
): Reference | undefined {
	if (!attribute) return undefined;
	const [, activity, field] =
		/^#?([a-z0-9-]+)(?:\.([a-z0-9-]+))?$/.exec(attribute.value) ?? [];
	if (activity === undefined) {
		reportValue(
			attribute.place,
			name,
			attribute.value,
			"#id, or #id.field",
			reading,
		);
		return undefined;
	}
	const reference = field === undefined ? { activity } : { activity, field };
	reading.quotes(reference, attribute.place);
	return reference;
}

type Ours = NonNullable<Extract<Field, { type: "number" }>["default"]>;

/** `default=cover-day by=#school.phase`: our figure for one that is not known. */
export function readDefault(
	attribute: Attribute | undefined,
	by: Attribute | undefined,
	reading: Reading,
): Ours | undefined {
	const kind = readFrom(by, "by", reading);
	if (!attribute) return undefined;
	const found = defaultOf(attribute.value);
	if (!found) {
		reading.report({
			ruleId: "field-default",
			place: attribute.place,
			reason: `There is no default called “${attribute.value}”.`,
			note: suggest(
				attribute.value,
				defaults.map(({ key }) => key),
			),
		});
		return undefined;
	}
	if (typeof found.value !== "number" && !kind)
		reading.report({
			ruleId: "field-by",
			place: attribute.place,
			reason: `The default “${found.key}” differs by the kind of school, and nothing says which.`,
			note: `Write default=${found.key} by=#form.field, with a choice of ${Object.keys(found.value).join(", ")}.`,
		});
	return { key: found.key, ...(kind ? { by: kind } : {}) };
}

/** What is said of defaults where a field cannot have one. */
export function refuseOurs(item: Item, reading: Reading): void {
	const { values } = item.attributes;
	const stray = values.get("default") ?? values.get("by");
	if (!stray) return;
	const isNumber = values.get("type")?.value === "number";
	const has = values.has("default");
	if (isNumber && has) return;
	reading.report({
		ruleId: "field-default",
		place: stray.place,
		reason: has
			? `“${plain(item.text)}” is not a number, so no figure of ours can stand for it.`
			: "This says what a default depends on, and names no default.",
		note: has ? "Take default=… away." : "Write default=key before it.",
	});
}

type Remark = Pick<Problem, "ruleId" | "severity" | "reason" | "note">;

/** Whether what fields are filled from can fill them, once all activities are read. */
export function checkSources(
	{ id, fields }: { readonly id: string; readonly fields: readonly Field[] },
	context: Pick<Context, "activity">,
): Remark[] {
	return fields.flatMap((field) => [
		...checkFrom(field, id, context),
		...checkBy(field, context),
	]);
}

function checkFrom(
	field: Field,
	self: string,
	context: Pick<Context, "activity">,
): Remark[] {
	const { from } = field;
	const activity = from && context.activity(from.activity);
	// That nothing has such a name is said where the name stands.
	if (!activity) return [];
	const isOwn = from.activity === self;
	const type = typeAt(activity, from.field);
	if (type === field.type && !isOwn) return [];
	const what = isOwn
		? "is asked at the same moment"
		: type
			? `is a ${type}`
			: "is not one answer that could fill it";
	return [
		{
			ruleId: "field-from",
			severity: "error",
			reason: `The field “${field.key}” is a ${field.type}, and “${nameOf(from)}” ${what}.`,
			note: "Write from=#form.field with an earlier field of the same type, a result of its sheet, or the id of a forecast in numbers.",
		},
	];
}

function checkBy(field: Field, context: Pick<Context, "activity">): Remark[] {
	const by = field.type === "number" ? field.default?.by : undefined;
	const activity = by && context.activity(by.activity);
	if (field.type !== "number" || !activity) return [];
	const value = field.default && defaultOf(field.default.key)?.value;
	if (value === undefined || typeof value === "number") return [];
	const decides =
		activity.kind === "form"
			? activity.fields.find(({ key }) => key === by.field)
			: undefined;
	const missing =
		decides?.type === "choice"
			? decides.options.filter(({ key }) => !Object.hasOwn(value, key))
			: undefined;
	if (missing?.length === 0) return [];
	return [
		{
			ruleId: "field-by",
			severity: "error",
			reason: missing
				? `The default of “${field.key}” has no figure for ${missing.map(({ key }) => `“${key}”`).join(", ")}.`
				: `The default of “${field.key}” depends on “${nameOf(by)}”, which is not a choice of a form.`,
			note: `Its figures are for ${Object.keys(value).join(", ")}.`,
		},
	];
}

function nameOf({ activity, field }: Reference): string {
	return field === undefined ? activity : `${activity}.${field}`;
}
