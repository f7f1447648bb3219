import type { PlanLineName } from "../../activities/plan-lines.ts";
import type { Unit } from "../../planning/figure.ts";
import type { Gathered } from "./gather.ts";
import type { Amount, Line } from "./line.ts";
import { optional } from "./optional.ts";

/** How a line and a figure are read: given, or waiting for its part of the module. */
export function readers(given: Gathered) {
	const waits = (name: PlanLineName) => ({
		type: "waits" as const,
		...optional("part", given.has(name) ? undefined : given.part(name)),
	});
	return {
		line(name: PlanLineName, part?: string): Line {
			const text = given.words(name, part);
			return text ? { type: "given", text } : waits(name);
		},
		amount(name: PlanLineName, key: string, unit: Unit): Amount {
			const value = given.figure(name, key);
			return value === undefined ? waits(name) : { type: "known", value, unit };
		},
	};
}
