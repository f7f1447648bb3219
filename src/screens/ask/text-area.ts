import type { Question } from "../../activities/question.ts";
import { padded } from "../../terminal/fact-lines.ts";
import type { Look, Span } from "../../terminal/theme.ts";
import { columnsOf } from "../../terminal/width.ts";
import { type Line, textIn } from "../../terminal/wrap.ts";
import { type Edit, editOf, insert, press } from "./edit.ts";
import { placeIn, rowsOf, shownIn } from "./rows.ts";
import type { Drawn, Room, Way } from "./way.ts";

type Text = Extract<Question, { type: "text" }>;

/** What is written, and whether the learner stands on the word Done below it. */
export type Writing = { readonly edit: Edit; readonly done: boolean };

/** As many lines as the learner likes: Enter begins a new one, and Done answers. */
export const textArea: Way<Text, Writing> = {
	start: (_, draft) => ({ edit: editOf(String(draft)), done: false }),
	where: (_, { done }) => (done ? "done" : "writing"),
	act(_, { edit, done }, act, room) {
		if (act.type === "text") return { edit: insert(edit, act.text), done };
		switch (act.command) {
			case "new-line":
				return { edit: insert(edit, "\n"), done };
			case "to-done":
				return { edit, done: true };
			case "return":
				return { edit, done: false };
			case "edit":
				return { edit: press(edit, act.key, boxFor(room).width), done };
			default:
				return { edit, done };
		}
	},
	draft: (_, { edit }) => edit.text,
	draw(question, { edit, done }, room) {
		const box = boxFor(room);
		const rows = rowsOf(edit.text, box.width);
		const place = placeIn(edit.text, rows, edit.caret);
		const inside = [
			...rows.map((row) => shownIn(edit.text, row, box.width)),
			...Array<string>(Math.max(0, box.height - rows.length)).fill(""),
		];
		const area = box.drawn
			? boxed(inside, box.width, room.look)
			: inside.map((text): Line => [barOf(room.look), { text }]);
		const foot = footLines(question, edit, done, room);
		const lines = [...area, ...foot];
		const y = place.row + (box.drawn ? 1 : 0);
		const last = { from: area.length, to: lines.length - 1 };
		const isAtEnd = place.row === rows.length - 1;
		const sight = done ? last : { from: y, to: isAtEnd ? last.to : y };
		return {
			lines,
			sight,
			...cursorIn(room.active && !done, place.column, y, box.width),
		};
	},
};

/** The box that fits the window: a frame costs two lines, which a low window has not. */
function boxFor({ columns, height }: Pick<Room, "columns" | "height">) {
	return height >= 12
		? { drawn: true, width: columns - 4, height: 4 }
		: { drawn: false, width: columns - 3, height: 2 };
}

function cursorIn(
	shown: boolean,
	column: number,
	y: number,
	width: number,
): Pick<Drawn, "cursor"> {
	return shown ? { cursor: { x: 2 + Math.min(column, width), y } } : {};
}

function boxed(inside: readonly string[], width: number, look: Look): Line[] {
	const { rule, bar, corners } = look.glyphs;
	const [topLeft = "", topRight = "", bottomLeft = "", bottomRight = ""] =
		corners;
	const edge = (left: string, right: string): Line => [
		{ text: left + rule.repeat(width + 2) + right, role: "muted" },
	];
	return [
		edge(topLeft, topRight),
		...inside.map(
			(text): Line => [
				barOf(look),
				{ text: padded(text, width) },
				{ text: ` ${bar}`, role: "muted" },
			],
		),
		edge(bottomLeft, bottomRight),
	];
}

function barOf(look: Look): Span {
	return { text: `${look.glyphs.bar} `, role: "muted" };
}

const finished = " (finished? press tab, then enter)";

/** The words counted, and the way to answer; one under the other where they do not fit side by side. */
function footLines(
	question: Text,
	edit: Edit,
	done: boolean,
	{ columns, look, pointer, finish }: Room,
): Line[] {
	const words = edit.text.split(/\s+/).filter(Boolean).length;
	const guide = question.guide
		? ` ${look.glyphs.dot} about ${question.guide} is plenty`
		: "";
	const counted: Line = [
		{
			text: `${words === 1 ? "1 word" : `${words} words`}${guide}`,
			role: "muted",
		},
	];
	// Whoever expects Enter to answer has just begun an empty line.
	const expectsEnter = words > 0 && edit.text.endsWith("\n");
	const usual = doneLine(done, pointer, " (tab)", finish);
	const longer = doneLine(done, pointer, finished, finish);
	const way =
		expectsEnter && columnsOf(textIn(longer)) <= columns ? longer : usual;
	const gap = columns - columnsOf(textIn(counted)) - columnsOf(textIn(way));
	return gap >= 2
		? [[...counted, { text: " ".repeat(gap) }, ...way]]
		: [counted, way];
}

/** The word Done, and what Enter does there; from elsewhere, how to get there. */
export function doneLine(
	here: boolean,
	pointer: string,
	way: string,
	finish = "enter answers",
): Line {
	return here
		? [
				{ text: `${pointer} `, role: "accent" },
				{ text: "Done", role: "strong" },
				{ text: ` (${finish})` },
			]
		: [{ text: "  Done" }, { text: way, role: "muted" }];
}
