import type { Levels } from "../activities/story.ts";
import { roadsOf, type Stop, type StoryMap } from "./story-map.ts";

/** What would come of it if everybody chose at random. */
export type Balance = {
	/** From the beginning to an end. */
	readonly paths: number;
	/** By the id of the ending: the share of runs that come to it. */
	readonly endings: ReadonlyMap<string, number>;
	/** By decision and road: the mean of each gauge at the end of the runs that took it. */
	readonly means: ReadonlyMap<string, ReadonlyMap<string, Levels>>;
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
		means: meansOf(stops, chances),
	};
}

function meansOf(
	stops: readonly Stop[],
	chances: readonly number[],
): Balance["means"] {
	const expected: Levels[] = [];
	for (const [index, { ways, parted }] of [...stops.entries()].reverse())
		expected[index] =
			ways.length === 0
				? parted.levels
				: mean(
						ways.map(({ to }) => ({ weight: 1, levels: expected[to] ?? [] })),
					);
	const found = new Map<string, Map<string, Weighted[]>>();
	for (const [index, { parted, ways }] of stops.entries()) {
		const id = parted.part?.id ?? "";
		for (const { road, to } of ways) {
			const roads = found.get(id) ?? new Map<string, Weighted[]>();
			const all = roads.get(road.key) ?? [];
			all.push({ weight: chances[index] ?? 0, levels: expected[to] ?? [] });
			found.set(id, roads.set(road.key, all));
		}
	}
	return new Map(
		[...found].map(([id, roads]) => [
			id,
			new Map([...roads].map(([key, all]) => [key, mean(all)])),
		]),
	);
}

type Weighted = { readonly weight: number; readonly levels: Levels };

function mean(all: readonly Weighted[]): Levels {
	const total = sum(all.map(({ weight }) => weight));
	return (all[0]?.levels ?? []).map(
		(_, gauge) =>
			sum(all.map(({ weight, levels }) => weight * (levels[gauge] ?? 0))) /
			total,
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
