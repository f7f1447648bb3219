import {
	inShort,
	type Notebook,
	notebookOf,
	summaryOf,
	whence,
} from "../player/notebook.ts";
import { goingTurn } from "./going.ts";
import { pickTurn } from "./pick.ts";
import type { Talk } from "./talk.ts";
import { afterwards, refused, type Turn } from "./turn.ts";
import { blocks, numbered, sentence } from "./words.ts";

/** What waits, and everything the learner wrote, by number. It is read afresh each time, since what stands in it can be changed. */
export function notebookTurn(talk: Talk, from: Turn): Turn {
	const { session } = talk.desk;
	const all = notebookOf(session.module, session.progress(), session.context());
	const { waiting, written } = all;
	const items = [...waiting, ...written];
	if (items.length === 0)
		return refused(from, `${summaryOf(all)} ${from.prompt}`);
	const away = () => afterwards(from, from.say);
	const back = (say: readonly string[]) => {
		const again = notebookTurn(talk, from);
		return afterwards(again, blocks(say, again.say));
	};
	return pickTurn(talk, {
		say: blocks([`Notebook. ${summaryOf(all)}`], numbered(inWords(all))),
		prompt:
			"Type a number to go there, search WORDS to look for some, or press Enter to go back:",
		pick(number) {
			const item = items[number - 1];
			return item && goingTurn(talk, item.to, back, true);
		},
		enter: away,
		back: away,
		home: away,
	});
}

/** Only what was put off, each to be gone to at once. */
export function openTurn(talk: Talk, from: Turn): Turn {
	const { session } = talk.desk;
	const all = notebookOf(session.module, session.progress(), session.context());
	const { waiting } = all;
	if (waiting.length === 0)
		return refused(from, `Nothing is put off. ${from.prompt}`);
	const away = () => afterwards(from, from.say);
	const back = (say: readonly string[]) => {
		const again = openTurn(talk, from);
		return afterwards(again, blocks(say, again.say));
	};
	return pickTurn(talk, {
		say: blocks(
			["What you put off:"],
			numbered(
				waiting.map(({ asked, where }) =>
					sentence(`${sentence(asked)} From ${where}`),
				),
			),
		),
		prompt: "Type a number to answer it now, or press Enter to go back:",
		pick(number) {
			const item = waiting[number - 1];
			return item && goingTurn(talk, item.to, back, true);
		},
		enter: away,
		back: away,
		home: away,
	});
}

function inWords({ waiting, written }: Notebook): string[] {
	return [
		...waiting.map(
			({ asked, where }) => `Open question, ${where}: ${sentence(asked)}`,
		),
		...written.map((one) => {
			const asked = one.asked ? ` ${sentence(one.asked)}` : "";
			const from = whence(one);
			return `${from.charAt(0).toUpperCase()}${from.slice(1)}:${asked} ${sentence(inShort(one.words))}`;
		}),
	];
}
