import { checkStories } from "../../src/course/check-story.ts";
import { frame } from "../../src/markdown/frame.ts";
import type { Problem } from "../../src/markdown/problem.ts";
import {
	createSource,
	lineOf,
	type Source,
} from "../../src/markdown/source.ts";
import { moduleWith, scenarioOf, smallYear } from "../fixtures/story.ts";
import { files, read, words } from "./a-module.ts";

const directive = `

---

## A year

:::scenario{#year story=a-small-year.ink}
A small year
:::
`;

/** The little story with consequences as long as they should be. */
export const soundStory = [
	"Two it is, and nobody claps.",
	"One it is, and Maggie reads the heading twice.",
	"The staffroom is quiet.",
	"There are nine wordings by Friday.",
	"There is relief, and a clear lesson.",
	"The slot is safe, and the reason unclear.",
	"Two teams open their doors.",
].reduce(
	(text, line) => text.replace(line, `${line} ${words(55)}.`),
	smallYear,
);

/** Reads and plays the sound module with the little story in it, and changes to either. */
export function played(
	story: string,
	changes: Readonly<Record<string, string | undefined>> = {},
) {
	const all = {
		"a-small-year.ink": story,
		"01-first.md": `${textOf("01-first.md").replace("minutes: 1", "minutes: 3")}${directive}`,
		"module.md": textOf("module.md").replace("minutes: 1", "minutes: 3"),
		...changes,
	};
	const sources = files(all);
	const { module, problems } = read(all);
	const checked = module && checkStories(module, sources);
	const found = [...problems, ...(checked?.problems ?? [])];
	return {
		module,
		figures: checked?.figures ?? [],
		rules: found.map((problem) => pointed(problem, sources)),
		/** As an author reads the first. */
		first: found[0]
			? frame(
					found[0],
					sources.find(({ path }) => path === found[0]?.place.path) ??
						createSource("", ""),
				)
			: "",
	};
}

/** The sound story with some of its words changed, read and played. */
export function playedWith(
	...changes: readonly (readonly [string, string])[]
): ReturnType<typeof played> {
	return played(changed(changes));
}

/** Plays the sound story with some of its words changed, whatever the module would say of its minutes. */
export function checkedWith(
	...changes: readonly (readonly [string, string])[]
) {
	const source = createSource("a-small-year.ink", changed(changes));
	const { problems } = checkStories(moduleWith(scenarioOf(source.text)), [
		source,
	]);
	return {
		rules: problems.map((problem) => pointed(problem, [source])),
		first: problems[0] ? frame(problems[0], source) : "",
	};
}

function changed(changes: readonly (readonly [string, string])[]): string {
	return changes.reduce((story, [from, to]) => {
		if (!story.includes(from)) throw new Error(`The story has no “${from}”.`);
		return story.replace(from, to);
	}, soundStory);
}

/** `rule at a few words of the place it points to`. */
function pointed(
	{ ruleId, place }: Problem,
	sources: readonly Source[],
): string {
	const source = sources.find(({ path }) => path === place.path);
	const line = source ? lineOf(source, place.line) : "";
	return `${ruleId} at ${line.slice(place.column - 1, place.column + 14)}`;
}

function textOf(name: string): string {
	return (
		files().find(({ path }) => path === `content/small/${name}`)?.text ?? ""
	);
}
