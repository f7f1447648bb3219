import type { Field, Question } from "../../activities/question.ts";
import { columnsOf } from "../../terminal/width.ts";
import type { Line } from "../../terminal/wrap.ts";
import { drawField, labelOf, type Plan } from "./field-lines.ts";
import type { Filling } from "./form.ts";
import { doneLine } from "./text-area.ts";
import type { Drawn, Room } from "./way.ts";

type Form = Extract<Question, { type: "form" }>;

/** The fields one under another; the one being filled shows its choices, its help and how to fill it. */
export function drawForm(
	{ fields }: Form,
	{ at, edits }: Filling,
	room: Room,
): Drawn {
	const plan = planFor(fields, room.columns);
	const lines: Line[] = [];
	let sight = { from: 0, to: 0 };
	let cursor: Drawn["cursor"];
	for (const [index, field] of fields.entries()) {
		const edit = edits[field.key];
		if (!edit) continue;
		const here = room.active && index === at;
		const drawn = drawField(field, edit, here, plan, room);
		if (index === at)
			sight = { from: lines.length, to: lines.length + drawn.lines.length - 1 };
		if (drawn.cursor)
			cursor = { x: drawn.cursor.x, y: drawn.cursor.y + lines.length };
		lines.push(...drawn.lines);
		if (plan.stacked) lines.push([]);
	}
	if (fields.length === 1)
		return { lines, sight, opensAt: sight.to, ...(cursor ? { cursor } : {}) };
	if (!plan.stacked) lines.push([]);
	lines.push(doneLine(room.active && at === fields.length, room.pointer, ""));
	if (at === fields.length)
		sight = { from: lines.length - 2, to: lines.length - 1 };
	return { lines, sight, opensAt: sight.to, ...(cursor ? { cursor } : {}) };
}

/** Numbers are short, so their labels may be longer, and wrap. */
function planFor(fields: readonly Field[], columns: number): Plan {
	const widest = Math.max(...fields.map((field) => columnsOf(labelOf(field))));
	if (fields.length > 1 && fields.every(({ type }) => type === "number")) {
		const label = Math.min(widest, longestLabel, columns - leastForNumbers);
		const indent = label + 4;
		return { stacked: false, indent, width: columns - indent - 1, notes: 4 };
	}
	const stacked = widest > 28 || columns - widest < 26;
	const indent = stacked ? 4 : widest + 4;
	return { stacked, indent, width: columns - indent - 1, notes: indent };
}

/** Columns: of a label beside its number, and for a number with its unit. */
const longestLabel = 38;
const leastForNumbers = 21;
