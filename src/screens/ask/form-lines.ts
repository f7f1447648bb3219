import { wanted } from "../../activities/draft.ts";
import type { Field, Question } from "../../activities/question.ts";
import { padded } from "../../terminal/fact-lines.ts";
import { hung } from "../../terminal/hang.ts";
import { spansOf } from "../../terminal/spans.ts";
import type { Look, Span } from "../../terminal/theme.ts";
import { columnsOf } from "../../terminal/width.ts";
import { type Line, textIn, wrap } from "../../terminal/wrap.ts";
import { refusalLines } from "./below.ts";
import type { Filling } from "./form.ts";
import { placeIn, rowsOf, shownIn } from "./rows.ts";
import { doneLine } from "./text-area.ts";
import type { Drawn, Room } from "./way.ts";

type Form = Extract<Question, { type: "form" }>;

/** Where the fields of a form stand: behind their labels, or under them where a label is long. */
type Plan = {
	readonly stacked: boolean;
	/** Columns before a value. */
	readonly indent: number;
	readonly width: number;
};

/** One field drawn: its lines, and the caret when it is the one being filled. */
type FieldDrawn = Pick<Drawn, "lines" | "cursor">;

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

function planFor(fields: readonly Field[], columns: number): Plan {
	const widest = Math.max(...fields.map((field) => columnsOf(labelOf(field))));
	const stacked = widest > 28 || columns - widest < 26;
	const indent = stacked ? 4 : widest + 4;
	return { stacked, indent, width: columns - indent - 1 };
}

function drawField(
	field: Field,
	edit: Filling["edits"][string],
	here: boolean,
	plan: Plan,
	room: Room,
): FieldDrawn {
	const pointer: Span = {
		text: here ? `${room.pointer} ` : "  ",
		role: "accent",
	};
	const before = " ".repeat(plan.indent);
	const rows = rowsOf(edit.text, plan.width);
	const values = valueLines(field, edit.text, rows, here, plan.width, room);
	const notes = notesFor(field, edit.text, here, plan.width, room).map(
		(line): Line => [{ text: before }, ...line],
	);
	const label = labelOf(field);
	const named = plan.stacked
		? [
				...hung([pointer], wrap([{ text: label }], room.columns - 2)),
				...values.map((line): Line => [{ text: before }, ...line]),
			]
		: hung([pointer, { text: padded(label, plan.indent - 2) }], values);
	const place = placeIn(edit.text, rows, edit.caret);
	const top = named.length - values.length;
	return {
		lines: [...named, ...notes],
		...(here && field.type !== "choice"
			? { cursor: { x: plan.indent + place.column, y: top + place.row } }
			: {}),
	};
}

function labelOf(field: Field): string {
	const label = textIn(spansOf(field.label));
	return field.optional ? `${label} (optional)` : label;
}

function valueLines(
	field: Field,
	text: string,
	rows: ReturnType<typeof rowsOf>,
	here: boolean,
	width: number,
	{ look }: Room,
): Line[] {
	if (text === "" && !(here && field.type !== "choice"))
		return [[{ text: look.glyphs.dash, role: "muted" }]];
	if (field.type === "choice") {
		const option = field.options.find(({ key }) => key === text);
		return wrap(spansOf(option?.label ?? [{ text }]), width);
	}
	const unit: Span[] =
		field.type === "number" && field.unit
			? [{ text: `  ${field.unit}`, role: "muted" }]
			: [];
	return rows.map((row, index): Line => {
		const shown = { text: shownIn(text, row, width) };
		return index === rows.length - 1 ? [shown, ...unit] : [shown];
	});
}

/** What stands under a field: why it was refused, and while it is being filled its choices and its help. */
function notesFor(
	field: Field,
	text: string,
	here: boolean,
	width: number,
	{ refusals, look }: Room,
): Line[] {
	const refused = refusals.flatMap(({ field: key, reason }) =>
		key === field.key ? refusalLines(reason, width) : [],
	);
	if (!here) return refused;
	const help = field.help ? spansOf(field.help, "muted") : [];
	const how: Span[] =
		field.type === "text" || refused.length > 0
			? []
			: [
					{
						text: `${help.length > 0 ? " " : ""}${wanted(field)}`,
						role: "muted",
					},
				];
	const notes = [...help, ...how];
	return [
		...(field.type === "choice" ? choicesOf(field, text, width, look) : []),
		...(notes.length > 0 ? wrap(notes, width) : []),
		...refused,
	];
}

/** The choices under their numbers, with a sign at the chosen one, which also stands above them. */
function choicesOf(
	field: Extract<Field, { type: "choice" }>,
	text: string,
	width: number,
	look: Look,
): Line[] {
	return field.options.flatMap(({ key, label }, index) => {
		const mark = key === text ? look.glyphs.tick : " ";
		const gutter: Line = [
			{ text: mark, role: "accent" },
			{ text: ` ${index + 1}  ` },
		];
		return hung(gutter, wrap(spansOf(label), width - 5));
	});
}
