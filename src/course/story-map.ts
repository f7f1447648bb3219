import { createChance } from "../activities/chance.ts";
import { type Parted, parted } from "../activities/play.ts";
import type {
	Levels,
	Road,
	Scene,
	Setting,
	Story,
} from "../activities/story.ts";
import { createTelling } from "../activities/telling.ts";
import { countVisits } from "./counted-story.ts";
import { type Reads, readsIn } from "./ink-reads.ts";
import { wordsTold } from "./minutes.ts";
import { keyOfState } from "./story-state.ts";

/** Where a story stands while it waits for a choice, or when nothing follows. */
export type Stop = {
	readonly scene: Scene;
	readonly parted: Parted;
	/** The keys of the roads that first led here. */
	readonly trail: readonly string[];
	/** The decisions behind it and its own, in the order they were met. */
	readonly met: readonly string[];
	readonly ways: readonly Way[];
};

/** One road from one stop to the next, and what it tells on the way. */
export type Way = {
	readonly road: Road;
	readonly consequence: readonly string[];
	/** The gauges at the end of each passage. */
	readonly levels: readonly Levels[];
	/** Words told on the way, those under the next stop's name included. */
	readonly words: number;
	/** The place of the next stop in the list. */
	readonly to: number;
};

/** A story as far as it was explored. */
export type StoryMap = {
	/** The first is where it begins; each way leads further down the list. */
	readonly stops: readonly Stop[];
	/** Knots that were entered. */
	readonly entered: ReadonlySet<string>;
	/** Every stop there is was found. */
	readonly whole: boolean;
};

/**
 * Goes down every road. Two stops are one where nothing that follows can differ: the same choices, the same way back, the
 * same in every variable that something still reads. It gives up once there are more than `most`.
 */
export function explore(
	story: Story,
	setting: Setting,
	knots: readonly string[],
	most: number,
): StoryMap {
	const explorer = createExplorer(story, setting, knots);
	const { telling, stops } = explorer;
	const reads = readsIn(
		story.ink,
		story.gauges.map(({ key }) => key),
	);
	const known = new Map<string, number>();
	const saved = [telling.save()];
	let faults = 0;
	const isTooMuch = () => stops.length > most || faults > mostFaults;
	for (let at = 0; at < stops.length && !isTooMuch(); at++) {
		const from = stops[at];
		for (const [index, road] of from ? roadsOf(from).entries() : []) {
			if (isTooMuch()) break;
			telling.restore(saved[at] ?? "");
			const next = explorer.go(from, index, road);
			if (next.scene.fault !== undefined) faults++;
			const state = isOpen(next) ? telling.save() : "";
			const key = keyOf(next, state, explorer.added, reads);
			const to = known.get(key) ?? stops.length;
			known.set(key, to);
			saved[to] ??= state;
			explorer.add(from, road, next, to);
		}
		saved[at] = "";
	}
	return { stops, entered: explorer.entered, whole: !isTooMuch() };
}

/** Faults to meet before giving up: a story that runs in circles takes half a second each time. */
const mostFaults = 20;

/** Goes down random roads from the beginning to the end, always the same ones. */
export function sample(
	story: Story,
	setting: Setting,
	knots: readonly string[],
	runs: number,
): StoryMap {
	const explorer = createExplorer(story, setting, knots);
	const { telling, stops } = explorer;
	const chance = createChance(1);
	for (let run = 0; run < runs; run++) {
		telling.begin(setting);
		let stop = stops[0];
		while (stop && roadsOf(stop).length > 0) {
			const index = chance(roadsOf(stop).length);
			const road = roadsOf(stop)[index];
			if (!road) break;
			const next = explorer.go(stop, index, road);
			explorer.add(stop, road, next, stops.length);
			stop = next;
		}
	}
	return { stops, entered: explorer.entered, whole: false };
}

/** Whether the learner decides here; not where a decision comes back, which would go on for ever. */
export function isOpen({ scene, parted, met }: Stop): boolean {
	const { part } = parted;
	return (
		scene.roads.length > 0 &&
		part?.type === "decision" &&
		met.indexOf(part.id) === met.length - 1
	);
}

/** The roads that lead on from a stop. */
export function roadsOf(stop: Stop): readonly Road[] {
	return isOpen(stop) ? stop.scene.roads : [];
}

type Found = Stop & { readonly ways: Way[] };

function createExplorer(
	story: Story,
	setting: Setting,
	knots: readonly string[],
) {
	const counted = countVisits(story, knots);
	const telling = createTelling(counted.story);
	const entered = new Set<string>();
	const look = () => {
		for (const knot of knots)
			if (!entered.has(knot) && telling.visited(knot)) entered.add(knot);
	};
	const stops = [stopOf(telling.begin(setting), [], [])];
	look();
	return {
		telling,
		stops,
		entered,
		added: counted.added,
		go(from: Found | undefined, index: number, { key }: Road): Found {
			const scene = telling.choose(index);
			look();
			return stopOf(scene, [...(from?.trail ?? []), key], from?.met ?? []);
		},
		/** `to` is the place in the list of what was there already, or of what comes next. */
		add(from: Found | undefined, road: Road, next: Found, to: number): void {
			if (to === stops.length) stops.push(next);
			const { scene, parted } = next;
			const levels = scene.passages.map((passage) => passage.levels);
			from?.ways.push({
				road,
				consequence: parted.lead,
				levels,
				words: wordsTold(scene),
				to,
			});
		},
	};
}

function stopOf(
	scene: Scene,
	trail: readonly string[],
	behind: readonly string[],
): Found {
	const told = parted(scene);
	const { part } = told;
	const met = part?.type === "decision" ? [...behind, part.id] : behind;
	return { scene, parted: told, trail, met, ways: [] };
}

/** Ends are one where they are the same ending with the same gauges. */
function keyOf(
	{ scene, parted, met }: Stop,
	saved: string,
	added: ReadonlySet<string>,
	reads: Reads,
): string {
	return JSON.stringify([
		met,
		saved === ""
			? [parted.part?.id, parted.levels, scene.fault]
			: keyOfState(saved, added, reads),
	]);
}
