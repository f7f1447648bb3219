/** What the keys are for at the moment. */
export type Where =
	| "greeting"
	| "reading"
	/** One of several; any of several; a place on a scale. */
	| "choosing"
	| "ticking"
	| "rating"
	/** Typing one line; several; the fields of a form; and on the word Done below them. */
	| "line"
	| "writing"
	| "form"
	| "done"
	/** A text left for the moment: letters are commands. */
	| "resting"
	/** A list to go somewhere from; a page of ours; nothing until the documents are written. */
	| "list"
	| "leaf"
	| "waiting";

/** What decides which keys work now. */
export type Situation = {
	readonly where: Where;
	/** The page is longer than the window, and there is more of it below. */
	readonly long?: boolean;
	readonly more?: boolean;
	/** There is a screen before this one. */
	readonly before?: boolean;
	/** Something on the page is shown by its title only, until the learner asks for the rest. */
	readonly folded?: boolean;
	/** And they have asked for it. */
	readonly unfolded?: boolean;
	/** There are sources to show, an answer to change, an answer being changed. */
	readonly sources?: boolean;
	readonly answered?: boolean;
	readonly again?: boolean;
	/** An answer is being changed, and to leave it as it was would lose nothing that was written. */
	readonly unchanged?: boolean;
	/** The ends of the scale on which a place is chosen. */
	readonly scale?: readonly [from: number, to: number];
	/** What is written is a text of several lines, which their own editor can take. */
	readonly prose?: boolean;
	/** The glossary explains a word that is used here; one that is used here for the first time in its section. */
	readonly words?: boolean;
	readonly newWord?: boolean;
	/** There are places to go back to, and places that were come back from; the learner came here to look at something found. */
	readonly behind?: boolean;
	readonly ahead?: boolean;
	readonly leapt?: boolean;
	/** What is marked, or the screen, begins a section that could be shown to be known. */
	readonly provable?: boolean;
	/** The question is one of those that show it. */
	readonly proof?: boolean;
	/** A note is marked in the list. */
	readonly note?: boolean;
	/** What a text is for that answers no question. */
	readonly entry?: "note" | "search";
	/** It lies over another list or leaf, and only that over the page. */
	readonly over?: boolean;
	/** There is something to choose in what a learner is met with; and one of it is marked. */
	readonly ways?: boolean;
	readonly chosen?: boolean;
	/** What was written last cannot be saved where it should be. */
	readonly failing?: boolean;
	/** The module builds a plan, which can be looked at. */
	readonly plan?: boolean;
	/** It is the plan, and there is a workbench on which to improve it. */
	readonly improvable?: boolean;
	/** This terminal can stop a program and bring it back. */
	readonly job?: boolean;
};

/** Where letters are text. */
export const typing = ["line", "writing", "form"] as const;

/** Whether letters are text and not commands. */
export function isTyping({ where }: Situation): boolean {
	return (typing as readonly Where[]).includes(where);
}
