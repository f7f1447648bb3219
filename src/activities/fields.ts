import type { Attribute } from "../markdown/directive.ts";
import { plain } from "../markdown/rich.ts";
import { readDefault, readFrom, refuseOurs } from "./field-sources.ts";
import { keyOf, readOptions, readWhole, reportValue } from "./parts.ts";
import type { Field } from "./question.ts";
import type { Item, Reading } from "./reading.ts";

/** What may stand in a field's braces beside its key. */
const attributes = [
	"type",
	"min",
	"max",
	"unit",
	"whole",
	"optional",
	"initial",
	"from",
	"default",
	"by",
];

/** Reads the items of a form as its fields: `- Teachers {#teachers type=number min=1 max=400 unit=people whole}`. */
export function readFields(items: readonly Item[], reading: Reading): Field[] {
	readOptions(items, reading);
	return items.flatMap((item) => readField(item, reading) ?? []);
}

function readField(item: Item, reading: Reading): Field | undefined {
	const value = (name: string) => item.attributes.values.get(name);
	for (const [name, attribute] of item.attributes.values) {
		if (!attributes.includes(name))
			reading.report({
				ruleId: "field-attribute",
				place: attribute.place,
				reason: `A field knows nothing called “${name}”.`,
				note: `It may have ${attributes.join(", ")}.`,
			});
	}
	const help = item.quote[0];
	const initial = value("initial")?.value;
	const from = readFrom(value("from"), "from", reading);
	const base = {
		key: keyOf(item),
		label: item.text,
		...(help?.type === "paragraph" ? { help: help.rich } : {}),
		...(value("optional") ? { optional: true as const } : {}),
		...(initial === undefined ? {} : { initial }),
		...(from ? { from } : {}),
	};
	refuseOurs(item, reading);
	const type = value("type");
	switch (type?.value) {
		case "text":
		case "date":
			return { ...base, type: type.value };
		case "number": {
			const min = readBound(value("min"), "min", reading);
			const max = readBound(value("max"), "max", reading);
			const unit = value("unit")?.value;
			const ours = readDefault(value("default"), value("by"), reading);
			return {
				...base,
				type: "number",
				...(min === undefined ? {} : { min }),
				...(max === undefined ? {} : { max }),
				...(unit ? { unit } : {}),
				...(value("whole") ? { whole: true as const } : {}),
				...(ours ? { default: ours } : {}),
			};
		}
		case "choice":
			return readChoice(item, base, reading);
		default:
			reading.report({
				ruleId: "field-type",
				place: type?.place ?? item.place,
				reason: type
					? `There is no field of type “${type.value}”.`
					: `The field “${plain(item.text)}” has no type.`,
				note: "Write {#key type=text}, or number, date or choice.",
			});
			return undefined;
	}
}

type Base = Pick<
	Field,
	"key" | "label" | "help" | "optional" | "initial" | "from"
>;

function readChoice(
	item: Item,
	base: Base,
	reading: Reading,
): Field | undefined {
	const options = readOptions(item.items, reading);
	if (options.length < 2) {
		reading.report({
			ruleId: "field-options",
			place: item.place,
			reason: `The field “${plain(item.text)}” offers ${options.length === 1 ? "one choice" : "no choices"}; it needs at least two.`,
			note: "Write each choice under it as a nested item: two spaces, then “- ”.",
		});
		return undefined;
	}
	const { initial } = base;
	if (
		initial !== undefined &&
		!options.some((option) => option.key === initial)
	)
		reportValue(
			item.place,
			"initial",
			initial,
			"the key of one of the choices",
			reading,
		);
	return { ...base, type: "choice", options };
}

function readBound(
	attribute: Attribute | undefined,
	name: string,
	reading: Reading,
): number | undefined {
	return attribute ? readWhole(attribute, name, 0, reading) : undefined;
}
