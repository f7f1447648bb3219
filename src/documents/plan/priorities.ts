import type { Gathered } from "./gather.ts";
import { optional } from "./optional.ts";
import type { Plan } from "./plan.ts";
import type { Measures, Priority } from "./plan-parts.ts";
import { readers } from "./readers.ts";

/** The priorities: a second one only where one was named. */
export function prioritiesIn(given: Gathered): Priority[] {
	const { line, amount } = readers(given);
	const hours = amount("spoken-for", "each", "hours");
	const lead = (number: 1 | 2) => ({
		who: line("head", `lead-${number}`),
		hours: amount("head", `hours-${number}`, "hours"),
	});
	const first: Priority = {
		number: 1,
		name: line("priority-1", "name"),
		practice: line("priority-1", "practice"),
		hours,
		lead: lead(1),
		decide: line("decide"),
		organise: line("organise"),
		practise: line("practise"),
		groups: line("groups"),
	};
	const second = line("priority-2", "name");
	// A second priority is optional: where none was named, there is none.
	if (second.type === "waits" && given.has("priority-2")) return [first];
	return [
		first,
		{
			number: 2,
			name: second,
			practice: given.words("measures-2", "practice-2")
				? line("measures-2", "practice-2")
				: line("priority-2", "practice"),
			hours,
			lead: lead(2),
			...optional(
				"measures",
				given.has("measures-2") ? measuresIn(given, "measures-2") : undefined,
			),
		},
	];
}

/** The measures that a line of the plan holds. */
export function measuresIn(
	given: Gathered,
	name: "measures" | "measures-2",
): Measures {
	const { line } = readers(given);
	return {
		held: line(name, "held"),
		practice: line(name, "practice"),
		pupils: line(name, "pupils"),
		baseline: line(name, "baseline"),
		date: line(name, "date"),
		who: line(name, "who"),
		fewer: line(name, "fewer"),
		will: line(name, "will"),
	};
}

/** What may get in the way of a first step, with the plan for it. */
export function risksIn(given: Gathered): Plan["risks"] {
	return given.each("actions").flatMap(({ fields }) => {
		const { obstacle, "plan-b": then } = fields;
		return obstacle && then ? [{ if: obstacle, then }] : [];
	});
}

/** Reasons, what was borrowed and what the scenario brought. */
export function reasonsIn(given: Gathered): Plan["reasons"] {
	const borrowed = given.words("borrowed", "move");
	const condition = given.words("borrowed", "condition");
	const year = given.words("year");
	return [
		...given
			.each("reason")
			.map(({ asked, words }) => ({ label: asked, text: words })),
		...(borrowed
			? [
					{
						label: "Borrowed from another school",
						text: condition
							? `${borrowed}\nThe condition that made it work there: ${condition}`
							: borrowed,
					},
				]
			: []),
		...(year ? [{ label: "From the scenario", text: year }] : []),
	];
}
