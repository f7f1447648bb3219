import type { Desk } from "../../player/desk.ts";
import { whatWaits } from "../../player/welcome-back.ts";
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

/** Where the documents go, and then where they are. */
export type DocumentsRoute = Scrolled & {
	readonly type: "documents";
	/** What the plan came to when this was opened; nothing where the module builds none. */
	readonly plan: Plan | undefined;
	readonly stage: /** Asking for the folder; `reason` says why it did not work the last time. */
		| {
				readonly type: "folder";
				readonly edit: Edit;
				readonly reason?: string;
		  }
		| { readonly type: "writing"; readonly folder: string }
		| { readonly type: "written"; readonly files: readonly string[] };
};

/** Asks for the folder, beginning with the one we would take. */
export function documentsIn({ documents, plan }: Desk): DocumentsRoute {
	const edit = editOf(documents.folder);
	return {
		type: "documents",
		...atTop,
		plan: plan?.(),
		stage: { type: "folder", edit },
	};
}

export const documents: Kind<DocumentsRoute> = {
	show(route, ground) {
		const {
			measure,
			look,
			desk: { session },
		} = ground;
		const { stage } = route;
		switch (stage.type) {
			case "folder": {
				const waits = whatWaits(session.module, session.context());
				const before = folderLines(
					{ waits, reason: stage.reason, plan: route.plan },
					measure.width,
				);
				const line = drawLine(stage.edit, {
					columns: measure.width,
					look,
					active: true,
					pointer: look.glyphs.pointer,
				});
				const drawn = below(before, line);
				return shownAs(route, ground, "Finish", "line", drawn);
			}
			case "writing": {
				const text = `Writing your documents to ${stage.folder}`;
				const lines = wrapText(text, measure.width);
				return shownAs(route, ground, "Finish", "waiting", { lines });
			}
			case "written": {
				const lines = writtenLines(stage.files, measure.width);
				return shownAs(route, ground, "Finished", "leaf", { lines });
			}
		}
	},
	act(route, act, { desk, measure }) {
		const { stage } = route;
		if (stage.type !== "folder") return { type: "stay", route };
		if (act.type === "key" && act.command === "rest") return { type: "close" };
		if (act.type === "key" && act.command === "answer")
			return deliver(route, stage.edit, desk);
		const edit = actInLine(stage.edit, act, measure.width);
		return { type: "stay", route: { ...route, stage: { ...stage, edit } } };
	},
};

function deliver(route: DocumentsRoute, edit: Edit, desk: Desk): Turn {
	const folder = edit.text.trim();
	const again = (reason: string): DocumentsRoute => ({
		...route,
		stage: { type: "folder", edit, reason },
	});
	if (folder === "")
		return {
			type: "stay",
			route: again(
				"No folder is named yet. Type where the documents should go.",
			),
		};
	const until = desk.documents.deliver(folder).then((delivered) =>
		delivered.ok
			? {
					...route,
					stage: { type: "written" as const, files: delivered.files },
				}
			: again(delivered.reason),
	);
	const writing = { ...route, stage: { type: "writing" as const, folder } };
	return { type: "wait", route: writing, until };
}

type Before = {
	readonly waits: string;
	readonly reason: string | undefined;
	readonly plan: Plan | undefined;
};

type Plan = ReturnType<NonNullable<Desk["plan"]>>;

function folderLines({ waits, reason, plan }: Before, columns: number): Line[] {
	return apart([
		wrap(
			[
				{
					text: plan
						? "Your certificate, your plan and your reflections"
						: "Your certificate and your reflections",
					role: "heading",
				},
			],
			columns,
		),
		plan?.verdict ? wrapText(plan.verdict, columns) : [],
		wrapText(
			plan
				? `${waits} The certificate, the plan with everything that goes with it, and your reflections can be written to a folder on this computer now.`
				: `${waits} The certificate and your reflections can be written to a folder on this computer now.`,
			columns,
		),
		reason ? refusalLines(reason, columns) : [],
		wrap(
			[
				{
					text: "Which folder should they go into? Press Enter for this one, or change it.",
					role: "strong",
				},
			],
			columns,
		),
	]);
}

function writtenLines(files: readonly string[], columns: number): Line[] {
	return apart([
		wrap([{ text: "Your documents are written", role: "heading" }], columns),
		files.flatMap((file) => wrapText(`  ${nameOf(file)}`, columns)),
		wrapText(`All in ${folderOf(files[0] ?? "")}`, columns),
		wrapText(
			"They are ordinary files: open that folder in File Explorer, or in Finder on a Mac. The one that ends in .pdf is the certificate.",
			columns,
		),
		wrapText(
			"The module stays open to you. Read any of it again, and change what you wrote.",
			columns,
		),
	]);
}

/** The last part of a path, on whichever system. */
function nameOf(path: string): string {
	return path.split(/[\\/]/).at(-1) ?? path;
}

function folderOf(path: string): string {
	return path.slice(0, path.length - nameOf(path).length - 1);
}
