import type { Listener } from "../../src/markdown/listener.ts";
import type { Problem } from "../../src/markdown/problem.ts";
import type { Place } from "../../src/markdown/source.ts";

/** Remembers what a reader told its listener, in short lines. */
export function collect() {
	const problems: Problem[] = [];
	const mentions: string[] = [];
	const spot = ({ line, column }: Place) => `${line}:${column}`;
	const listener: Listener = {
		report: (problem) => problems.push(problem),
		cites: (key, place) => mentions.push(`${spot(place)} @${key}`),
		quotes: ({ activity, field }, place) =>
			mentions.push(
				`${spot(place)} #${activity}${field === undefined ? "" : `.${field}`}`,
			),
		caseTitle: (id, place) => {
			mentions.push(`${spot(place)} case ${id}`);
			return id === "springfield" ? "Springfield Junior School" : undefined;
		},
	};
	return {
		listener,
		problems,
		mentions,
		/** `line:column rule` of each problem. */
		rules: () =>
			problems.map(({ place, ruleId }) => `${spot(place)} ${ruleId}`),
	};
}
