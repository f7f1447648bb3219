import type { ActivityId, QuestionId } from "../activities/question.ts";
import type { Address } from "./library.ts";
import type { Place } from "./progress.ts";
import type { Session } from "./session.ts";

/** Where something that was found is: on the path, in the library, in the notebook. */
export type Destination =
	| { readonly type: "place"; readonly place: Place }
	/** An answer, to be read where it was given, and changed where it may be. */
	| {
			readonly type: "answer";
			readonly place: Place;
			readonly activity: ActivityId;
			readonly question: QuestionId;
	  }
	| { readonly type: "note"; readonly note: number }
	| { readonly type: "library"; readonly address: Address };

/** Goes to what is on the path. `change` opens an answer again, where it may be. */
export function goOnPath(
	to: Extract<Destination, { type: "place" | "answer" }>,
	session: Session,
	change: boolean,
): void {
	session.leap(to.place);
	if (!change || to.type === "place") return;
	const { ask, changeable } = session.page();
	if (ask?.activity === to.activity && ask.question.id === to.question) return;
	const found = changeable.find(
		({ activity, question }) =>
			activity === to.activity && question.id === to.question,
	);
	if (found) session.change(found);
}
