import { filledIn, isRecord } from "../activities/value.ts";
import { isAnswered } from "../player/answering.ts";
import type { Ask } from "../player/page.ts";
import type { Talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** What was begun goes with the question, and is said to. */
export function putOff(talk: Talk, ask: Ask): Turn {
	const { session } = talk.desk;
	const stands = isAnswered(ask, session.context());
	const begun = isBegun(ask);
	session.setAside();
	if (stands) return talk.screen(["Your answer stands as it was."]);
	return talk.screen(
		begun
			? ["What you had written is kept. Type change to go on with it."]
			: [],
	);
}

function isBegun({ question, draft }: Ask): boolean {
	switch (question.type) {
		case "text":
			return String(draft) !== (question.initial ?? "");
		case "form":
			return (
				isRecord(draft) &&
				question.fields.some(
					(field) =>
						(filledIn(field, draft) || field.initial) !== field.initial,
				)
			);
		default:
			return false;
	}
}
