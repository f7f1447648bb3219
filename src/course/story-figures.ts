import type { InkText } from "../activities/ink-text.ts";
import type { Story } from "../activities/story.ts";
import type { Balance } from "./story-balance.ts";
import { roadsOf, type StoryMap } from "./story-map.ts";
import { type RunWords, runWords } from "./story-words.ts";

/** What playing a story came to. */
export type StoryFigures = {
	readonly title: string;
	readonly file: string;
	readonly knots: number;
	readonly decisions: number;
	readonly choices: number;
	/** From the beginning to an end. */
	readonly paths: number;
	/** Stops that differ in anything that follows. */
	readonly states: number;
	/** Every road was taken. */
	readonly whole: boolean;
	readonly words: RunWords;
	/** In the order of the file. */
	readonly endings: readonly {
		readonly name: string;
		/** Of all runs in which every choice is left to chance. */
		readonly share: number;
	}[];
	readonly gauges: readonly (Story["gauges"][number] & {
		readonly least: number;
		readonly most: number;
	})[];
};

/** Counts what was found: in the first map, and how far the gauges went in any. */
export function figuresOf(
	story: Story,
	text: InkText,
	maps: readonly StoryMap[],
	{ paths, endings }: Balance,
): StoryFigures {
	const [map] = maps;
	const open = (map?.stops ?? []).filter((stop) => roadsOf(stop).length > 0);
	const levels = maps.flatMap(({ stops }) =>
		stops.flatMap(({ scene, ways }) => [
			...scene.passages.map((passage) => passage.levels),
			...ways.flatMap((way) => way.levels),
		]),
	);
	return {
		title: story.title,
		file: story.file,
		knots: text.knots.length,
		decisions: new Set(open.map(({ parted }) => parted.part?.id)).size,
		choices: text.choices.length,
		paths,
		states: open.length,
		whole: map?.whole === true,
		words: map ? runWords(map) : { least: 0, mean: 0, most: 0 },
		endings: text.lines
			.filter(({ name }) => name === "ending")
			.map(({ value }) => {
				const [id = "", name = id] = value
					.split(";")
					.map((word) => word.trim());
				return { name, share: endings.get(id) ?? 0 };
			}),
		gauges: story.gauges.map((gauge, index) => {
			const all = levels.map((one) => one[index] ?? 0);
			return {
				...gauge,
				least: all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
				most: all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
			};
		}),
	};
}
