import type { Levels } from "../activities/story.ts";
import type { Problem, Remark } from "../markdown/problem.ts";
import { wordsIn } from "./minutes.ts";
import type { Balance } from "./story-balance.ts";
import { roadsOf, type StoryMap } from "./story-map.ts";
import type { Places } from "./story-places.ts";

/** How much longer the longest option of a decision may be than the shortest. */
const mostLonger = 1.8;
/** Words of a consequence. */
const fewest = 50;
const most = 90;
/** The share of runs that may come to one ending, when every choice is left to chance. */
const mostShare = 0.5;

/** Options that differ in length, which gives them away, and consequences that are too short or too long to be story. */
export function checkLengths(
	maps: readonly StoryMap[],
	places: Places,
): Problem[] {
	const uneven = new Map<string, Problem>();
	const words = new Map<string, number>();
	for (const stop of maps.flatMap(({ stops }) => stops)) {
		const id = stop.parted.part?.id ?? "";
		const lengths = roadsOf(stop).map(({ label }) => label.length);
		const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
		if (
			lengths.length > 1 &&
			longest > shortest * mostLonger &&
			!uneven.has(id)
		)
			uneven.set(
				id,
				warn(places.decision(id), {
					ruleId: "story-option-lengths",
					reason: `The longest option of this decision has ${longest} letters and the shortest ${shortest}.`,
					note: "Say more in the short one, or less in the long one: all of them should sound as sensible.",
				}),
			);
		for (const { road, consequence } of stop.ways) {
			const count = wordsIn([{ text: consequence.join(" ") }]);
			const before = words.get(road.key) ?? count;
			words.set(road.key, furthest(before, count));
		}
	}
	return [
		...uneven.values(),
		...[...words]
			.filter(([, count]) => count < fewest || count > most)
			.map(([key, count]) =>
				warn(places.choice(key), {
					ruleId: "story-consequence",
					reason: `What follows from this choice has ${count} words.`,
					note: `Tell it in ${fewest} to ${most}.`,
				}),
			),
	];
}

/** Of two numbers of words, the one further from what they should be. */
function furthest(a: number, b: number): number {
	const off = (count: number) => Math.max(fewest - count, count - most, 0);
	return off(b) > off(a) ? b : a;
}

/** An ending that chance alone comes to more often than not, and roads that are best for everything. */
export function checkShares(
	map: StoryMap,
	{ endings, gains }: Balance,
	places: Places,
): Problem[] {
	const often = [...endings].filter(([, share]) => share > mostShare);
	const best = [...gains].flatMap(([decision, roads]) => {
		const road = [...roads].find(([, others]) =>
			[...others.values()].every(isGain),
		);
		return road && roads.size > 1 ? [[decision, road[0]] as const] : [];
	});
	const name = (id: string) =>
		map.stops.find(({ parted }) => parted.part?.id === id)?.parted.part?.name;
	return [
		...often.map(([id, share]) =>
			warn(places.ending(id), {
				ruleId: "story-ending-share",
				reason: `Of runs left to chance, ${Math.round(share * 100)} in a hundred come to this ending.`,
				note: "Ask more of it, or less of the others.",
			}),
		),
		...best.map(([decision, road]) =>
			warn(places.choice(road), {
				ruleId: "story-best-option",
				reason: `This choice ends best on every gauge, so there is nothing to decide under “${name(decision)}”.`,
				note: "Let it cost something that another would have kept.",
			}),
		),
	];
}

/** On no gauge less, and on one more; figures that should be the same may differ in their last digits. */
function isGain(levels: Levels): boolean {
	return (
		levels.every((more) => more > -1e-9) && levels.some((more) => more > 1e-9)
	);
}

function warn(place: Problem["place"], remark: Remark): Problem {
	return { ...remark, severity: "warning", place };
}
