import { begunUpTo } from "../../activities/begun.ts";
import { lacksYear } from "../../activities/date.ts";
import type { Field, Question } from "../../activities/question.ts";
import {
	type Edit,
	editOf,
	insertOnOneLine,
	overwrite,
	press,
} from "./edit.ts";
import { drawForm } from "./form-lines.ts";
import type { Act, Way } from "./way.ts";

type Form = Extract<Question, { type: "form" }>;

/** The field the learner is in, counted from 0, and what stands in each; one past the last field is Done. */
export type Filling = {
	readonly at: number;
	/** Nothing was done in the field yet: a number or a date typed now takes the place of what is there. */
	readonly fresh: boolean;
	/** By the key of the field. Of a choice, the text is the key of its option. */
	readonly edits: Readonly<Record<string, Edit>>;
};

/** Several short fields on one screen, answered together. */
export const form: Way<Form, Filling> = {
	start({ fields }, draft, again = false) {
		const typed =
			typeof draft === "object" && !Array.isArray(draft)
				? (draft as Readonly<Record<string, string>>)
				: {};
		return {
			at: again ? 0 : Math.min(begunUpTo(fields, typed), fields.length - 1),
			fresh: true,
			edits: Object.fromEntries(
				fields.map(({ key }) => [key, editOf(typed[key] ?? "")]),
			),
		};
	},
	where({ fields }, { at }) {
		if (at === fields.length) return "done";
		// One line and nothing after it: Enter answers.
		return fields.length === 1 ? "line" : "form";
	},
	act(question, filling, act, { columns }) {
		const { fields } = question;
		const { at, edits, fresh } = filling;
		const to = (at: number): Filling => ({ edits, at, fresh: true });
		if (act.type === "key" && act.command === "field")
			return to(nextIn(at, act.key, fields.length));
		if (act.type === "key" && act.command === "return")
			return to(act.key === "tab" ? 0 : fields.length - 1);
		const field = fields[at];
		const edit = field && edits[field.key];
		if (!field || !edit) return filling;
		const changed =
			field.type === "choice"
				? chosenIn(field, edit, act)
				: written(edit, act, columns, fresh && isWhole(field, edit));
		// A space where somebody meant to read on is no number, and wipes none out.
		if (changed === edit) return filling;
		return { at, fresh: false, edits: { ...edits, [field.key]: changed } };
	},
	draft: (_, { edits }) =>
		Object.fromEntries(
			Object.entries(edits).map(([key, { text }]) => [key, text]),
		),
	refused({ fields }, filling, refusals) {
		const at = fields.findIndex(({ key }) =>
			refusals.some(({ field }) => field === key),
		);
		return at < 0 ? filling : { ...filling, at, fresh: true };
	},
	draw: drawForm,
};

function nextIn(at: number, key: string, last: number): number {
	const isBack = key === "up" || key === "shift-tab";
	return isBack ? Math.max(0, at - 1) : Math.min(last, at + 1);
}

/** Whether what stands there is put right by typing it anew. A date that only lacks its year is put right by adding it. */
function isWhole({ type }: Field, { text }: Edit): boolean {
	return type === "number" || (type === "date" && !lacksYear(text));
}

function written(edit: Edit, act: Act, columns: number, fresh: boolean): Edit {
	if (act.type === "text" && fresh && act.text.trim() === "") return edit;
	if (act.type === "text")
		return fresh ? overwrite(edit, act.text) : insertOnOneLine(edit, act.text);
	return act.command === "edit" ? press(edit, act.key, columns) : edit;
}

/** A digit chooses, left and right go through the options, backspace empties. */
function chosenIn(
	{ options }: Extract<Field, { type: "choice" }>,
	edit: Edit,
	act: Act,
): Edit {
	const at = options.findIndex(({ key }) => key === edit.text);
	const option = (index: number) => editOf(options[index]?.key ?? edit.text);
	if (act.type === "text")
		return /^[1-9]$/.test(act.text) ? option(Number(act.text) - 1) : edit;
	switch (act.key) {
		case "right":
			return option(Math.min(options.length - 1, at + 1));
		case "left":
			return option(Math.max(0, at - 1));
		case "backspace":
		case "delete":
			return editOf("");
		default:
			return edit;
	}
}
