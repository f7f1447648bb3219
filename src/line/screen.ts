import type { Draft, Refusal } from "../activities/answer.ts";
import type { Ask } from "../player/page.ts";
import { askingOf } from "./ask.ts";
import type { Asking, Heard, Part } from "./asking.ts";
import { changesTurn } from "./changes.ts";
import { type Command, commandOf, misheard, misheardStop } from "./commands.ts";
import { askAgain } from "./form.ts";
import { hintsAt, restHints } from "./hints.ts";
import { pickTurn } from "./pick.ts";
import { linesOf } from "./print.ts";
import type { Talk } from "./talk.ts";
import { afterwards, type Next, quoted, refused, type Turn } from "./turn.ts";
import { blocks, numbered, words } from "./words.ts";

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
		say,
		prompt: name ? `${name} ${prompt}` : prompt,
		hints: () => hintsAt(asking, talk.desk.session.page()),
		...(back ? { back: () => goTo(talk, back()) } : {}),
		hear: (line) =>
			asking.commands === "words"
				? hearAmongWords(talk, asking, again, line)
				: hearText(talk, asking, again, line),
	};
	return { ...again, prompt };
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
		? partsTurn(talk, parts, turn)
		: talk.run(command, turn);
}

/** The parts of the open question that have been asked, by number; the other answers of the screen stand behind them. */
function partsTurn(talk: Talk, parts: readonly Part[], from: Turn): Turn {
	const others = talk.desk.session.page().changeable.length > 0;
	return pickTurn(talk, {
		say: blocks(
			["Which do you want to change?"],
			numbered([
				...parts.map(({ words }) => words),
				...(others ? ["Another answer on this screen."] : []),
			]),
		),
		prompt: "Type its number, or press Enter to leave them as they are:",
		pick(number) {
			const part = parts[number - 1];
			if (part) return goTo(talk, part.ask());
			return others && number === parts.length + 1
				? changesTurn(talk, from)
				: undefined;
		},
		enter: () => afterwards(from, []),
		back: () => afterwards(from, []),
	});
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

/** The field at which something is wrong only beside the others, asked once more. */
function correcting(
	ask: Ask | undefined,
	refusals: readonly Refusal[],
): Asking | undefined {
	const field = refusals.find(({ field }) => field !== undefined)?.field;
	return ask?.question.type === "form" && field !== undefined
		? askAgain({ ...ask, question: ask.question }, field)
		: undefined;
}

/** What cannot be beside another field may be put right at either. */
function waysOut(reasons: readonly string[], asking: Asking): string {
	const { back, parts = [], commands } = asking;
	const stop = commands === "stop" ? "." : "";
	const ways = [
		...(back ? [`${stop}back to change the field before`] : []),
		...(parts.length > 0 ? [`${stop}change for any other`] : []),
	];
	return [
		...reasons,
		...(ways.length > 0 ? [`Type ${ways.join(", or ")}.`] : []),
	].join(" ");
}

function previewOf(talk: Talk): string[] {
	return linesOf(talk.desk.session.page().ask?.preview ?? []);
}

/** While an answer is being corrected, the figures that came out otherwise are said; while it is first given, they are all said at its end. */
function corrected(talk: Talk, before: readonly string[]): string[] {
	return talk.desk.session.page().ask?.again
		? previewOf(talk).filter((line) => line !== "" && !before.includes(line))
		: [];
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
