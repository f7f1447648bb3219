import type { Activity } from "./kinds.ts";

/** The fields that a line knows, by key; where the plan depends on which of several things was chosen, their keys. */
export type PlanParts = Readonly<Record<string, readonly string[] | "any">>;

/** A line of the learner's plan, and what can fill it. An author says `plan=need` on an activity, of whatever kind it names. */
export type PlanLine = {
	/** What becomes of it, for authors. */
	readonly about: string;
} & (
	| { readonly kind: "form"; readonly parts: PlanParts }
	| { readonly kind: "worksheet"; readonly sheet: string }
	| { readonly kind: "actions"; readonly parts: PlanParts }
	| { readonly kind: "choice"; readonly options: readonly string[] | "any" }
	| { readonly kind: "predict" | "scenario" }
	/** `many`: several activities may fill it, each with its own reason. */
	| { readonly kind: "reflection"; readonly many?: true }
);

const decides = ["school", "trust", "shared", "ask"] as const;
const problems = ["competing", "not-valued", "workload"] as const;

/** Every line of the plan that the module can fill. The plan is derived from these and from nothing else. */
export const planLines = {
	problem: {
		kind: "choice",
		options: problems,
		about: "which of the three familiar problems the plan has to answer",
	},
	"problem-first": {
		kind: "choice",
		options: problems,
		about: "which of them comes first, where several were ticked",
	},
	school: {
		kind: "form",
		about: "the school, for the head of the plan",
		parts: {
			name: "any",
			phase: "any",
			role: "any",
			trust: ["trust", "single", "maintained", "another"],
			year: ["next", "under-way"],
			teachers: "any",
			support: "any",
		},
	},
	trust: {
		kind: "form",
		about: "which lines are set by the trust",
		parts: {
			days: decides,
			budget: decides,
			appraisal: decides,
			programmes: decides,
			assessment: decides,
		},
	},
	why: {
		kind: "reflection",
		about: "the pupils and the problem, in a sentence",
	},
	need: {
		kind: "form",
		about: "what adults need to learn, and how anybody knows",
		parts: {
			adults: "any",
			source: "any",
			strength: ["think", "two", "asked"],
		},
	},
	gap: {
		kind: "predict",
		about: "what the author of the plan expects teachers to say",
	},
	"priority-1": {
		kind: "form",
		about: "the first priority and its practice",
		parts: { name: "any", practice: "any" },
	},
	"priority-2": {
		kind: "form",
		about: "the second priority, and what is not for this year",
		parts: { name: "any", practice: "any", waits: "any" },
	},
	needs: {
		kind: "form",
		about: "needs of teams, of support staff and of individuals",
		parts: { team: "any", support: "any", individual: "any" },
	},
	decide: {
		kind: "choice",
		options: "any",
		about: "how the school decides and checks",
	},
	organise: {
		kind: "choice",
		options: "any",
		about: "how the offer is organised",
	},
	practise: {
		kind: "choice",
		options: "any",
		about: "where practice happens",
	},
	coaching: {
		kind: "form",
		about: "what coaches see, and appraisal",
		parts: { appraisal: ["no", "offered", "yes"], told: "any" },
	},
	groups: {
		kind: "choice",
		options: ["know", "want", "can", "keep"],
		about: "the groups of mechanisms that the first priority has",
	},
	hours: {
		kind: "worksheet",
		sheet: "hours",
		about: "hours of a full-time teacher",
	},
	"spoken-for": {
		kind: "worksheet",
		sheet: "spoken-for",
		about: "statutory training and promises, and what is left",
	},
	"day-cost": {
		kind: "worksheet",
		sheet: "day-cost",
		about: "what training days cost in time already paid",
	},
	reach: {
		kind: "worksheet",
		sheet: "reach",
		about: "whom the regular session reaches",
	},
	compare: {
		kind: "worksheet",
		sheet: "compare",
		about: "two ways to place the hours",
	},
	stops: {
		kind: "form",
		about: "what stops to make room",
		parts: { what: "any", from: "any", agreed: "any" },
	},
	net: { kind: "worksheet", sheet: "net", about: "minutes a week, net" },
	cash: { kind: "worksheet", sheet: "budget", about: "new cash" },
	"first-hour": {
		kind: "reflection",
		about: "the meeting that loses the first hour, and who must agree",
	},
	luck: {
		kind: "worksheet",
		sheet: "chance",
		about: "how much of a change in results may be luck",
	},
	measures: {
		kind: "form",
		about: "three measures and a rule",
		parts: {
			held: "any",
			practice: "any",
			pupils: "any",
			baseline: "any",
			date: "any",
			who: "any",
			fewer: "any",
			will: "any",
		},
	},
	"stop-result": {
		kind: "reflection",
		about: "the result that would make the school stop",
	},
	borrowed: {
		kind: "form",
		about: "a move borrowed from another school, and its condition",
		parts: { move: "any", condition: "any" },
	},
	year: {
		kind: "scenario",
		about: "the line that the scenario's debrief brought",
	},
	reason: {
		kind: "reflection",
		many: true,
		about: "reasons for whoever leads this next, under appendix J",
	},
	actions: {
		kind: "actions",
		about: "first steps, and what may get in their way",
		parts: {
			when: "any",
			first: "any",
			with: "any",
			by: "any",
			sign: "any",
			obstacle: "any",
			"plan-b": "any",
		},
	},
	tell: {
		kind: "form",
		about: "who is told first, and what is asked of them",
		parts: { who: "any", ask: "any" },
	},
	"hand-over": {
		kind: "form",
		about: "whom to ask about the plan, and when it is opened again",
		parts: { whom: "any", return: "any" },
	},
} as const satisfies Readonly<Record<string, PlanLine>>;

