import type { Road } from "../activities/story.ts";
import type { Problem } from "../markdown/problem.ts";
import { perWord, wordsIn, wordsTold } from "./minutes.ts";
import { roadsOf, type StoryMap } from "./story-map.ts";

/** What a learner reads in one run: the story, its options, and the reasons that the debrief gives. */
export type RunWords = {
	readonly least: number;
	/** Where every choice is left to chance. */
	readonly mean: number;
	readonly most: number;
};

/** Counts the words of every run at once. Each way leads down the list, so the ends are met first. */
export function runWords({ stops }: StoryMap): RunWords {
	const after: RunWords[] = [];
	for (const [index, stop] of [...stops.entries()].reverse()) {
		const options = sum(roadsOf(stop).map(({ label }) => count(label)));
		const ways = stop.ways.map(({ road, words, to }) => {
			const own = options + words + count(road.why);
			const { least, mean, most } = after[to] ?? nothing;
			return { least: own + least, mean: own + mean, most: own + most };
		});
		after[index] =
			ways.length === 0
				? nothing
				: {
						least: Math.min(...ways.map(({ least }) => least)),
						mean: sum(ways.map(({ mean }) => mean)) / ways.length,
						most: Math.max(...ways.map(({ most }) => most)),
					};
	}
	const [first] = stops;
	const { least, mean, most } = after[0] ?? nothing;
	const before = first ? wordsTold(first.scene) : 0;
	return {
		least: before + least,
		mean: before + mean,
		most: before + most,
	};
}

/** How far one run may be from the usual one, with which the section's minutes are counted: a tenth of them, or a minute. */
const share = 0.1;
const leastOff = 1;

/** Runs so long, or so short, that the minutes their section declares are not true for them. */
export function checkWords(
	maps: readonly StoryMap[],
	usual: number,
	minutes: number,
	place: Problem["place"],
): Problem[] {
	const runs = maps.map(runWords);
	const found = [
		["longest", Math.max(...runs.map(({ most }) => most)), "more"],
		["shortest", Math.min(...runs.map(({ least }) => least)), "less"],
	] as const;
	return found.flatMap(([which, words, more]): Problem[] => {
		const off = (Math.abs(words - usual) * perWord) / 60;
		return off <= Math.max(minutes * share, leastOff)
			? []
			: [
					{
						ruleId: "story-words",
						severity: "warning",
						place,
						reason: `The ${which} run of this story has ${inFigures(words)} words, and the minutes of its section are counted with ${inFigures(usual)}: ${off.toFixed(1)} minutes ${more}.`,
						note: "Let all roads tell about as much.",
					},
				];
	});
}

function inFigures(count: number): string {
	return count.toLocaleString("en-GB");
}

const nothing: RunWords = { least: 0, mean: 0, most: 0 };

function count(text: Road["label"]): number {
	return wordsIn([{ text }]);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
