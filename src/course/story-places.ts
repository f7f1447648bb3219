import { partsOf } from "../activities/ink-tag.ts";
import type { InkText } from "../activities/ink-text.ts";
import type { Place, Source } from "../markdown/source.ts";

/** Where the things of a story stand in its file. What cannot be found is at its beginning. */
export type Places = {
	readonly start: Place;
	/** The line of a choice, by its id. */
	choice(id: string | undefined): Place;
	decision(id: string): Place;
	ending(id: string): Place;
	gauge(key: string): Place;
};

export function createPlaces(text: InkText, source: Source): Places {
	const start = { path: source.path, line: 1, column: 1 };
	const tagged = (tags: InkText["lines"], name: string, id: string) =>
		tags.find((tag) => tag.name === name && partsOf(tag.value, 2)[0] === id)
			?.place ?? start;
	return {
		start,
		choice: (id) =>
			text.choices.find(({ tags }) =>
				tags.some(({ name, value }) => name === "id" && value === id),
			)?.place ?? start,
		decision: (id) => tagged(text.lines, "decision", id),
		ending: (id) => tagged(text.lines, "ending", id),
		gauge: (key) => tagged(text.head, "gauge", key),
	};
}
