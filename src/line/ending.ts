import { type Missing, missing } from "../player/complete.ts";
import { whatWaits } from "../player/welcome-back.ts";
import { commandOf, misheard } from "./commands.ts";
import { pickTurn } from "./pick.ts";
import type { Talk } from "./talk.ts";
import { refused, type Turn } from "./turn.ts";
import { blocks, numbered, words } from "./words.ts";

/** After the last screen: what is still missing, else where the documents go, else what can be done now. */
export function endTurn(talk: Talk): Turn {
	const { session } = talk.desk;
	const left = missing(session.module, session.progress(), session.context());
	if (left.length > 0) return missingTurn(talk, left);
	return session.progress().certificate ? doneTurn(talk, []) : folderTurn(talk);
}

function missingTurn(talk: Talk, left: readonly Missing[]): Turn {
	const count =
		left.length === 1 ? "One thing is" : `${left.length} things are`;
	const go = (index: number) => {
		const found = left[index];
		if (!found) return undefined;
		talk.desk.session.goTo(found.place);
		talk.sheet.clear();
		return talk.screen();
	};
	const turn = pickTurn(talk, {
		say: blocks(
			[
				`You have reached the end. ${count} still open before your certificate:`,
			],
			numbered(left.map(missingInWords)),
		),
		prompt: "Type a number to go there, or press Enter for the first:",
		pick: (number) => go(number - 1),
		enter: () => go(0) ?? turn,
		back: () => lastScreen(talk),
	});
	return turn;
}

function missingInWords(one: Missing): string {
	switch (one.type) {
		case "section":
			return `${one.section}: you have not reached its end.`;
		case "question":
			return `${one.section}: ${words(one.prompt)}`;
		case "action":
			return `${one.section}: write at least one action.`;
		case "name":
			return `${one.section}: give the name for your certificate.`;
	}
}

/** Asks where the documents go, and writes them there. */
export function folderTurn(talk: Talk): Turn {
	const { documents, session } = talk.desk;
	const turn: Turn = {
		back: () => lastScreen(talk),
		say: [
			...verdictOf(talk),
			whatWaits(session.module, session.context()),
			talk.desk.plan
				? "Your certificate, your plan with everything that goes with it, and your reflections can be written now."
				: "Your certificate and your reflections can be written now.",
			`Folder: ${documents.folder}`,
		],
		prompt: "Press Enter to write them there, or type another folder:",
		async hear(line) {
			const folder = line.trim();
			const command = folder === "" ? undefined : commandOf(folder);
			if (command) return talk.run(command, turn);
			if (/^no?$/i.test(folder))
				return refused(turn, `Nothing is written. ${turn.prompt}`);
			const named = /^(y|yes|ok)$/i.test(folder) ? "" : folder;
			const delivered = await documents.deliver(named || documents.folder);
			return delivered.ok
				? doneTurn(talk, ["Written:", ...delivered.files])
				: refused(turn, `${delivered.reason} ${turn.prompt}`);
		},
	};
	return turn;
}

/** What the plan answers to the problem they began with. */
function verdictOf({ desk }: Talk): string[] {
	const verdict = desk.plan?.().verdict;
	return verdict === undefined ? [] : [verdict];
}

function doneTurn(talk: Talk, before: readonly string[]): Turn {
	const turn: Turn = {
		back: () => lastScreen(talk),
		say: blocks(before, [
			"You have finished. The module stays open to you: read any of it again, and change what you wrote.",
		]),
		prompt: talk.desk.plan
			? "Type plan, contents, back or documents, or press Enter to leave:"
			: "Type contents, back or documents, or press Enter to leave:",
		hear(line) {
			const command = line.trim() === "" ? "quit" : commandOf(line);
			return command
				? talk.run(command, turn)
				: misheard(turn, line, `Nothing is asked here. ${turn.prompt}`);
		},
	};
	return turn;
}

/** Behind the end, “back” leads to the last screen, where the learner still stands. */
function lastScreen(talk: Talk): Turn {
	talk.sheet.clear();
	return talk.screen();
}
