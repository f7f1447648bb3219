import { type Block, plain, type Rich } from "../markdown/rich.ts";
import { draw, drawn, quizOf } from "./draw.ts";
import { entriesOf } from "./entry.ts";
import type { Kind, Step } from "./kind.ts";
import { readOpening, readWhole } from "./parts.ts";
import type { Option, Question } from "./question.ts";
import { checked, checkQuestion, type Quiz, quiz as quizKind } from "./quiz.ts";
import { replyTo } from "./reply.ts";
import type { Say } from "./say.ts";

/** A mixed round of questions from before, those that were missed first; after each, how sure the learner was. */
export type Recall = {
	readonly kind: "recall";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	/** The quizzes to draw from. */
	readonly from: readonly string[];
	/** How many are drawn. */
	readonly count: number;
	/** Those that were a guess when they were last asked: they come with the missed ones. */
	readonly guessed?: readonly string[];
};

/** How sure they may have been, and how it is said of them afterwards. */
const certainties: readonly (Option & { readonly told: string })[] = [
	{ key: "sure", label: [{ text: "Sure" }], told: "You were sure." },
	{ key: "think", label: [{ text: "I thought so" }], told: "You thought so." },
	{ key: "guess", label: [{ text: "A guess" }], told: "You guessed." },
];

export const recall: Kind<Recall> = {
	name: "recall",
	attributes: ["from", "count"],
	read(directive, reading) {
		const opening = readOpening(directive, reading.parts(directive), reading);
		const from = directive.attributes.values.get("from");
		const ids = (from?.value ?? "").split(/[\s,]+/).filter((id) => id !== "");
		if (ids.length === 0)
			reading.report({
				ruleId: "recall-from",
				place: from?.place ?? directive.place,
				reason: "This round does not say which questions it draws from.",
				note: 'Write from="…" with the ids of earlier quizzes, with spaces between.',
			});
		if (!opening || ids.length === 0) return undefined;
		const count = directive.attributes.values.get("count");
		return {
			kind: "recall",
			id: directive.attributes.id?.value ?? "",
			...opening,
			from: ids.map((id) => id.replace(/^#/, "")),
			count: readWhole(count, "count", ids.length, reading),
		};
	},
	check(activity, context) {
		const strangers = activity.from.filter(
			(id) => context.activity(id)?.kind !== "quiz",
		);
		return [
			...strangers.map((id) => ({
				ruleId: "recall-unknown",
				severity: "error" as const,
				reason: `There is no quiz called “${id}” to ask again.`,
				note: "Write the id of an earlier :::quiz.",
			})),
			...(activity.count < 1 || activity.count > activity.from.length
				? [
						{
							ruleId: "recall-count",
							severity: "error" as const,
							reason: `This round asks ${activity.count} of ${activity.from.length} questions.`,
							note: "Make count a number from 1 to as many as it draws from.",
						},
					]
				: []),
		];
	},
	take: (activity, context) => draw(activity, context),
	step(activity, answers, context): Step {
		const opening: Say[] = [
			...activity.before,
			{ type: "paragraph", rich: activity.prompt },
		];
		const rows: { label: string; value: string }[] = [];
		for (const [index, quiz] of drawn(activity, context).entries()) {
			const lead = index === 0 ? opening : [];
			const pick = { ...checkQuestion(quiz), id: quiz.id };
			const reply = replyTo(pick, answers);
			if (reply.type === "open")
				return {
					say: [...lead, ...quiz.before],
					next: { ask: pick },
					changeable: [],
				};
			const label = plain(quiz.prompt);
			if (reply.type === "set-aside") {
				rows.push({ label, value: "Set aside for now" });
				continue;
			}
			const asked: Say[] = [
				...quiz.before,
				{ type: "asked", prompt: quiz.prompt },
			];
			const sure = sureQuestion(quiz);
			const how = replyTo(sure, answers);
			if (how.type === "open") {
				const chosen = quiz.options.find(({ key }) => key === reply.value);
				const said: Say = {
					type: "facts",
					rows: [{ label: "You chose", value: plain(chosen?.label ?? []) }],
				};
				return {
					say: [...lead, ...asked, said],
					next: { ask: sure },
					changeable: [],
				};
			}
			const read: Question = {
				id: `${quiz.id}.read`,
				type: "pause",
				prompt: [],
			};
			if (replyTo(read, answers).type === "open")
				return {
					say: [...lead, ...asked, ...checked(quiz, reply.value)],
					next: { ask: read },
					changeable: [],
				};
			const right = reply.value === quiz.right ? "Right" : "Not quite";
			const certain =
				how.type === "given"
					? certainties.find(({ key }) => key === how.value)
					: undefined;
			rows.push({
				label,
				value: certain ? `${right}. ${certain.told}` : right,
			});
		}
		return {
			say: [...activity.before, { type: "facts", rows }],
			next: "done",
			changeable: [],
		};
	},
	entries: (activity, answers) =>
		entriesOf(
			activity.from.flatMap((id) => [id, `${id}.sure`]),
			answers,
			"answer",
		),
	acts: (activity) =>
		Array.from(
			{ length: activity.count },
			() => ["tap", "rating"] as const,
		).flat(),
	// What is asked again is read again: as much of it as one round has.
	text: (activity, context) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...activity.from
			.flatMap((id) => quizOf(id, context))
			.slice(0, activity.count)
			.flatMap((quiz) => quizKind.text(quiz, context)),
	],
};

function sureQuestion(quiz: Quiz): Question {
	return {
		id: `${quiz.id}.sure`,
		type: "choice",
		pick: "one",
		options: certainties.map(({ key, label }) => ({ key, label })),
		prompt: [{ text: "How sure were you?" }],
	};
}
