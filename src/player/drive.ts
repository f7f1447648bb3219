import type { Draft, Refusal } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import type { Quiz } from "../activities/quiz.ts";
import type { Module } from "../course/module.ts";
import type { Changeable } from "./changeable.ts";
import type { Page } from "./page.ts";
import type { Certificate, Note, Place, Progress } from "./progress.ts";
import type { Saved, Saving } from "./saving.ts";
import type { Slice } from "./slice.ts";
import type { Trail } from "./trail.ts";

/** One learner at one module: the only thing in the program that holds something that changes. Both faces drive it. */
export type Session = {
	readonly module: Module;
	progress(): Progress;
	context(): Context;
	page(): Page;
	saving(): Saving;
	/** Answers the open question; when it cannot be taken, says why and keeps it as a draft. */
	answer(draft: Draft): readonly Refusal[];
	/** Keeps what is half typed in the open question. */
	draft(draft: Draft): void;
	/** "Not now", of the open question; of one that is being changed, it leaves the answer as it was. */
	setAside(): void;
	/** Opens an answered question again, starting from its answer. One that is asked elsewhere is opened there, and once it stands the learner is back here. */
	change(changeable: Changeable): void;
	/** Leaves the answer of the question that was opened again as it was. */
	keepAnswer(): void;
	/** On to the next screen, or out of looking back; false at the end of the module. A screen with an open question stays. */
	forward(): boolean;
	/** To what was read before: on this screen, where one thing took the place of another, else the screen before. False on the first. */
	back(): boolean;
	goTo(place: Place): void;
	/** The same to something that was found: one step back leads to where the learner was. */
	leap(place: Place): void;
	/** Where the learner has been since the program was opened. */
	trail(): Trail;
	/** One step back or ahead among the places of this session; false where there is none. */
	retrace(which: "back" | "ahead"): boolean;
	/** Keeps a note as it reads now; without words it is gone. */
	note(note: Pick<Note, "number" | "place" | "words">): void;
	/** Answers the questions that show a section is known, by their keys; both right, and it counts as done. Else nothing is kept but that it was tried. */
	prove(
		section: string,
		quizzes: readonly Quiz[],
		keys: readonly string[],
	): boolean;
	/** Begins what the learner has set out to do with the time they have. */
	setOut(slice: Slice): void;
	/** What they have just come to the end of, until they do anything else. */
	reached(): Slice | undefined;
	finish(certificate: Certificate): void;
	/** Calls back after every change, and when saving begins or ceases to fail. */
	subscribe(listener: () => void): () => void;
	/** One attempt to save, now. */
	save(): Saved;
	/** Saves what is unsaved and ends. */
	close(): Saved;
	/** What the learner wrote that the disk has not taken. */
	unsaved(): readonly string[];
};
