import type { Desk } from "../player/desk.ts";
import { workbenchStart } from "../player/navigate.ts";
import { planLines, sourceLines, wordLines } from "./beside.ts";
import { changesTurn } from "./changes.ts";
import type { Command, Said } from "./commands.ts";
import { contentsTurn } from "./contents.ts";
import { elsewhereTurn } from "./elsewhere.ts";
import { folderTurn } from "./ending.ts";
import { helpLines, hereLines } from "./help.ts";
import { createHold, type Hold } from "./hold.ts";
import { leaveTurn } from "./leaving.ts";
import { libraryTurn, wantedTurn } from "./library.ts";
import { keptTurn, newNoteTurn } from "./note.ts";
import { notebookTurn, openTurn } from "./notebook.ts";
import { unfolded } from "./print.ts";
import { proveTurn } from "./prove.ts";
import { putOff } from "./put-off.ts";
import { screenTurn } from "./screen.ts";
import { foundTurn, searchTurn } from "./search.ts";
import { createSheet, type Sheet } from "./sheet.ts";
import { onwards } from "./stop.ts";
import { afterwards, type Next, refused, type Turn } from "./turn.ts";

/** One learner at the plain face: what is on paper, and the ways on from any turn. */
export type Talk = {
	readonly desk: Desk;
	readonly sheet: Sheet;
	/** What is being written, and not yet kept. */
	readonly hold: Hold;
	/** The screen as it stands, after `before` is said. */
	screen(before?: readonly string[]): Turn;
	/** The notebook, from the turn it was opened in. */
	notebook(from: Turn): Turn;
	/** Does what a command says, from the turn it was typed in. */
	run(command: Command, from: Turn): Next | Promise<Next>;
};

export function createTalk(desk: Desk, elapsed: () => number): Talk {
	const { session } = desk;
	const sheet = createSheet();
	const talk: Talk = {
		desk,
		sheet,
		hold: createHold(session, elapsed),
		screen: (before = []) => screenTurn(talk, before),
		notebook: (from) => notebookTurn(talk, from),
		run(command, from) {
			talk.hold.flush();
			const ask = session.page().ask;
			const say = (line: string) => refused(from, `${line} ${from.prompt}`);
			if (typeof command !== "string")
				return "does" in command
					? saidTurn(talk, command, from)
					: wantedTurn(talk, command, from);
			switch (command) {
				case "next":
					if (ask?.question.type === "pause") {
						session.answer("");
						return talk.screen();
					}
					if (ask)
						return say(
							"A question is open here: answer it, or type later for not now.",
						);
					return onwards(talk);
				case "back":
					if (from.back) return from.back();
					return session.back()
						? talk.screen()
						: say("This is the first screen.");
				case "again":
					sheet.clear();
					return talk.screen();
				case "contents":
					return contentsTurn(talk);
				case "change":
					return changesTurn(talk, from);
				case "keep":
					if (!ask?.again) return say("No answer is being changed here.");
					session.keepAnswer();
					return talk.screen();
				case "clear":
					return say("There is nothing here to clear.");
				case "editor":
					return ask?.question.type === "text" && ask.question.lines === "many"
						? inEditor(talk, from, String(ask.draft))
						: say("No longer text is being written here.");
				case "later":
				case "later all":
					if (!ask || ask.question.type === "pause")
						return say("No question is open here.");
					return putOff(talk, ask);
				case "plan":
					return desk.plan
						? afterwards(from, planLines(desk.plan().say, session))
						: say("This module does not build a plan.");
				case "improve": {
					const start = workbenchStart(session.module, session.context());
					if (!start) return say("There is nothing to improve in this module.");
					session.leap(start);
					sheet.clear();
					return talk.screen();
				}
				case "documents":
					return session.progress().certificate
						? folderTurn(talk)
						: say("Your documents are written at the end of the module.");
				case "folder": {
					const saved = session.save();
					return saved.ok
						? say("Everything is saved where it is.")
						: elsewhereTurn(talk, saved.reason, from);
				}
				case "why": {
					const folded = unfolded(session.page().say);
					return folded.length > 0
						? afterwards(from, folded)
						: say("Nothing is folded away here.");
				}
				case "sources":
					return afterwards(from, sourceLines(desk));
				case "words":
					return session.page().terms.length > 0
						? afterwards(from, wordLines(desk))
						: say("No word of the glossary is used on this screen.");
				case "library":
				case "cases":
				case "resources":
				case "glossary":
					return libraryTurn(talk, { at: command }, from);
				case "search":
					return searchTurn(talk, from);
				case "note":
					return newNoteTurn(talk, from);
				case "notebook":
					return talk.notebook(from);
				case "return":
					return session.retrace("back")
						? talk.screen()
						: say("You have been nowhere else yet.");
				case "forward":
					return session.retrace("ahead")
						? talk.screen()
						: say("There is nowhere to go forward to: return comes first.");
				case "prove":
					return proveTurn(talk, session.page().section.number, from);
				case "open":
					return openTurn(talk, from);
				case "help":
					return afterwards(from, hereLines(from));
				case "help all":
					return afterwards(from, helpLines());
				case "quit":
					return leaveTurn(talk, from);
			}
		},
	};
	return talk;
}

/** A command with what it works on. */
function saidTurn(talk: Talk, command: Said, from: Turn): Turn {
	switch (command.does) {
		case "search":
			return foundTurn(talk, command.with, from);
		case "note":
			return keptTurn(talk, command.with, from);
		case "prove":
			return proveTurn(talk, Number.parseInt(command.with, 10), from);
	}
}

/** What comes back is a draft, saved at once: they read it again, and finish it here. */
async function inEditor(talk: Talk, from: Turn, text: string): Promise<Next> {
	const { session, edit } = talk.desk;
	const back = await edit(text);
	if (!back.ok) return refused(from, `${back.reason} ${from.prompt}`);
	session.draft(back.text);
	session.save();
	return talk.screen();
}
