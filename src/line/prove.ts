import { checkQuestion } from "../activities/quiz.ts";
import { proofIn, proveWith } from "../player/prove.ts";
import { askChoice } from "./choice.ts";
import { commandOf, misheard } from "./commands.ts";
import { linesOf } from "./print.ts";
import type { Talk } from "./talk.ts";
import { afterwards, refused, type Turn } from "./turn.ts";
import { blocks, words } from "./words.ts";

type Proof = NonNullable<ReturnType<typeof proofIn>>;

/** Asks the two questions that show a section is known; where it cannot be skipped, says so. */
export function proveTurn(talk: Talk, part: number, from: Turn): Turn {
	const { session } = talk.desk;
	const section = session.module.sections[part - 1];
	const proof = section && proofIn(session, section.id);
	if (!proof)
		return refused(
			from,
			`${section ? `“${section.title}”` : "This"} cannot be skipped: it is done, was tried before, holds work that is yours alone, or has too few questions. ${from.prompt}`,
		);
	return questionTurn(talk, proof, [], from);
}

function questionTurn(
	talk: Talk,
	proof: Proof,
	keys: readonly string[],
	from: Turn,
): Turn {
	const { section, quizzes } = proof;
	const quiz = quizzes[keys.length];
	if (!quiz) return outcomeTurn(talk, proof, keys, from);
	const question = checkQuestion(quiz);
	if (question.type !== "choice") return afterwards(from, []);
	const asking = askChoice({
		activity: quiz.id,
		question,
		draft: [],
		again: false,
		preview: [],
	});
	const turn: Turn = {
		say: blocks(
			[
				`Do you know “${section.title}”? Question ${keys.length + 1} of ${quizzes.length}. With both right, it counts as done, and you can still open it. Type back to leave it.`,
			],
			linesOf(quiz.before),
			[words(question.prompt)],
			asking.say,
		),
		prompt: asking.prompt,
		back: () => afterwards(from, from.say),
		hear(line) {
			const heard = asking.hear(line);
			if (heard.type === "answer") {
				const [key] = Array.isArray(heard.draft) ? heard.draft : [];
				return questionTurn(talk, proof, [...keys, String(key)], from);
			}
			const command =
				line.trim() === "" ? undefined : commandOf(line.replace(/^\s*\./, ""));
			if (command === "later") return afterwards(from, from.say);
			if (command) return talk.run(command, turn);
			return misheard(
				turn,
				line,
				heard.type === "refused" ? heard.reason : asking.prompt,
			);
		},
	};
	return turn;
}

/** Where a section was left behind, the next one is on paper; else what was asked before. */
function outcomeTurn(
	talk: Talk,
	proof: Proof,
	keys: readonly string[],
	from: Turn,
): Turn {
	const { session } = talk.desk;
	const before = session.page().section.id;
	const outcome = proveWith(session, proof, keys);
	session.save();
	return session.page().section.id === before
		? afterwards(from, [outcome])
		: talk.screen([outcome]);
}
