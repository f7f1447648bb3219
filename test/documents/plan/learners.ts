import type { Answer, Value } from "../../../src/activities/answer.ts";
import type { Context } from "../../../src/activities/kind.ts";
import { kindOf } from "../../../src/activities/kinds.ts";
import { inWords } from "../../../src/activities/value.ts";
import { compileStory } from "../../../src/course/compile-story.ts";
import type { Module } from "../../../src/course/module.ts";
import { readModule } from "../../../src/course/read.ts";
import { activityWith } from "../../../src/course/select.ts";
import { readContentFolder } from "../../../src/disk/content.ts";
import type { Plan } from "../../../src/documents/plan/plan.ts";
import { planOf } from "../../../src/documents/plan/plan-of.ts";
import { unprintable } from "../../../src/documents/typeface.ts";
import { plain } from "../../../src/markdown/rich.ts";
import { createContext } from "../../../src/player/context.ts";
import type { Progress } from "../../../src/player/progress.ts";

/** What a learner gave, by activity: the value of its question, or of several by the question's id. */
export type Gave = Readonly<Record<string, Value | Answers>>;
class Answers {
	readonly byQuestion: Readonly<Record<string, Value>>;
	constructor(byQuestion: Readonly<Record<string, Value>>) {
		this.byQuestion = byQuestion;
	}
}

/** Several answers to one activity, by the question's id. */
function several(byQuestion: Readonly<Record<string, Value>>): Answers {
	return new Answers(byQuestion);
}

/** When these learners worked, and when their documents are printed. */
const worked = "2026-11-09T10:00:00.000Z";
export const printed = "2026-11-23T14:02:11.000Z";

/** The module that is shipped. */
export const shipped = read();

function read(): Module {
	const content = readContentFolder("content/planning-strategically");
	const { module } = readModule(content.sources, { compileStory });
	if (!module) throw new Error("The module that is shipped cannot be read.");
	return module;
}

/** The progress of somebody who gave this, one after another, in the module that is shipped. */
export function progressOf(
	gave: Gave,
	more: Partial<Progress> = {},
	module: Module = shipped,
): Progress {
	let activities: Progress["activities"] = {};
	const progress = (): Progress => ({
		moduleId: module.id,
		moduleVersion: module.version,
		startedAt: worked,
		lastAt: printed,
		activeSeconds: 92 * 60,
		place: { section: "welcome", screen: "welcome", index: 0 },
		ended: {},
		...more,
		activities,
	});
	for (const [id, given] of Object.entries(gave)) {
		const values = given instanceof Answers ? given.byQuestion : { "": given };
		for (const [question, value] of Object.entries(values)) {
			const work = activities[id] ?? { answers: {}, earlier: [], drafts: {} };
			const context = createContext(module, progress(), unprintable);
			const answer = answerTo(id, question, value, { module, context });
			const answers = { ...work.answers, [answer.question]: answer };
			activities = { ...activities, [id]: { ...work, answers } };
		}
	}
	return progress();
}

/** An answer as the session would have kept it: the question as it was asked, the value in words. */
function answerTo(
	id: string,
	question: string,
	value: Value,
	{ module, context }: { readonly module: Module; readonly context: Context },
): Answer {
	const activity = activityWith(module, id);
	if (!activity) throw new Error(`Nothing is called ${id}.`);
	// A story asks for its line only at the end of a run.
	if (activity.kind === "scenario")
		return {
			question: "plan",
			at: worked,
			asked: "One line for your own plan",
			value,
			words: String(value),
		};
	const { next } = kindOf(activity).step(
		activity,
		context.answers(id),
		context,
	);
	if (next === "done") throw new Error(`${id} asks nothing.`);
	return {
		question: question || next.ask.id,
		at: worked,
		asked: plain(next.ask.prompt),
		value,
		words: inWords(next.ask, value),
	};
}

/** The plan of somebody who gave this. */
export function planFrom(
	gave: Gave,
	more: Partial<Progress> = {},
	module: Module = shipped,
): Plan {
	const progress = progressOf(gave, more, module);
	const context = createContext(module, progress, unprintable);
	return planOf(module, progress, context, printed);
}

