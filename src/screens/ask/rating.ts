import type { Question } from "../../activities/question.ts";
import type { Span } from "../../terminal/theme.ts";
import { columnsOf } from "../../terminal/width.ts";
import { type Line, textIn, wrap, wrapText } from "../../terminal/wrap.ts";
import type { Way } from "./way.ts";

type Rating = Extract<Question, { type: "rating" }>;

/** A place on a scale, as it stands in the line: "" before one is chosen. */
export const rating: Way<Rating, string> = {
	start: (_, draft) => String(draft),
	where: () => "rating",
	act(question, chosen, act) {
		if (act.type === "text") return chosen;
		if (act.command === "number") return typed(question, chosen, act.key);
		if (act.command === "scale")
			return stepped(question, chosen, act.key === "left" ? -1 : 1);
		return chosen;
	},
	draft: (_, chosen) => chosen,
	draw(question, chosen, { columns, look }) {
		const { from, to, low, high } = question;
		const scale = scaleOf(question, chosen);
		const beside: Line = [
			{ text: `${low}  ` },
			...scale,
			{ text: `  ${high}` },
		];
		const lines =
			columnsOf(textIn(beside)) <= columns
				? [beside]
				: [scale, ...wrapText(`${from} is ${low}, ${to} is ${high}.`, columns)];
		const words =
			chosen === ""
				? `Nothing chosen yet. Press a number, or ${look.glyphs.leftArrow} and ${look.glyphs.rightArrow}.`
				: `${chosen} of ${question.to}.`;
		const all = [
			...lines,
			[],
			...wrap([{ text: words, role: "muted" }], columns),
		];
		return {
			lines: all,
			sight: { from: 0, to: all.length - 1 },
			opensAt: lines.length - 1,
		};
	},
};

/** A digit chooses; where the scale goes to ten, a nought after the one makes it ten. */
function typed({ from, to }: Rating, chosen: string, digit: string): string {
	const both = Number(chosen + digit);
	if (chosen !== "" && both >= from && both <= to) return String(both);
	const one = Number(digit);
	return one >= from && one <= to ? digit : chosen;
}

function stepped({ from, to }: Rating, chosen: string, by: 1 | -1): string {
	if (chosen === "") return String(by === 1 ? from : to);
	return String(Math.min(to, Math.max(from, Number(chosen) + by)));
}

/** What is chosen stands in brackets, so that it can be seen without colour. */
function scaleOf({ from, to }: Rating, chosen: string): Line {
	return Array.from({ length: to - from + 1 }, (_, index): Span => {
		const figure = String(from + index);
		return figure === chosen
			? { text: `[${figure}]`, role: "strong" }
			: { text: ` ${figure} ` };
	});
}
