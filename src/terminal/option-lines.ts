import type { Say } from "../activities/say.ts";
import type { Block } from "../markdown/rich.ts";
import { hung } from "./hang.ts";
import { spansOf } from "./spans.ts";
import type { Look, Span } from "./theme.ts";
import { type Line, wrap } from "./wrap.ts";

type Option = Extract<Say, { type: "options" }>["options"][number];

/** Answered options under their numbers, each with what there is to say of it. What was chosen is said in words too. */
export function optionLines(
	options: readonly Option[],
	columns: number,
	look: Look,
	blocks: (list: readonly Block[], columns: number) => Line[],
): Line[] {
	const digits = String(options.length).length;
	const indent = digits + 4;
	const isRoomy = options.some(({ reason }) => reason.length > 0);
	const knowsRight = options.some(({ right }) => right);
	return options.flatMap((option, index) => {
		const number = String(index + 1).padStart(digits);
		const gutter: Span[] = [
			{ text: markOf(option, knowsRight, look), role: "accent" },
			{ text: ` ${number}  ` },
		];
		const lines = [
			...wrap(labelOf(option), columns - indent),
			...blocks(option.reason, columns - indent),
		];
		const hanging = hung(gutter, lines);
		return isRoomy && index > 0 ? [[], ...hanging] : hanging;
	});
}

/** The tick is for what is right, where something is; a choice that is not has the pointer, which judges nothing. */
function markOf(option: Option, knowsRight: boolean, look: Look): string {
	if (knowsRight && option.right) return look.glyphs.tick;
	if (!option.chosen) return " ";
	return knowsRight ? look.glyphs.pointer : look.glyphs.tick;
}

function labelOf(option: Option): Span[] {
	const words = [
		...(option.chosen ? ["your answer"] : []),
		...(option.right ? ["right"] : []),
	];
	const label = spansOf(option.label, option.chosen ? "strong" : undefined);
	return words.length > 0
		? [...label, { text: ` (${words.join(", ")})` }]
		: label;
}
