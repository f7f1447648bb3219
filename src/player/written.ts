import type { Context, Entry } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Module } from "../course/module.ts";
import { activitiesOn, withWorkbench } from "../course/select.ts";
import type { Destination } from "./destination.ts";
import { locate, placeAt } from "./navigate.ts";
import type { Place, Progress } from "./progress.ts";

/** Something in the learner's own words, and where it came from. */
export type Written = {
	/** What it was written to; absent for a note. */
	readonly asked?: string;
	readonly words: string;
	readonly at: string;
	readonly manner: Entry["manner"] | "note";
	/** The part it belongs to, from 1; 0 for the welcome. */
	readonly part: number;
	/** “part 2, Principles”. */
	readonly where: string;
	readonly to: Extract<Destination, { type: "answer" | "note" }>;
};

/** Everything the learner gave in words, in the order of the path; the notes of a part behind its answers. */
export function writtenIn(
	module: Module,
	progress: Progress,
	context: Context,
): Written[] {
	const notes = notesIn(module, progress);
	return withWorkbench(module).flatMap((section, part) => [
		...section.screens.flatMap((screen, index) =>
			activitiesOn(screen).flatMap((activity) =>
				writtenTo(activity, context).map(
					(one): Written => ({
						...one,
						part,
						where: partInWords(module, part),
						to: {
							type: "answer",
							place: placeAt(section, index),
							activity: activity.id,
							question: one.question,
						},
					}),
				),
			),
		),
		...notes.filter((note) => note.part === part),
	]);
}

/** The notes, oldest first. */
export function notesIn(module: Module, { notes = [] }: Progress): Written[] {
	return notes.map(({ number, at, place, words }) => {
		const part = locate(module, place).sectionNumber;
		return {
			words: words.trim(),
			at,
			manner: "note",
			part,
			where: placeInWords(module, place),
			to: { type: "note", note: number },
		};
	});
}

/** “Welcome”; “part 2, Principles”; what is off the path has a title and no number. */
export function partInWords(module: Module, part: number): string {
	const title = withWorkbench(module)[part]?.title ?? "";
	return part === 0 || part > module.sections.length
		? title
		: `part ${part}, ${title}`;
}

/** The part, and the screen in it. */
export function placeInWords(module: Module, place: Place): string {
	const { sectionNumber, index } = locate(module, place);
	return `${partInWords(module, sectionNumber)}, screen ${index + 1}`;
}

type Given = Pick<Written, "asked" | "words" | "at" | "manner"> & {
	readonly question: string;
};

/** What an activity says of itself, each entry with the question whose answer it is. What belongs to none, as an ending does, is not the learner's words. */
function writtenTo(activity: Activity, context: Context): Given[] {
	const answers = context.answers(activity.id);
	return kindOf(activity)
		.entries(activity, answers, context)
		.flatMap((entry): Given[] => {
			const answer = Object.values(answers).find(
				({ at, asked }) => at === entry.at && asked === entry.asked,
			);
			return answer && entry.words !== ""
				? [{ ...entry, question: answer.question }]
				: [];
		});
}
