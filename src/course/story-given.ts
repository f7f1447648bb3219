import { readInk } from "../activities/ink-text.ts";
import { readGiven } from "../activities/read-story.ts";
import type { Source } from "../markdown/source.ts";
import { type Notes, refuse, suggestTo } from "./notes.ts";
import type { Variables } from "./variables.ts";

/** Reports what a story wants to know of the learner and nobody asks: a field of a form, or a choice of one. */
export function checkGiven(
	stories: ReadonlyMap<string, Source>,
	variables: Variables,
	notes: Notes,
): void {
	for (const source of stories.values())
		for (const tag of readInk(source).head) {
			if (tag.name !== "given") continue;
			const { activity, field } = readGiven(tag);
			const name = field === undefined ? activity : `${activity}.${field}`;
			if (name === "" || isAsked(name, variables, notes)) continue;
			const known = [...variables.values()].flatMap((found) =>
				found.filter(({ any }) => !any).map(({ fullName }) => fullName),
			);
			refuse(notes, tag.place, {
				ruleId: "story-given",
				reason: `Nothing that is asked is called “${name}”, or more than one answer to it may be ticked.`,
				note: suggestTo(notes, name, [...new Set(known)]),
			});
		}
}

/** A field that is no choice has no variable: no passage can depend on it, but a story can. */
function isAsked(name: string, variables: Variables, notes: Notes): boolean {
	const [variable] = (variables.get(name) ?? []).filter(
		({ fullName, any }) => fullName === name && !any,
	);
	if (variable) return true;
	return [...notes.activities.values()].some(
		(activity) =>
			activity.kind === "form" &&
			activity.fields.some(({ key }) => `${activity.id}.${key}` === name),
	);
}