/** A primary school in a trust, finished. Staff have not been asked. */
export const primary: Gave = {
	familiar: ["workload"],
	school: {
		phase: "primary",
		role: "deputy",
		trust: "trust",
		year: "next",
		teachers: 24,
		support: 31,
	},
	"trust-decides": {
		days: "trust",
		budget: "school",
		appraisal: "shared",
		programmes: "ask",
		assessment: "trust",
	},
	"pupils-first":
		"The nine in Year 3 who nod at a new word and never use it. They would use three of the week’s words in their own writing without being asked.",
	need: {
		adults:
			"Year 3 and 4 teachers and TAs: how to teach a word so that it is used, not only met.",
		source:
			"Books of eighteen pupils in October, and six lessons seen with the English lead.",
		strength: "two",
	},
	gap: { forecast: 45 },
	"priority-1": {
		name: "Vocabulary that is used",
		practice:
			"Every adult says the word, has it said back twice, and uses it again before lunch.",
	},
	"priority-2": {
		name: "Fluent reading in Year 2",
		waits: "Maths mastery, year two. The maths lead will be told in January.",
	},
	needs: {
		team: "Year 3 and 4: choosing six words a week from the books they read.",
		support: "Class-based TAs: saying a word back without giving the answer.",
		individual: "From a short list that serves the priority",
	},
	decide: "backwards",
	organise: "streams",
	practise: "coaching",
	"coaching-rule": { appraisal: "no", told: "Year leads, on 20 November" },
	"missing-group":
		"Keep. It showed in June, when the displays were up and nobody used them.",
	groups: ["know", "can", "keep"],
	"senior-team":
		"They would have bought a programme. I would say we do not know yet which words.",
	hours: {
		"inset-days": 5,
		"inset-hours": 6,
		"inset-hours~": "inset-hours union advice, undated",
		slots: 26,
		"slot-hours": 1,
		meetings: 12,
		twilights: 0,
	},
	"spoken-for": {
		total: 68,
		safeguarding: 5,
		"other-statutory": 4,
		promised: 7,
		priorities: 2,
	},
	"day-cost": {
		teachers: 24,
		day: 345.94,
		"day~": "teacher-day 2025/26",
		days: 3,
		support: 9,
		"support-hour": 17.9,
		"support-hour~": "support-hour April 2025",
		invoices: 1900,
	},
	reach: {
		teachers: 24,
		"teachers-there": 21,
		support: 31,
		"support-there": 9,
		"session-hours": 1,
	},
	compare: { "days-a": 5, "slots-a": 26, "days-b": 4, "slots-b": 32 },
	stops: {
		what: "The Monday briefing, for all staff",
		from: "6 January",
		agreed: "The head, and the office, at Tuesday’s meeting",
	},
	net: { added: 25, preparation: 10, stopped: 50 },
	cash: {
		invoices: 1900,
		"cover-days": 12,
		"cover-rate": 218,
		"cover-rate~": "cover-day 2023",
		"support-paid-hours": 22,
		"support-hour": 17.9,
		funded: 500,
		available: 4600,
	},
	"first-hour":
		"Monday briefing, 6 January. The head has to agree, and the office, because the notices will have to go out another way.",
	luck: { pupils: 60 },
	measures: {
		held: "Coaching visits held, out of 48",
		practice: "The word said back twice, in twelve rooms at ten past ten",
		pupils: "Three of the week’s words in one piece of free writing, Year 3",
		baseline: "Two of eighteen pupils, in October",
		date: "2027-02-10",
		who: "the English lead and a governor",
		fewer: "six rooms",
		will: "stop the visits and give the hours back to year teams",
	},
	"stop-result":
		"Fewer than six of twelve rooms by 10 February. The head hears it first, and then the year leads.",
	borrowed: {
		move: "One teacher released a round, with two neighbouring schools",
		condition: "The three schools begin lessons at the same time",
	},
	survives: "It survives if the buses do. We would need one shared afternoon.",
	year: "Settle who hears it before we count.",
	actions: several({
		"1": {
			when: "Tuesday’s senior team meeting begins",
			first: "put the Monday briefing on the table as the hour to give up",
			with: "the head",
			by: "2026-12-04",
			sign: "January’s calendar has no briefing in it",
			obstacle: "the office has no other way to send notices",
			"plan-b": "try a written bulletin for two weeks",
		},
		"2": {
			when: "staff meeting on 1 December ends",
			first: "hand out the five questions on paper",
			with: "the union rep",
			by: "2026-12-08",
			sign: "forty sheets are in the box",
			obstacle: "few hand them in",
			"plan-b": "give ten minutes of the next meeting to them",
		},
	}),
	tell: {
		who: "the business manager",
		ask: "say what support staff would have to be paid for one hour a week",
	},
	"hand-over": {
		whom: "The TAs in Year 4, about the words said back",
		return: "2027-01-08",
	},
};

const { "trust-decides": _, "coaching-rule": __, ...common } = primary;

