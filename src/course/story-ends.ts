import { amountInWords } from "../activities/gauge.ts";
import type { Levels, Story } from "../activities/story.ts";
import type { Problem } from "../markdown/problem.ts";
import { isOpen, roadsOf, type Stop, type StoryMap } from "./story-map.ts";
import type { Places } from "./story-places.ts";

/** Roads that lead nowhere: into the end of the text, into a fault, into choices that belong to no decision, or back. One for each choice. */
export function checkEnds(
	maps: readonly StoryMap[],
	places: Places,
): Problem[] {
	const found = new Map<string, Problem>();
	for (const stop of maps.flatMap(({ stops }) => stops)) {
		const remark = wrong(stop);
		const key = `${remark?.ruleId} ${stop.trail.at(-1)}`;
		if (remark && !found.has(key))
			found.set(key, {
				...remark,
				severity: "error",
				place:
					remark.ruleId === "story-options" || remark.ruleId === "story-again"
						? places.decision(stop.met.at(-1) ?? "")
						: places.choice(stop.trail.at(-1)),
			});
	}
	return [...found.values()];
}

function wrong(
	stop: Stop,
): Pick<Problem, "ruleId" | "reason" | "note"> | undefined {
	const { scene, parted, trail, met } = stop;
	const road = `${inWords(trail)}.`;
	if (scene.fault !== undefined && !/ran out of content/.test(scene.fault))
		return {
			ruleId: "story-fault",
			reason: `The story breaks off after this: “${scene.fault}”`,
			note: `It happens ${road}`,
		};
	if (scene.roads.length === 0)
		return parted.part?.type === "ending"
			? undefined
			: {
					ruleId: "story-loose-end",
					reason: "The story runs out after this, without an ending.",
					note: `Lead on with -> to a decision, or to a line with # ending: id; Its name. It happens ${road}`,
				};
	if (parted.part?.type !== "decision")
		return {
			ruleId: "story-undecided",
			reason: "Choices follow here that belong to no decision.",
			note: `Write # decision: id; Its name on the first line of what leads to them. It happens ${road}`,
		};
	if (!isOpen(stop))
		return {
			ruleId: "story-again",
			reason: `The story comes back to “${met.at(-1)}”, which was decided before.`,
			note: `Make another decision of it, with an id and choices of its own. It happens ${road}`,
		};
	return roadsOf(stop).length > 1
		? undefined
		: {
				ruleId: "story-options",
				reason: "Here a learner is offered one choice only, which is none.",
				note: `Add another, or tell it as story. It happens ${road}`,
			};
}

/** Gauges that leave their scale, once for each choice that leads there. */
export function checkGauges(
	story: Story,
	maps: readonly StoryMap[],
	places: Places,
): Problem[] {
	const found = new Map<string, Problem>();
	const look = (levels: Levels, trail: readonly string[]) => {
		for (const [index, gauge] of story.gauges.entries()) {
			const value = levels[index] ?? 0;
			const key = `${gauge.key} ${trail.at(-1)}`;
			if ((value >= 0 && value <= gauge.max) || found.has(key)) continue;
			const [first] = trail;
			const amount = (figure: number) => amountInWords(figure, gauge);
			found.set(key, {
				ruleId: "story-gauge-range",
				severity: "error",
				place:
					first === undefined
						? places.gauge(gauge.key)
						: places.choice(trail.at(-1)),
				reason: `“${gauge.label}” comes to ${amount(value)} after this, and it runs from ${amount(0)} to ${amount(gauge.max)}.`,
				note: `It happens ${inWords(trail)}. Make the choice cost less, or offer it only where there is enough: + {${gauge.key} >= 5} [ … ].`,
			});
		}
	};
	for (const { stops } of maps)
		for (const { scene, trail, ways } of stops) {
			if (trail.length === 0)
				for (const { levels } of scene.passages) look(levels, trail);
			for (const { road, levels } of ways)
				for (const one of levels) look(one, [...trail, road.key]);
		}
	return [...found.values()];
}

function inWords(trail: readonly string[]): string {
	return trail.length === 0
		? "at the beginning"
		: `on the road ${trail.join(", ")}`;
}
