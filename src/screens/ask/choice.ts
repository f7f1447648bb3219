import { keysAmong } from "../../activities/prefill.ts";
import type { Question } from "../../activities/question.ts";
import { hung } from "../../terminal/hang.ts";
import { spansOf } from "../../terminal/spans.ts";
import type { Span } from "../../terminal/theme.ts";
import { columnsOf } from "../../terminal/width.ts";
import { type Line, textIn, wrap } from "../../terminal/wrap.ts";
import { stepIn } from "../list.ts";
import type { Room, Way } from "./way.ts";

type Choice = Extract<Question, { type: "choice" }>;

/** Where the pointer stands, counted from 0, and what is ticked where several may be. At -1 it has not been moved yet. */
export type Choosing = {
	readonly at: number;
	readonly ticked: readonly string[];
};

/**
 * One of several, where the pointer is the choice; or any of several, where the ticks are. Nothing is chosen for the
 * learner: whoever presses Enter to read on has answered nothing.
 */
export const choice: Way<Choice, Choosing> = {
	start({ options, pick }, draft) {
		const keys = keysAmong(options, draft);
		const chosen = options.findIndex(({ key }) => keys.includes(key));
		return pick === "one"
			? { at: chosen, ticked: [] }
			: { at: 0, ticked: keys };
	},
	where: ({ pick }) => (pick === "one" ? "choosing" : "ticking"),
	act(question, state, act) {
		if (act.type === "text") return state;
		const numbers = question.options.map((_, index) => ({
			number: String(index + 1),
		}));
		const at = stepIn(numbers, state.at, act.key);
		const isTick = act.command === "tick" || act.command === "number";
		return question.pick === "any" && isTick && at !== undefined
			? { at, ticked: toggled(question, state.ticked, at) }
			: { ...state, at: at ?? state.at };
	},
	draft({ options, pick }, { at, ticked }) {
		if (pick === "any") return ticked;
		const option = options[at];
		return option ? [option.key] : [];
	},
	draw(question, state, room) {
		const options = question.options.map((option, index): Line[] => {
			const gutter = gutterOf(question, state, index, room);
			const width = columnsOf(textIn(gutter));
			return hung(gutter, wrap(spansOf(option.label), room.columns - width));
		});
		const from = options
			.slice(0, Math.max(0, state.at))
			.reduce((sum, lines) => sum + lines.length, 0);
		const to = from + (options[state.at]?.length ?? 1) - 1;
		const lines = options.flat();
		return {
			lines: [...lines, ...standingLines(question, state, room)],
			sight: { from, to },
			opensAt: lines.length - 1,
		};
	},
};

function toggled(
	{ options }: Choice,
	ticked: readonly string[],
	at: number,
): readonly string[] {
	const key = options[at]?.key;
	if (key === undefined) return ticked;
	return ticked.includes(key)
		? ticked.filter((one) => one !== key)
		: keysAmong(options, [...ticked, key]);
}

function gutterOf(
	{ options, pick }: Choice,
	{ at, ticked }: Choosing,
	index: number,
	{ pointer }: Room,
): Span[] {
	const key = options[index]?.key ?? "";
	const number = String(index + 1).padStart(String(options.length).length);
	const box = pick === "one" ? "" : ticked.includes(key) ? "[x] " : "[ ] ";
	return [
		{
			text: index === at ? pointer : " ",
			role: "accent",
		},
		{ text: ` ${number}  ${box}` },
	];
}

/** What Enter would answer now, where the options do not show it. */
function standingLines(
	{ pick }: Choice,
	{ at, ticked }: Choosing,
	{ columns, look }: Room,
): Line[] {
	const { up, down } = look.glyphs;
	const text =
		pick === "one"
			? at < 0 && `Nothing chosen yet. Press a number, or ${up} and ${down}.`
			: ticked.length === 0
				? "None ticked, which means: none of these."
				: `${ticked.length} ticked.`;
	return text ? [[], ...wrap([{ text, role: "muted" }], columns)] : [];
}
