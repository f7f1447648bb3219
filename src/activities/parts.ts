import type { Attribute, Directive } from "../markdown/directive.ts";
import { type Block, plain, type Rich } from "../markdown/rich.ts";
import { slug } from "../markdown/slug.ts";
import type { Place } from "../markdown/source.ts";
import type { Option } from "./question.ts";
import type { Item, Part, Reading } from "./reading.ts";

/** What every activity opens with: what is read first, and the prompt, which is the last paragraph before any list or quotation. */
export type Opening = {
	readonly before: readonly Block[];
	readonly prompt: Rich;
};

/** Reads the opening; reports a directive that asks nothing. */
export function readOpening(
	directive: Directive,
	parts: readonly Part[],
	reading: Reading,
): Opening | undefined {
	const blocks = parts.flatMap((part) =>
		part.type === "block" ? [part.block] : [],
	);
	const last = blocks.at(-1);
	if (last?.type === "paragraph")
		return { before: blocks.slice(0, -1), prompt: last.rich };
	reading.report({
		ruleId: "activity-prompt",
		place: directive.place,
		reason: `This ${directive.name} asks nothing.`,
		note: "Write the question as the last paragraph before the list, the quotation or the closing “:::”.",
	});
	return undefined;
}

/** The one list of a directive; undefined, and reported, when there is none. Further lists are reported too. */
export function readItems(
	directive: Directive,
	parts: readonly Part[],
	reading: Reading,
): readonly Item[] | undefined {
	const lists = parts.filter((part) => part.type === "items");
	const [first, second] = lists;
	if (second)
		reading.report({
			ruleId: "activity-two-lists",
			place: second.place,
			reason: `This ${directive.name} has a second list; only the first is asked.`,
			note: "Join the lists, or close the directive before this one.",
		});
	if (first) return first.items;
	reading.report({
		ruleId: "activity-list",
		place: directive.place,
		reason: `This ${directive.name} has no list to choose from or fill in.`,
		note: "Add lines that begin with “- ”.",
	});
	return undefined;
}

/** The quotations of a directive, as blocks. */
export function readQuotes(parts: readonly Part[]): readonly Block[] {
	return parts.flatMap((part) => (part.type === "quote" ? part.blocks : []));
}

/** Items as options; their keys must differ. */
export function readOptions(
	items: readonly Item[],
	reading: Reading,
): Option[] {
	refuseTwins(items, reading);
	return items.map((item) => ({ key: keyOf(item), label: item.text }));
}

/** The key an answer is kept by: `{#key}`, or else the wording. */
export function keyOf(item: Item): string {
	return item.attributes.id?.value ?? slug(plain(item.text));
}

function refuseTwins(items: readonly Item[], reading: Reading): void {
	const seen = new Set<string>();
	for (const item of items) {
		const key = keyOf(item);
		if (seen.has(key))
			reading.report({
				ruleId: "item-key-twice",
				place: item.place,
				reason: `Two items of this list have the key “${key}”, so their answers could not be told apart.`,
				note: "Reword one of them, or give it a key of its own: {#another-key}.",
			});
		seen.add(key);
	}
}

/** A whole number given as an attribute; `otherwise` when it is absent or, having been reported, unusable. */
export function readWhole(
	attribute: Attribute | undefined,
	name: string,
	otherwise: number,
	reading: Reading,
): number {
	if (!attribute) return otherwise;
	const figure = Number(attribute.value);
	if (Number.isInteger(figure) && attribute.value !== "") return figure;
	reportValue(
		attribute.place,
		name,
		attribute.value,
		"a whole number",
		reading,
	);
	return otherwise;
}

/** Reports an attribute whose value cannot be used. */
export function reportValue(
	place: Place,
	name: string,
	value: string,
	wanted: string,
	reading: Reading,
): void {
	reading.report({
		ruleId: "attribute-value",
		place,
		reason: `“${name}” should be ${wanted}; here it is “${value}”.`,
		note: `Write ${name}=… with ${wanted}, or leave it out.`,
	});
}

/** `#id` or `id`, as authors write references to other activities. */
export function readReference(
	attribute: Attribute | undefined,
): string | undefined {
	return attribute?.value.replace(/^#/, "");
}
