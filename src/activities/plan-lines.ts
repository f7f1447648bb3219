import {
	any,
	decides,
	measured,
	type PlanLine,
	problems,
} from "./plan-parts.ts";

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
	head: {
		kind: "form",
		about:
			"the school's name, and who leads each priority with how many hours a week",
		parts: any("name", "lead-1", "hours-1", "lead-2", "hours-2"),
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
	why: { kind: "reflection", about: "the pupils and the problem" },
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
		parts: any("name", "practice"),
	},
	"priority-2": {
		kind: "form",
		about: "the second priority, and what is not for this year",
		parts: any("name", "practice", "waits"),
	},
	needs: {
		kind: "form",
		about: "needs of teams, of support staff and of individuals",
		parts: any("team", "support", "individual"),
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
	practise: { kind: "choice", options: "any", about: "where practice happens" },
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
		parts: any("what", "from", "agreed"),
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
		parts: any(...measured),
	},
	"measures-2": {
		kind: "form",
		about: "the second priority: its practice, three measures and a rule",
		parts: any("practice-2", ...measured),
	},
	"stop-result": {
		kind: "reflection",
		about: "the result that would make the school stop",
	},
	borrowed: {
		kind: "form",
		about: "a move borrowed from another school, and its condition",
		parts: any("move", "condition"),
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
		parts: any("when", "first", "with", "by", "sign", "obstacle", "plan-b"),
	},
	tell: {
		kind: "form",
		about: "who is told first, and what is asked of them",
		parts: any("who", "ask"),
	},
	"hand-over": {
		kind: "form",
		about: "whom to ask about the plan, and when it is opened again",
		parts: any("whom", "return"),
	},
} as const satisfies Readonly<Record<string, PlanLine>>;

export type PlanLineName = keyof typeof planLines;

/** The line of a name; safe for whatever an author wrote. */
export function planLineOf(name: string): PlanLine | undefined {
	return Object.hasOwn(planLines, name)
		? planLines[name as PlanLineName]
		: undefined;
}
