import { partsOf } from "../activities/ink-tag.ts";
import type { InkTag, InkText } from "../activities/ink-text.ts";
import type { Problem } from "../markdown/problem.ts";
import { roadsOf, type StoryMap } from "./story-map.ts";
import type { Places } from "./story-places.ts";

/** What nobody ever comes to: knots, and in knots that are entered, decisions, endings and choices. */
export function checkReach(
	text: InkText,
	maps: readonly StoryMap[],
	places: Places,
): Problem[] {
	const stops = maps.flatMap((map) => map.stops);
	const entered = new Set(maps.flatMap((map) => [...map.entered]));
	const parts = new Set(
		stops.flatMap(({ parted: { part } }) =>
			part ? [`${part.type} ${part.id}`] : [],
		),
	);
	const roads = new Set(
		stops.flatMap((stop) => roadsOf(stop).map(({ key }) => key)),
	);
	const lost = text.knots.filter(({ path }) => !entered.has(path));
	const knotOf = (line: number) =>
		text.knots.findLast(({ place }) => place.line <= line);
	const isInLost = (line: number) => {
		const knot = knotOf(line);
		return knot !== undefined && lost.includes(knot);
	};
	return [
		...lost.map(({ path, place }) =>
			problem("knot", path, place, "Divert to it: -> knot. Or take it out."),
		),
		...text.lines
			.filter(({ name }) => name === "decision" || name === "ending")
			.flatMap((tag): Problem[] => {
				const id = idOf(tag);
				return parts.has(`${tag.name} ${id}`) || isInLost(tag.place.line)
					? []
					: [
							problem(
								tag.name,
								id,
								tag.place,
								tag.name === "decision"
									? "Offer choices under it, and lead to it."
									: "Look at the conditions that lead to it: none of the states that can be fulfils them.",
							),
						];
			}),
		...text.choices.flatMap(({ tags, place }): Problem[] => {
			const tag = tags.find(({ name }) => name === "id");
			return !tag || roads.has(tag.value) || isInLost(place.line)
				? []
				: [
						problem(
							"choice",
							tag.value,
							places.choice(tag.value),
							"Look at its condition: none of the states that can be fulfils it.",
						),
					];
		}),
	];
}

function idOf({ value }: InkTag): string {
	return partsOf(value, 2)[0] ?? "";
}

function problem(
	what: string,
	name: string,
	place: Problem["place"],
	note: string,
): Problem {
	return {
		ruleId: "story-unreached",
		severity: "error",
		place,
		reason: `No learner can come to the ${what} “${name}”.`,
		note,
	};
}
