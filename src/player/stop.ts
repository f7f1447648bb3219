import { given } from "../activities/answer.ts";
import type { Say } from "../activities/say.ts";
import { paragraph } from "../markdown/rich.ts";
import { headingOf, nameOf } from "./ahead.ts";
import { counted } from "./counted.ts";
import { minutesLeft } from "./minutes-left.ts";
import { isOffPath, locate } from "./navigate.ts";
import type { Session } from "./session.ts";
import type { Slice } from "./slice.ts";

/** Said behind the last screen of a slice: what they have just done, what comes next and how to return. */
export function stopSay(
	session: Session,
	slice: Slice,
	comeBack: string,
): readonly Say[] {
	return [
		{ type: "heading", level: 2, rich: [{ text: "A good place to stop" }] },
		paragraph(doneIn(session, slice)),
		...nextIn(session),
		paragraph("Everything is saved. To come back to this place, run:"),
		paragraph(comeBack),
	];
}

function doneIn(session: Session, { goal }: Slice): string {
	switch (goal.type) {
		case "as-far":
			return `You have come to the end of ${goal.end}.`;
		case "open": {
			const answers = session.context().answers(goal.activity);
			return given(answers, goal.question) === undefined
				? "The question stays open, and waits in its place."
				: "You have answered what you had left open.";
		}
		case "visit":
			return "You have been back. What you said is kept with today’s date, and cpd-module export prints it with the rest.";
	}
}

function nextIn(session: Session): Say[] {
	const { module } = session;
	const progress = session.progress();
	if (progress.certificate || isOffPath(module, progress.place))
		return [paragraph("Everything in the module stays open to you.")];
	const at = locate(module, progress.place);
	const name = nameOf(at.section, at.screen, at.sectionNumber);
	const part =
		at.sectionNumber > 0 && headingOf(at.screen)
			? `, in part ${at.sectionNumber}`
			: "";
	const left = minutesLeft(module, progress, session.context());
	const rest = left > 0 ? ` About ${counted(left, "minute")} to go.` : "";
	return [paragraph(`Next: ${name}${part}.${rest}`)];
}
