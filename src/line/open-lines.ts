import type { Desk, Face } from "../player/desk.ts";
import type { Session } from "../player/session.ts";
import { greetingTurn } from "./greeting.ts";
import { createPaper, type Output } from "./paper.ts";
import { createReader, type Input, type Reader } from "./reader.ts";
import { watchSaving } from "./saving-notice.ts";
import { createTalk } from "./talk.ts";
import type { Next } from "./turn.ts";

const opening =
	"Type help at any prompt for the words you can use. Everything up to your last Enter is saved.";

const cutNotice =
	"That line was as long as a terminal passes on at once, so its end may be missing. Look at how it ends, and write long text in shorter lines.";

/**
 * The plain face: the same session on paper. Numbered options, labels in words, one paragraph a line, and no byte that is
 * not text: for a screen reader, a pipe, a script. Whoever has asked something before it hands on its `reader`, so that no
 * line is lost between two of them.
 */
export function openLines(
	desk: Desk,
	options: {
		readonly input: Input;
		readonly output: Output;
		readonly reader?: Reader;
		/** Milliseconds on a clock that nobody puts right. */
		readonly elapsed: () => number;
	},
): Face {
	const reader = options.reader ?? createReader(options.input);
	const paper = createPaper(options.output, () => reader.close());
	const unwatch = watchSaving(desk, paper.notice);
	let stopped = false;

	/** Says and hears, turn by turn, until the learner leaves or the input ends. */
	async function converse(): Promise<"left" | "interrupted"> {
		const talk = createTalk(
			{
				...desk,
				edit: (text) => reader.lend(() => desk.edit(text)),
			},
			options.elapsed,
		);
		let next: Next = desk.greeting
			? greetingTurn(talk, desk.greeting, opening)
			: talk.screen([opening]);
		while (next !== "leave") {
			paper.ask(next);
			if (!reader.isWaiting()) talk.hold.flush();
			const line = await reader.next();
			if (stopped) return "interrupted";
			if (!line) {
				await paper.end(inputEnded(desk.session));
				return "left";
			}
			paper.heard();
			if (line.cut) paper.notice(cutNotice);
			next = await next.hear(line.text);
		}
		return "left";
	}

	return {
		left: converse().finally(() => {
			unwatch();
			reader.close();
		}),
		stop() {
			stopped = true;
			paper.close();
			reader.close();
		},
	};
}

function inputEnded(session: Session): string {
	const saved = session.save();
	return saved.ok
		? "The input has ended, and everything up to its last line is saved."
		: `The input has ended, and not everything is saved. ${saved.reason}`;
}
