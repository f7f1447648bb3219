import { readInk } from "../activities/ink-text.ts";
import { sampleRun } from "../activities/sample-run.ts";
import type { Setting, Story } from "../activities/story.ts";
import { type Problem, sortProblems } from "../markdown/problem.ts";
import type { Source } from "../markdown/source.ts";
import { wordsIn } from "./minutes.ts";
import type { Module, Section } from "./module.ts";
import { activitiesOf, activitiesOn, pathOf } from "./select.ts";
import { balanceOf } from "./story-balance.ts";
import { checkLengths, checkShares } from "./story-craft.ts";
import { checkEnds, checkGauges } from "./story-ends.ts";
import { figuresOf, type StoryFigures } from "./story-figures.ts";
import { explore, sample } from "./story-map.ts";
import { createPlaces } from "./story-places.ts";
import { checkReach } from "./story-reach.ts";
import { checkVariables } from "./story-variables.ts";
import { checkWords } from "./story-words.ts";
import { readVariables } from "./variables.ts";

/** Stops to look at before giving up; a year of seven decisions with four roads each has twenty thousand. */
const mostStops = 60_000;
/** A story with more stops than this is walked at random, so many times, for other learners than the first. */
const mostTwice = 5_000;
const walks = 300;

/** How far to go: after how many stops to give up, and for how many learners' answers to play a long story whole. */
export type Thoroughness = {
	readonly most: number;
	readonly whole: "for the first" | "for everybody";
};

/** Plays every story of a module: down every road, and for every kind of learner it wants to know of; beyond `most` stops it gives up. */
export function checkStories(
	module: Module,
	sources: readonly Source[],
	{ most = mostStops, whole = "for the first" }: Partial<Thoroughness> = {},
): {
	readonly problems: readonly Problem[];
	readonly figures: readonly StoryFigures[];
} {
	const checked = storiesOf(module).flatMap(({ story, section }) => {
		const source = sources.find(
			({ path }) => path.split(/[\\/]/).at(-1) === story.file,
		);
		return source
			? [checkStory(story, source, module, section, { most, whole })]
			: [];
	});
	return {
		problems: sortProblems(checked.flatMap(({ problems }) => problems)),
		figures: checked.map(({ figures }) => figures),
	};
}

/** Every story, and the section in which it is played. */
function storiesOf(module: Module) {
	return pathOf(module).flatMap((section) =>
		section.screens
			.flatMap(activitiesOn)
			.flatMap((activity) =>
				activity.kind === "scenario"
					? [{ story: activity.story, section }]
					: [],
			),
	);
}

/** Plays one story. The first setting is explored whole; of the others, where that takes too long, a sample. */
function checkStory(
	story: Story,
	source: Source,
	module: Module,
	section: Section,
	{ most, whole }: Thoroughness,
): { readonly problems: readonly Problem[]; readonly figures: StoryFigures } {
	const text = readInk(source);
	const knots = text.knots.map(({ path }) => path);
	const [setting = {}, ...others] = settingsOf(story, module);
	const map = explore(story, setting, knots, most);
	const maps = [
		map,
		...others.map((other) =>
			map.stops.length > mostTwice && whole === "for the first"
				? sample(story, other, knots, walks)
				: explore(story, other, knots, most),
		),
	];
	const balance = balanceOf(map);
	const places = createPlaces(text, source);
	const problems = [
		...checkVariables(text, story),
		...checkEnds(maps, places),
		...checkGauges(story, maps, places),
		...checkLengths(maps, places),
		...(map.whole
			? [
					...checkReach(text, maps, places),
					...checkShares(map, balance, places),
					...checkWords(
						maps.filter(({ whole }) => whole),
						wordsOf(sampleRun(story)),
						section.minutes,
						places.start,
					),
				]
			: map.stops.length > most
				? [tooLarge(places.start, most)]
				: []),
	];
	return { problems, figures: figuresOf(story, text, maps, balance) };
}

/** Nobody in particular, and then each answer to what the story wants to know, one at a time. */
function settingsOf(story: Story, module: Module): Setting[] {
	const variables = readVariables(activitiesOf(module));
	const asked = story.given.flatMap(({ variable, activity, field }) => {
		const name = field === undefined ? activity : `${activity}.${field}`;
		const [found] = variables.get(name) ?? [];
		return (found?.options ?? []).map(({ key }) => ({ [variable]: key }));
	});
	return [{}, ...asked];
}

function wordsOf(blocks: ReturnType<typeof sampleRun>): number {
	return blocks.reduce(
		(total, block) =>
			total + (block.type === "paragraph" ? wordsIn(block.rich) : 0),
		0,
	);
}

function tooLarge(place: Problem["place"], most: number): Problem {
	return {
		ruleId: "story-large",
		severity: "warning",
		place,
		reason: `This story has more than ${most.toLocaleString("en-GB")} states, and not all of it was played.`,
		note: "Remember fewer things at once, or let roads meet again: variables that no longer matter can be set back.",
	};
}
