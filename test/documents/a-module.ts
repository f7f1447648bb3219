import type { Answer, Answers } from "../../src/activities/answer.ts";
import type { Activity } from "../../src/activities/kinds.ts";
import type { Module, Piece, Section } from "../../src/course/module.ts";
import { createRecord, type Record } from "../../src/documents/record.ts";
import { unprintable } from "../../src/documents/typeface.ts";
import { createContext } from "../../src/player/context.ts";
import type { Certificate, Progress } from "../../src/player/progress.ts";

const piece = (activity: Activity): Piece => ({ type: "activity", activity });

function section(id: string, title: string, pieces: Piece[]): Section {
	return { id, title, minutes: 3, screens: [{ id: "one", pieces }] };
}

/** A module small enough to hold in the head: a name, ratings, two reflections, a choice, an action. */
export const module: Module = {
	id: "small",
	title: "Planning Strategically for Professional Development",
	version: "1.0.0",
	description:
		"Ninety minutes in which a school leader builds next year’s plan for professional development.",
	outcomes: [
		"Begin from pupils, and tell a need from a wish",
		"Choose an approach, and name what it lacks",
	],
	minutes: 90,
	welcome: section("welcome", "Welcome", [
		piece({
			kind: "signature",
			id: "name",
			before: [],
			prompt: [{ text: "What name should the certificate carry?" }],
		}),
	]),
	sections: [
		section("key", "Key information", [
			piece({
				kind: "rating",
				id: "sure",
				before: [],
				prompt: [{ text: "How sure are you?" }],
				statements: [
					{ key: "pupils", label: [{ text: "Name the pupils" }] },
					{ key: "need", label: [{ text: "Tell a need from a wish" }] },
				],
				to: 5,
				low: "not at all",
				high: "very",
			}),
			piece({
				kind: "choice",
				id: "phase",
				before: [],
				prompt: [{ text: "Your phase?" }],
				pick: "one",
				options: [
					{ key: "primary", label: [{ text: "Primary" }], reply: [] },
					{ key: "special", label: [{ text: "Special" }], reply: [] },
				],
			}),
		]),
		section("stop", "What stops", [
			piece({
				kind: "reflection",
				id: "hour",
				before: [],
				prompt: [{ text: "Which hour would you not run again?" }],
				guide: 40,
				sample: [],
				keep: "What will you keep?",
			}),
			{
				type: "when",
				condition: { activity: "phase", values: ["special"] },
				pieces: [
					piece({
						kind: "reflection",
						id: "special",
						before: [],
						prompt: [{ text: "Whose communication comes first?" }],
						guide: 40,
						sample: [],
					}),
				],
			},
			piece({
				kind: "actions",
				id: "actions",
				before: [],
				prompt: [{ text: "Your next action." }],
				fields: [
					{ key: "when", label: [{ text: "When?" }], type: "text" },
					{ key: "first", label: [{ text: "What first?" }], type: "text" },
				],
				count: 1,
				sentence: "When {when}, I will {first}.",
			}),
		]),
	],
	references: [],
	glossary: [],
};

export const certificate: Certificate = {
	number: "CPD-7K3M-Q9TV",
	issuedAt: "2026-11-23T14:02:11.000Z",
	name: "Siân Gruffydd-Ŵyn",
	startedAt: "2026-11-03T09:00:00.000Z",
	activeMinutes: 92,
	moduleMinutes: 90,
	moduleVersion: "1.0.0",
};

/** An answer as it is stored: minute after minute on one morning. */
export function answer(
	question: string,
	asked: string,
	words: string,
	value: Extract<Answer, { words: string }>["value"] = words,
	minute = 0,
): Answer {
	const at = `2026-11-03T09:${String(minute).padStart(2, "0")}:00.000Z`;
	return { question, asked, at, value, words };
}

export function setAside(question: string, asked: string): Answer {
	return { question, asked, at: "2026-11-03T09:59:00.000Z", setAside: true };
}

/** Progress in which these answers were given. */
export function progressWith(
	answers: { readonly [activity: string]: readonly Answer[] },
	more: Partial<Progress> = {},
): Progress {
	const activities = Object.entries(answers).map(([id, list]) => {
		const byQuestion: Answers = Object.fromEntries(
			list.map((one) => [one.question, one]),
		);
		return [id, { answers: byQuestion, earlier: [], drafts: {} }];
	});
	return {
		moduleId: module.id,
		moduleVersion: module.version,
		startedAt: "2026-11-03T09:00:00.000Z",
		lastAt: "2026-11-23T14:02:11.000Z",
		activeSeconds: 92 * 60 + 10,
		place: { section: "welcome", screen: "one", index: 0 },
		ended: {},
		activities: Object.fromEntries(activities),
		...more,
	};
}

export function recordOf(progress: Progress, of: Module = module): Record {
	const context = createContext(of, progress, unprintable);
	return createRecord(of, progress, context, "2026-11-24T08:00:00.000Z");
}
