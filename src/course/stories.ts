import type { Reading } from "../activities/reading.ts";
import type { Ink } from "../activities/story.ts";
import type { Problem } from "../markdown/problem.ts";
import type { Source } from "../markdown/source.ts";
import { type Notes, warn } from "./notes.ts";

/** Makes ink ready to be told, or says why it cannot be. */
export type CompileStory = (source: Source) => {
	readonly ink?: Ink;
	readonly problems: readonly Problem[];
};

/** The stories of a module while its activities are read: each is compiled once, and asked for or not. */
export function createStories(
	stories: ReadonlyMap<string, Source>,
	compile: CompileStory,
	notes: Notes,
): Pick<Reading, "stories" | "compileStory"> & { reportUntold(): void } {
	const told = new Map<Source, Ink | undefined>();
	return {
		stories,
		compileStory(source) {
			if (told.has(source)) return told.get(source);
			const { ink, problems } = compile(source);
			notes.problems.push(...problems);
			told.set(source, ink);
			return ink;
		},
		reportUntold() {
			for (const [name, source] of stories)
				if (!told.has(source))
					warn(
						notes,
						{ path: source.path, line: 1, column: 1 },
						{
							ruleId: "story-untold",
							reason: "No learner will meet this story.",
							note: `Play it where it belongs: :::scenario{#a-name story=${name}}.`,
						},
					);
		},
	};
}
