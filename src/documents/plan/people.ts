import { leastForPercentages } from "../../planning/reach.ts";
import type { Gathered } from "./gather.ts";
import { optional } from "./optional.ts";
import type { Plan } from "./plan.ts";
import type { Decider, TrustLine } from "./plan-parts.ts";

/** The school, as far as it was described. */
export function schoolOf(given: Gathered): Plan["school"] {
	const teachers = given.figure("school", "teachers");
	return {
		...optional(
			"name",
			given.words("school", "name") ?? given.words("head", "name"),
		),
		...optional("phase", given.words("school", "phase")),
		...optional("teachers", teachers),
		...optional("support", given.figure("school", "support")),
		inTrust: given.keys("school", "trust")[0] === "trust",
		small: teachers !== undefined && teachers < leastForPercentages,
	};
}

const trustLines = [
	"days",
	"budget",
	"appraisal",
	"programmes",
	"assessment",
] as const satisfies readonly TrustLine[];

/** Who decides what, where the school belongs to a trust. */
export function trustIn(given: Gathered): Plan["trust"] {
	return Object.fromEntries(
		trustLines.flatMap((key): [TrustLine, Decider][] => {
			const decider = given.keys("trust", key)[0] as Decider | undefined;
			return decider === undefined ? [] : [[key, decider]];
		}),
	);
}

/** Who is told first, and what is asked of them. */
export function tellIn(given: Gathered): Pick<Plan["consultation"], "tell"> {
	const who = given.words("tell", "who");
	return who === undefined
		? {}
		: { tell: { who, ...optional("ask", given.words("tell", "ask")) } };
}
