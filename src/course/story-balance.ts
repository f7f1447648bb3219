import type { Levels } from "../activities/story.ts";
import { roadsOf, type Stop, type StoryMap } from "./story-map.ts";

/** What would come of it if everybody chose at random. */
export type Balance = {
	/** From the beginning to an end. */
	readonly paths: number;
	/** By the id of the ending: the share of runs that come to it. */
	readonly endings: ReadonlyMap<string, number>;
	/**
	 * By decision, road and another road: what the one brings more than the other by the end, on every gauge, over all
	 * stops where both are open.
	 */
	readonly gains: ReadonlyMap<
		string,
		ReadonlyMap<string, ReadonlyMap<string, Levels>>
	>;
};

/** Works the chances out over the whole map, so that no run is left to luck. Each way leads down the list of stops. */
export function balanceOf({ stops }: StoryMap): Balance {
	const chances: number[] = stops.map((_, index) => (index === 0 ? 1 : 0));
	const paths = [...chances];
	for (const [index, { ways }] of stops.entries())
		for (const { to } of ways) {
			const share = (chances[index] ?? 0) / ways.length;
			chances[to] = (chances[to] ?? 0) + share;
			paths[to] = (paths[to] ?? 0) + (paths[index] ?? 0);
		}
	const isEnd = (stop: Stop) => roadsOf(stop).length === 0;
	const endings = new Map<string, number>();
	for (const [index, stop] of stops.entries()) {
		const { part } = stop.parted;
		if (!isEnd(stop) || part?.type !== "ending") continue;
		endings.set(part.id, (endings.get(part.id) ?? 0) + (chances[index] ?? 0));
	}
	return {
		paths: sum(
			stops.map((stop, index) => (isEnd(stop) ? (paths[index] ?? 0) : 0)),
		),
		endings,
		gains: gainsOf(stops, chances),
	};
}

function gainsOf(
	stops: readonly Stop[],
	chances: readonly number[],
): Balance["gains"] {
	const expected: Levels[] = [];
	for (const [index, { ways, parted }] of [...stops.entries()].reverse())
		expected[index] =
			ways.length === 0
				? parted.levels
				: mean(ways.map(({ to }) => expected[to] ?? []));
	const gains = new Map<string, Map<string, Map<string, Levels>>>();
	for (const [index, { parted, ways }] of stops.entries()) {
		const id = parted.part?.id ?? "";
		const roads = gains.get(id) ?? new Map<string, Map<string, Levels>>();
		gains.set(id, roads);
		for (const one of ways) {
			const others = roads.get(one.road.key) ?? new Map<string, Levels>();
			roads.set(one.road.key, others);
			for (const other of ways) {
				if (other === one) continue;
				const before = others.get(other.road.key) ?? [];
				const more = (expected[one.to] ?? []).map(
					(level, gauge) =>
						(before[gauge] ?? 0) +
						(chances[index] ?? 0) *
							(level - (expected[other.to]?.[gauge] ?? 0)),
				);
				others.set(other.road.key, more);
			}
		}
	}
	return gains;
}

function mean(all: readonly Levels[]): Levels {
	return (all[0] ?? []).map(
		(_, gauge) => sum(all.map((levels) => levels[gauge] ?? 0)) / all.length,
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
