import type { Draft, Instant, Value } from "../activities/answer.ts";
import type { ActivityId, QuestionId } from "../activities/question.ts";
import type { Certificate, Place } from "./progress.ts";

/** What can happen. The session adds the time. */
export type Happening =
	/** `ended` names the section whose end was just passed. */
	| { readonly type: "moved"; readonly to: Place; readonly ended?: string }
	/** Without a draft: what was half typed is dropped, and an answer opened again stands as it was. */
	| {
			readonly type: "drafted";
			readonly activity: ActivityId;
			readonly question: QuestionId;
			readonly draft?: Draft;
	  }
	/** A first answer, or a changed one: the old one goes to `earlier`. */
	| {
			readonly type: "answered";
			readonly activity: ActivityId;
			readonly question: QuestionId;
			readonly asked: string;
			readonly value: Value;
			readonly words: string;
			/** With the first answer: what the activity took from the rest of the module. */
			readonly took?: Value;
	  }
	| {
			readonly type: "set-aside";
			readonly activity: ActivityId;
			readonly question: QuestionId;
			readonly asked: string;
			readonly took?: Value;
	  }
	/** A note as it reads now: it is kept while it is written, and gone when nothing is left of it. */
	| {
			readonly type: "noted";
			readonly note: number;
			/** Where it was begun. */
			readonly place: Place;
			readonly words: string;
	  }
	/** Two questions were to show that a section is known already. */
	| {
			readonly type: "proved";
			readonly section: string;
			readonly right: boolean;
	  }
	| { readonly type: "finished"; readonly certificate: Certificate };

export type Event = Happening & { readonly at: Instant };
