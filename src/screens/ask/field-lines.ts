import type { Field } from "../../activities/question.ts";
import { fieldInWords } from "../../activities/value.ts";
import { wanted } from "../../activities/wanted.ts";
import { isNotKnown, oursInWords, whence } from "../../activities/whence.ts";
import { hung } from "../../terminal/hang.ts";
import { spansOf } from "../../terminal/spans.ts";
import type { Look, Span } from "../../terminal/theme.ts";
import { columnsOf } from "../../terminal/width.ts";
import { type Line, textIn, wrap } from "../../terminal/wrap.ts";
import { refusalLines } from "./below.ts";
import type { Edit } from "./edit.ts";
import { placeIn, rowsOf, shownIn } from "./rows.ts";
import { unreadable } from "./unreadable.ts";
import type { Drawn, Room } from "./way.ts";

/** Where the fields of a form stand: behind their labels, or under them where a label is long. */
export type Plan = {
	readonly stacked: boolean;
	/** Columns before a value. */
	readonly indent: number;
	readonly width: number;
	/** Columns before what is said of it. */
	readonly notes: number;
};

/** One field drawn: its lines, and the caret when it is the one being filled. */
type FieldDrawn = Pick<Drawn, "lines" | "cursor">;

/** One field; the one being filled shows its choices, its help and how to fill it. */
export function drawField(
	field: Field,
	edit: Edit,
	here: boolean,
	plan: Plan,
	room: Room,
): FieldDrawn {
	const pointer: Span = {
		text: here ? `${room.pointer} ` : "  ",
		role: "accent",
	};
	const before = " ".repeat(plan.indent);
	const sign = signOf(field, edit.text);
	const width = plan.width - sign.length;
	const rows = rowsOf(edit.text, width);
	const values = valueLines(field, edit.text, rows, here, width, sign, room);
	const notes = notesFor(
		field,
		edit.text,
		here,
		room.columns - plan.notes - 1,
		room,
	).map((line): Line => [{ text: " ".repeat(plan.notes) }, ...line]);
	const label = labelOf(field);
	const labels = hung(
		[pointer],
		wrap([{ text: label }], plan.stacked ? room.columns - 2 : plan.indent - 4),
	);
	const named = plan.stacked
		? [...labels, ...values.map((line): Line => [{ text: before }, ...line])]
		: besideOne(labels, values, plan.indent);
	const place = placeIn(edit.text, rows, edit.caret);
	const top = plan.stacked ? labels.length : 0;
	return {
		lines: [...named, ...notes],
		...(here && field.type !== "choice"
			? {
					cursor: {
						x: plan.indent + sign.length + place.column,
						y: top + place.row,
					},
				}
			: {}),
	};
}

/** Lines of two columns, the first so many columns wide. */
function besideOne(
	left: readonly Line[],
	right: readonly Line[],
	columns: number,
): Line[] {
	const height = Math.max(left.length, right.length);
	return Array.from({ length: height }, (_, at) => {
		const line = left[at] ?? [];
		const free = columns - columnsOf(textIn(line));
		return [...line, { text: " ".repeat(free) }, ...(right[at] ?? [])];
	});
}

/** The label, and whether it may be left empty. */
export function labelOf(field: Field): string {
	const label = textIn(spansOf(field.label));
	return field.optional ? `${label} (optional)` : label;
}

function valueLines(
	field: Field,
	text: string,
	rows: ReturnType<typeof rowsOf>,
	here: boolean,
	width: number,
	sign: string,
	{ look }: Room,
): Line[] {
	if (text === "" && !(here && field.type !== "choice"))
		return [[{ text: look.glyphs.dash, role: "muted" }]];
	if (field.type === "choice") {
		const option = field.options.find(({ key }) => key === text);
		return wrap(spansOf(option?.label ?? [{ text }]), width);
	}
	const beside = besideIn(field, text, here, width - columnsOf(text), look);
	const lines = rows.map((row, index): Line => {
		const shown = { text: shownIn(text, row, width) };
		return index === rows.length - 1 ? [shown, ...beside] : [shown];
	});
	return sign === "" ? lines : hung([{ text: sign }], lines);
}

/** What stands behind a value, as far as there is room: its unit and where it is from, or the figure that `?` stands for. */
function besideIn(
	field: Field,
	text: string,
	here: boolean,
	room: number,
	{ glyphs }: Look,
): Span[] {
	const unit = field.type === "number" && field.unit !== "£" ? field.unit : "";
	const source = whence(field, text);
	const ways = isNotKnown(field, text)
		? [
				source,
				oursInWords(field),
				`${fieldInWords(field, field.assumed.value)}, ours`,
			]
		: here
			? [unit]
			: [[unit, source].filter(Boolean).join(` ${glyphs.dot} `), unit];
	const words = ways.find((way = "") => columnsOf(way) + 2 <= room) ?? "";
	return words ? [{ text: `  ${words}`, role: "muted" }] : [];
}

/** The pound sign before an amount, but not before a question mark. */
function signOf(field: Field, text: string): string {
	const isPounds = field.type === "number" && field.unit === "£";
	return isPounds && !isNotKnown(field, text) && !text.includes("£") ? "£" : "";
}

/** What stands under a field: why it was refused, or once it is left why it would be; while it is being filled its choices and its help. */
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
	if (!here)
		return refused.length > 0 ? refused : unreadable(field, text, width);
	const help = field.help ? spansOf(field.help, "muted") : [];
	const source = isNotKnown(field, text) ? undefined : whence(field, text);
	const how: Span[] =
		field.type === "text" || refused.length > 0
			? []
			: [
					{
						text: `${help.length > 0 ? " " : ""}${wanted(field, text)}${source ? ` ${sentenceOf(source)}` : ""}`,
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

/** “From part 1.” */
function sentenceOf(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
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
