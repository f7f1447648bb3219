import type { Desk } from "../../player/desk.ts";
import { apart } from "../../terminal/hang.ts";
import { type Line, wrap, wrapText } from "../../terminal/wrap.ts";
import { below, refusalLines } from "../ask/below.ts";
import { type Edit, editOf } from "../ask/edit.ts";
import { actInLine, drawLine } from "../ask/text-line.ts";
import {
	atTop,
	type Kind,
	type Scrolled,
	shownAs,
	type Turn,
} from "../route.ts";

/** Progress cannot be saved where it is: another folder for it, and then where it is. */
export type ElsewhereRoute = Scrolled & {
	readonly type: "elsewhere";
	readonly stage: /** Asking for the folder; `reason` says why it did not work the last time. */
		| {
				readonly type: "folder";
				readonly edit: Edit;
				readonly reason?: string;
		  }
		| { readonly type: "kept"; readonly folder: string };
};

/** Asks for the folder, beginning with the one we would take. */
export function elsewhereIn({ elsewhere }: Desk): ElsewhereRoute {
	const edit = editOf(elsewhere.folder);
	return { type: "elsewhere", ...atTop, stage: { type: "folder", edit } };
}

export const elsewhere: Kind<ElsewhereRoute> = {
	show(route, ground) {
		const { measure, look } = ground;
		const { stage } = route;
		if (stage.type === "kept") {
			const lines = keptLines(stage.folder, measure.width);
			return shownAs(route, ground, "Saved", "leaf", { lines });
		}
		const line = drawLine(stage.edit, {
			columns: measure.width,
			look,
			active: true,
			pointer: look.glyphs.pointer,
		});
		const drawn = below(folderLines(stage.reason, measure.width), line);
		return shownAs(route, ground, "Not saved", "line", drawn);
	},
	act(route, act, { desk, measure }) {
		const { stage } = route;
		if (stage.type === "kept") return { type: "stay", route };
		if (act.type === "key" && act.command === "rest") return { type: "close" };
		if (act.type === "key" && act.command === "answer")
			return keep(route, stage.edit, desk);
		const edit = actInLine(stage.edit, act, measure.width);
		return { type: "stay", route: { ...route, stage: { ...stage, edit } } };
	},
};

function keep(route: ElsewhereRoute, edit: Edit, desk: Desk): Turn {
	const folder = edit.text.trim();
	const kept =
		folder === ""
			? {
					ok: false as const,
					reason: "No folder is named yet. Type where your progress should go.",
				}
			: desk.elsewhere.keepIn(folder);
	return {
		type: "stay",
		route: {
			...route,
			stage: kept.ok
				? { type: "kept", folder: kept.folder }
				: { type: "folder", edit, reason: kept.reason },
		},
	};
}

function folderLines(reason: string | undefined, columns: number): Line[] {
	return apart([
		wrap(
			[{ text: "Another folder for your progress", role: "heading" }],
			columns,
		),
		wrapText(
			"What you did last is not on the disk, and we go on trying. It can all be kept in another folder from now on. To leave without it, press Ctrl-C.",
			columns,
		),
		reason ? refusalLines(reason, columns) : [],
		wrap(
			[
				{
					text: "Which folder? Press Enter for this one, or change it.",
					role: "strong",
				},
			],
			columns,
		),
	]);
}

function keptLines(folder: string, columns: number): Line[] {
	return apart([
		wrap([{ text: "Everything is saved", role: "heading" }], columns),
		wrapText("Your progress is kept here from now on:", columns),
		wrapText(folder, columns),
		wrapText("Go back to the page, and carry on where you were.", columns),
	]);
}
