import { type Block, plain, type Rich } from "../markdown/rich.ts";
import { figureInWords } from "../planning/figure.ts";
import type { Outcome } from "../planning/sheet.ts";
import type { Field } from "./question.ts";
import type { Say } from "./say.ts";
import { barsIn, slotsInRich } from "./slots.ts";

/** What came of a slot; undefined where there is none of that name. */
export type Came = (slot: string) => Outcome | undefined;

/** Turns what an author wrote into what is said, with the figures in it. */
export function createFilling(came: Came, fields: readonly Field[]) {
	const asked = new Set<string>();
	const label = (key: string) => {
		const field = fields.find((candidate) => candidate.key === key);
		const words = field ? plain(field.label) : key;
		return `“${words.replace(/[?:.]$/, "")}”`;
	};
	const named = (keys: readonly string[]) => listed(keys.map(label));
	/** A figure; undefined where there is nothing to say; or what it waits for. */
	const words = (slot: string): string | undefined => {
		const one = came(slot);
		if (one?.type === "known") return figureInWords(one.value, one.unit);
		return one?.type === "waiting" ? `needs ${named(one.needs)}` : undefined;
	};
	const fill = (rich: Rich): Rich =>
		rich.map((run, index) => ({
			...run,
			text: run.text.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, slot, at) => {
				const text = words(slot) ?? "–";
				return index === 0 && at === 0
					? text.charAt(0).toUpperCase() + text.slice(1)
					: text;
			}),
		}));

	/** A sentence without its figure is no sentence: what it needs is said instead, once. */
	const sentence = (rich: Rich): Say[] => {
		const outcomes = slotsInRich(rich).map(came);
		const needs = outcomes.flatMap((one) =>
			one?.type === "waiting" ? one.needs : [],
		);
		if (needs.length > 0) {
			const need = `Fill in ${named([...new Set(needs)])} to see what follows.`;
			if (asked.has(need)) return [];
			asked.add(need);
			return [emphasised(need)];
		}
		return outcomes.some((one) => one?.type === "silent")
			? []
			: [{ type: "paragraph", rich: fill(rich) }];
	};

	const within = (block: Block): Block => {
		switch (block.type) {
			case "heading":
			case "paragraph":
				return { ...block, rich: fill(block.rich) };
			case "list":
				return { ...block, items: block.items.map((item) => item.map(within)) };
			case "quote":
				return { ...block, blocks: block.blocks.map(within) };
			case "table":
				return {
					...block,
					head: block.head.map(fill),
					rows: block.rows.map((row) => row.map(fill)),
				};
		}
	};

	return (block: Block): Say[] => {
		const bars = barsIn(block);
		if (bars)
			return [
				{
					type: "bars",
					rows: bars.flatMap(({ label, slot }) => {
						const one = came(slot);
						const text = words(slot);
						if (text === undefined) return [];
						return [
							{
								label,
								...(one?.type === "known" ? { value: one.value } : {}),
								words: text,
							},
						];
					}),
				},
			];
		return block.type === "paragraph" ? sentence(block.rich) : [within(block)];
	};
}

/** “a”, “a and b”, “a, b and c”. */
function listed(words: readonly string[]): string {
	const last = words.at(-1) ?? "";
	const others = words.slice(0, -1);
	return others.length === 0 ? last : `${others.join(", ")} and ${last}`;
}

/** A sentence of ours between the author's. */
export function emphasised(text: string): Say {
	return { type: "paragraph", rich: [{ text, emphasis: true }] };
}
