import type { Draft } from "../activities/answer.ts";
import { quoted } from "../activities/quoted.ts";
import { askingOf } from "./ask.ts";
import type { Asking, Heard } from "./asking.ts";
import { type Command, commandOf, misheard, misheardStop } from "./commands.ts";
import { corrected, correcting, previewOf, waysOut } from "./correcting.ts";
import { hintsAt, restHints } from "./hints.ts";
import { partsTurn } from "./parts.ts";
import { linesOf } from "./print.ts";
import type { Talk } from "./talk.ts";
import { type Next, refused, type Turn } from "./turn.ts";
import { blocks, words } from "./words.ts";

/** The learner's place as it stands: what is new on it, and its open question or the way on. */
export function screenTurn(talk: Talk, before: readonly string[]): Turn {
	const page = talk.desk.session.page();
	const fresh = talk.sheet.fresh(page);
	if (!page.ask) return restTurn(talk, blocks(before, fresh));
	const asking = askingOf(page.ask);
	const { question } = page.ask;
	const prompt = question.type === "pause" ? [] : [words(question.prompt)];
	talk.sheet.add(prompt);
	return askTurn(talk, asking, blocks(before, fresh, prompt, asking.say));
}

function restTurn(talk: Talk, say: readonly string[]): Turn {
	const turn: Turn = {
		say,
		prompt: "Press Enter to go on:",
		hints: () => restHints(talk.desk.session.page()),
		hear(line) {
			const command = commandOf(line);
			if (command) return talk.run(command, turn);
			return misheard(turn, line, `Nothing is asked here. ${turn.prompt}`);
		},
	};
	return turn;
}

function askTurn(talk: Talk, asking: Asking, say: readonly string[]): Turn {
	const { name, prompt, back } = asking;
	/** The turn as it is asked once more, after help or a slip. */
	const again: Turn = {
		say: name ? asking.say : say,
		prompt: name ? `${name} ${prompt}` : prompt,
		hints: () => hintsAt(asking, talk.desk.session.page()),
		...(back ? { back: () => goTo(talk, back()) } : {}),
		hear: (line) =>
			asking.commands === "words"
				? hearAmongWords(talk, asking, again, line)
				: hearText(talk, asking, again, line),
	};
	return { ...again, say, prompt };
}

function goTo(talk: Talk, asking: Asking): Turn {
	return askTurn(talk, asking, asking.say);
}

/** An answer first, so that no option is out of reach because it reads like a command. */
function hearAmongWords(
	talk: Talk,
	asking: Asking,
	turn: Turn,
	line: string,
): Next | Promise<Next> {
	const heard = asking.hear(line);
	if (
		heard.type !== "refused" ||
		heard.isCommand === false ||
		line.trim() === ""
	)
		return take(talk, turn, heard);
	const command = commandOf(line.replace(/^\s*\./, ""));
	return command
		? obey(talk, asking, turn, command)
		: misheard(turn, line, heard.reason);
}

/** In words of the learner's own, only a full stop makes a command of a line. */
function hearText(
	talk: Talk,
	asking: Asking,
	turn: Turn,
	line: string,
): Next | Promise<Next> {
	// Two stops stand for one, so that a line may begin with it; three are an ellipsis.
	if (/^\.\.(?!\.)/.test(line))
		return take(talk, turn, asking.hear(line.slice(1)));
	if (line.trim() === "." && asking.finish)
		return take(talk, turn, asking.finish());
	if (/^\.(?!\.)/.test(line)) {
		const command = line === "." ? undefined : commandOf(line.slice(1));
		return command
			? obey(talk, asking, turn, command)
			: misheardStop(turn, line);
	}
	const heard = asking.hear(line);
	const command = line.trim() === "" ? undefined : commandOf(line);
	// “case notes” is an answer like any other: what is asked for by name needs the stop here.
	return typeof command === "string" && !asking.finish
		? askWhich(talk, turn, line.trim(), command, heard)
		: take(talk, turn, heard);
}

/** A single line that reads like a command may be the answer all the same: they say which. */
function askWhich(
	talk: Talk,
	turn: Turn,
	word: string,
	command: Command,
	heard: Heard,
): Turn {
	return {
		...refused(
			turn,
			`If you meant the command, type .${command}. If ${quoted(word)} is your answer, type it once more.`,
		),
		hear: (line) =>
			line.trim() === word ? take(talk, turn, heard) : turn.hear(line),
	};
}

function obey(
	talk: Talk,
	asking: Asking,
	turn: Turn,
	command: Command,
): Next | Promise<Next> {
	const { clear, later, parts = [] } = asking;
	if (command === "clear" && clear) return take(talk, turn, clear());
	if (command === "later" && later) return take(talk, turn, later());
	return command === "change" && parts.length > 0
		? partsTurn(talk, parts, turn, (part) => goTo(talk, part))
		: talk.run(command, turn);
}

/** The promise here is everything up to the last Enter, and this was one: what is taken, or kept as a draft, is saved at once. */
function take(talk: Talk, turn: Turn, heard: Heard): Turn {
	const { session } = talk.desk;
	switch (heard.type) {
		case "refused":
			return refused(turn, heard.reason);
		case "more": {
			if (heard.quiet) {
				talk.hold.take(heard.draft);
				return { ...askTurn(talk, heard.asking, []), quiet: true };
			}
			const before = previewOf(talk);
			talk.hold.drop();
			session.draft(heard.draft);
			session.save();
			return askTurn(
				talk,
				heard.asking,
				blocks(heard.said ?? [], corrected(talk, before), heard.asking.say),
			);
		}
		case "answer":
			return answered(talk, turn, heard.draft);
	}
}

function answered(talk: Talk, turn: Turn, draft: Draft): Turn {
	const { session } = talk.desk;
	const { question } = session.page().ask ?? {};
	// The answer holds all that was waiting.
	talk.hold.drop();
	const refusals = session.answer(draft);
	if (refusals.length > 0) {
		session.save();
		const reasons = refusals.map(({ reason }) => reason);
		if (question?.type !== "form") return refused(turn, reasons.join(" "));
		const again = correcting(session.page().ask, refusals);
		return again
			? askTurn(talk, again, blocks([waysOut(reasons, again)], again.say))
			: talk.screen(reasons);
	}
	if (question?.type !== "text" || question.lines === "one")
		return talk.screen();
	// What they have just typed is on paper already, so that nobody has to listen to it again.
	const text = String(draft);
	talk.sheet.add(linesOf([{ type: "said", text }]));
	const count = text.split(/\s+/).length;
	return talk.screen([`Kept: ${count === 1 ? "1 word" : `${count} words`}.`]);
}
