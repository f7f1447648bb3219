import type { Question } from "../../activities/question.ts";
import type { Line } from "../../terminal/wrap.ts";
import { type Edit, editOf, insertOnOneLine, press } from "./edit.ts";
import { placeIn, rowsOf, shownIn } from "./rows.ts";
import type { Act, Drawn, Room, Way } from "./way.ts";

type Text = Extract<Question, { type: "text" }>;

/** One line of text: Enter answers. A long line is shown on several rows, so that all of it can be read. */
export const textLine: Way<Text, Edit> = {
	start: (_, draft) => editOf(String(draft)),
	where: () => "line",
	act: (_, edit, act, { columns }) => actInLine(edit, act, columns),
	draft: (_, edit) => edit.text,
	draw: (_, edit, room) => drawLine(edit, room),
};

/** The pointer before the line, and the caret behind it. */
const beside = 3;

/** What a key makes of a line. */
export function actInLine(edit: Edit, act: Act, columns: number): Edit {
	if (act.type === "text") return insertOnOneLine(edit, act.text);
	return act.command === "edit" ? press(edit, act.key, columns - beside) : edit;
}

/** The line above a rule that shows where it goes. */
export function drawLine(
	edit: Edit,
	{ columns, look, active, pointer }: Omit<Room, "height" | "refusals">,
): Drawn {
	const width = columns - beside;
	const rows = rowsOf(edit.text, width);
	const place = placeIn(edit.text, rows, edit.caret);
	const lines = rows.map(
		(row, index): Line => [
			{ text: index === 0 ? `${pointer} ` : "  ", role: "accent" },
			{ text: shownIn(edit.text, row, width) },
		],
	);
	const rule: Line = [
		{ text: look.glyphs.rule.repeat(columns), role: "muted" },
	];
	return {
		lines: [...lines, rule],
		sight: { from: 0, to: lines.length },
		entry: { from: 0, to: lines.length - 1 },
		...(active
			? { cursor: { x: 2 + Math.min(place.column, width), y: place.row } }
			: {}),
	};
}