/** A large secondary school that is maintained. Staff have been asked. */
export const secondary: Gave = {
	...common,
	familiar: ["competing", "not-valued"],
	"familiar-first": "competing",
	school: {
		phase: "secondary",
		role: "head",
		trust: "maintained",
		year: "under-way",
		teachers: 112,
		support: 68,
	},
	"pupils-first":
		"The Year 9 pupils who answer only when asked by name. They would put a question of their own to somebody else’s answer.",
	need: {
		adults:
			"Teachers in all departments: to let a wrong answer stand long enough for pupils to find out why.",
		source: "An unsigned survey of 140 staff, and twenty lessons in October.",
		strength: "asked",
	},
	practise: "slot",
	"priority-1": {
		name: "Whole-class discussion",
		practice:
			"Waits five seconds, then takes a second answer before saying which is right.",
	},
	"priority-2": {
		waits: "The behaviour curriculum, until September. Heads of year are told.",
	},
	hours: {
		"inset-days": 5,
		"inset-hours": 6.5,
		slots: 19,
		"slot-hours": 1,
		meetings: 18,
		twilights: 3,
	},
	"spoken-for": {
		total: 74,
		safeguarding: 6,
		"other-statutory": 5,
		promised: 12,
		priorities: 1,
	},
	"day-cost": {
		teachers: 112,
		day: 372.4,
		days: 2,
		support: 40,
		"support-hour": 17.9,
		"support-hour~": "support-hour April 2025",
		invoices: 6250,
	},
	reach: {
		teachers: 112,
		"teachers-there": 97,
		support: 68,
		"support-there": 68,
		"session-hours": 1,
	},
	net: { added: 45, preparation: 20, stopped: 30 },
	cash: {
		invoices: 6250,
		"cover-days": 30,
		"cover-rate": 291,
		"cover-rate~": "cover-day 2023",
		"support-paid-hours": 0,
		"support-hour": 17.9,
		funded: 0,
		available: 12000,
	},
};

/** Somebody who stopped in part 3. */
export const halfway: Gave = {
	familiar: [],
	school: {
		phase: "special",
		role: "cpd-lead",
		trust: "single",
		year: "next",
		teachers: 18,
		support: 74,
	},
	"pupils-first": "The five who wait to be spoken for at snack.",
	need: {
		adults: "Class teams: to wait, and to model the board without asking.",
		source: "I think so, from my own class",
		strength: "think",
	},
	"priority-1": {
		name: "Modelling with the symbol board",
		practice: "Points at two symbols and waits ten seconds.",
	},
};

const flood =
	"Teachers of every year group and the assistants who work beside them on most mornings need to learn how to hold back an answer for long enough that pupils begin to reach for it themselves, which is much harder than it sounds when there are thirty of them, a clock on the wall and a visitor at the back of the room.";

/** What somebody gave, with these words in place of all that they wrote themselves. */
export function written(gave: Gave, words: string): Gave {
	return Object.fromEntries(
		Object.entries(gave).map(([id, value]) => [id, rewritten(value, words)]),
	);
}

/** What a primary school adds on the workbench. */
export const improved: Gave = {
	head: {
		name: "St Swithun’s",
		"lead-1": "English lead",
		"hours-1": 2,
		"lead-2": "Year 2 lead",
		"hours-2": 1,
	},
	"measures-2": {
		"practice-2": "Two minutes of echo reading before lunch",
		held: "Six sessions of six",
		practice: "Echo reading seen in four rooms",
		pupils: "Words a minute, Year 2",
		baseline: "Forty-one, in November",
		date: "2027-03-17",
		who: "the Year 2 lead",
		fewer: "three rooms",
		will: "read with one group instead",
	},
};

/** The longest answers anybody would write, in every line. */
export const longest: Gave = written({ ...primary, ...improved }, flood);

function rewritten(value: Gave[string], words: string): Gave[string] {
	if (value instanceof Answers)
		return new Answers(
			Object.fromEntries(
				Object.entries(value.byQuestion).map(([id, one]) => [
					id,
					rewritten(one, words) as Value,
				]),
			),
		);
	if (typeof value === "string") return isWord(value) ? value : words;
	if (typeof value === "number" || Array.isArray(value)) return value;
	return Object.fromEntries(
		Object.entries(value as Readonly<Record<string, string | number>>).map(
			([key, one]) => [
				key,
				typeof one === "number" || isWord(one) || key.endsWith("~")
					? one
					: words,
			],
		),
	);
}

/** A key or a date, which nobody writes themselves. */
function isWord(text: string): boolean {
	return /^[a-z0-9-]+$/.test(text);
}