export type PlanLineName = keyof typeof planLines;

/** The line of a name; safe for whatever an author wrote. */
export function planLineOf(name: string): PlanLine | undefined {
	return Object.hasOwn(planLines, name)
		? planLines[name as PlanLineName]
		: undefined;
}

/** Why an activity cannot fill a line, one thing at a time: the reason, and what to do. */
export function misfits(
	activity: Activity,
	line: PlanLine,
	name: string,
): { readonly reason: string; readonly note: string }[] {
	if (line.kind === "worksheet")
		return activity.kind === "form" && activity.sheet?.name === line.sheet
			? []
			: [
					{
						reason: `The plan's line “${name}” is worked out by the sheet “${line.sheet}”, which this ${activity.kind} does not have.`,
						note: `Put it on a :::form with sheet=${line.sheet}.`,
					},
				];
	if (activity.kind !== line.kind)
		return [
			{
				reason: `The plan's line “${name}” is filled by a ${line.kind}, and this is a ${activity.kind}.`,
				note: `Put plan=${name} on a :::${line.kind}, or take it away. docs/plan.md lists every line.`,
			},
		];
	if (activity.kind === "choice" && line.kind === "choice")
		return strangers(activity.options, line.options, `“${name}”`);
	if (line.kind !== "form" && line.kind !== "actions") return [];
	if (activity.kind !== "form" && activity.kind !== "actions") return [];
	const { parts } = line;
	return activity.fields.flatMap((field) => {
		const known = Object.hasOwn(parts, field.key)
			? parts[field.key]
			: undefined;
		if (known === undefined)
			return [
				{
					reason: `The plan's line “${name}” has no part called “${field.key}”.`,
					note: `It has ${Object.keys(parts).join(", ")}. Give the field one of these keys, or take plan=${name} away.`,
				},
			];
		return field.type === "choice"
			? strangers(field.options, known, `“${name}”, part “${field.key}”,`)
			: [];
	});
}

function strangers(
	options: readonly { readonly key: string }[],
	known: readonly string[] | "any",
	where: string,
) {
	if (known === "any") return [];
	return options
		.filter(({ key }) => !known.includes(key))
		.map(({ key }) => ({
			reason: `The plan's line ${where} does not know the choice “${key}”.`,
			note: `It knows ${known.join(", ")}. Give the item one of these keys.`,
		}));
}
