import type { Gathered } from "./gather.ts";

/** The rules that people can hold the school to. */
export function rulesIn(given: Gathered): string[] {
	return [
		...coaching(given),
		"Planning, preparation and assessment time is never used for CPD.",
		"Whoever cannot be there gets another time inside their paid hours.",
	];
}

function coaching(given: Gathered): string[] {
	const told = given.words("coaching", "told");
	const who = told ? ` Told so far: ${told.replace(/[.\s]+$/, "")}.` : "";
	switch (given.keys("coaching", "appraisal")[0]) {
		case "no":
			return [`What a coach sees is not used in appraisal.${who}`];
		case "offered":
			return [
				`What a coach sees is used in appraisal only if the teacher offers it.${who}`,
			];
		case "yes":
			return [`What a coach sees is used in appraisal.${who}`];
		default:
			return [];
	}
}
