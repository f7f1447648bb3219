import { type Block, paragraph, plain, type Rich } from "../markdown/rich.ts";
import { given, type Value } from "./answer.ts";
import { entriesOf } from "./entry.ts";
import type { Context, Kind } from "./kind.ts";
import {
	readItems,
	readOpening,
	readOptions,
	readReference,
	readWhole,
} from "./parts.ts";
import type { Option, Question } from "./question.ts";
import { replyTo } from "./reply.ts";
import type { Say } from "./say.ts";

/** A scale for several statements, one after the other; asked again, it shows the first answers beside the new ones. */
export type Rating = {
	readonly kind: "rating";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	/** Empty where `again` names the rating whose statements and scale are asked once more. */
	readonly statements: readonly Option[];
	/** The scale runs from 1 to this. */
	readonly to: number;
	readonly low: string;
	readonly high: string;
	readonly again?: string;
	/** Asked before each statement of an `again` rating in a second round, once all are rated as it is now: where they really were at the start. */
	readonly lookingBack?: string;
};

export const rating: Kind<Rating> = {
	name: "rating",
	attributes: ["to", "low", "high", "again", "looking-back"],
	read(directive, reading) {
		const parts = reading.parts(directive);
		const opening = readOpening(directive, parts, reading);
		const value = (name: string) => directive.attributes.values.get(name);
		const again = readReference(value("again"));
		const lookingBack = value("looking-back")?.value;
		const items = again ? [] : (readItems(directive, parts, reading) ?? []);
		return (
			opening && {
				kind: "rating",
				id: directive.attributes.id?.value ?? "",
				...opening,
				statements: readOptions(items, reading),
				to: readWhole(value("to"), "to", 5, reading),
				low: value("low")?.value ?? "not at all",
				high: value("high")?.value ?? "very",
				...(again ? { again } : {}),
				...(lookingBack ? { lookingBack } : {}),
			}
		);
	},
	check(activity, context) {
		if (!activity.again || context.activity(activity.again)?.kind === "rating")
			return [];
		return [
			{
				ruleId: "rating-again",
				severity: "error",
				reason: `There is no rating called “${activity.again}” to ask again.`,
				note: "Write again=#id with the id of an earlier :::rating.",
			},
		];
	},
	step(activity, answers, context) {
		const first = firstOf(activity, context);
		const opening: Say[] = [
			...activity.before,
			{ type: "paragraph", rich: activity.prompt },
		];
		const asked = first.statements.map((statement) => ({
			statement,
			...questionsFor(activity, first, statement),
		}));
		const words = (question: Question) => {
			const reply = replyTo(question, answers);
			if (reply.type === "open") return undefined;
			return reply.type === "given" ? placeIn(reply.value, first) : "set aside";
		};
		const rated = (which: "now" | "start"): Say[] => {
			const rows = asked.flatMap(({ statement, [which]: question }) => {
				const value = question && words(question);
				return value === undefined
					? []
					: [{ label: plain(statement.label), value }];
			});
			return rows.length > 0 ? [{ type: "facts", rows }] : [];
		};
		const openIn = (which: "now" | "start") =>
			asked
				.map(({ [which]: question }) => question)
				.find((question) => question && words(question) === undefined);
		const now = openIn("now");
		if (now) return { say: [...opening, ...rated("now")], next: { ask: now } };
		const start = openIn("start");
		if (start)
			return {
				say: [
					...opening,
					...rated("now"),
					paragraph(lookBack),
					...rated("start"),
				],
				next: { ask: start },
			};
		const before = activity.again ? context.answers(activity.again) : {};
		const columns = [
			{ head: "Now", values: asked.map(({ now }) => words(now)) },
			{
				head: "Looking back",
				values: asked.map(({ start }) => start && words(start)),
			},
			{
				head: "At the start",
				values: asked.map(({ statement }) =>
					placeIn(given(before, statement.key), first),
				),
			},
		].filter(({ values }) => values.some((value) => value !== undefined));
		if (columns.length < 2)
			return { say: [...opening, ...rated("now")], next: "done" };
		return {
			say: [
				...opening,
				{
					type: "table",
					head: [[], ...columns.map(({ head }): Rich => [{ text: head }])],
					rows: asked.map(({ statement }, index) => [
						statement.label,
						...columns.map(
							({ values }): Rich => [{ text: values[index] ?? notRated }],
						),
					]),
					align: ["left", ...columns.map(() => "left" as const)],
				},
			],
			next: "done",
		};
	},
	entries(activity, answers, context) {
		const first = firstOf(activity, context);
		const ids = first.statements.flatMap((statement) => {
			const { now, start } = questionsFor(activity, first, statement);
			return start ? [now.id, start.id] : [now.id];
		});
		return entriesOf(ids, answers, "rating");
	},
	parts: (activity) => activity.statements.map(({ key }) => key),
	acts(activity, context) {
		const { statements } = firstOf(activity, context);
		return statements.flatMap(() =>
			activity.lookingBack ? ["rating", "rating"] : ["rating"],
		);
	},
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...activity.statements.map(
			({ label }): Block => ({ type: "paragraph", rich: label }),
		),
		...(activity.lookingBack ? [paragraph(activity.lookingBack)] : []),
	],
};

/** Where a statement has no figure in a column that others have. */
const notRated = "–";

/** “3 of 5”. */
function placeIn(value: Value | undefined, { to }: Rating): string | undefined {
	return value === undefined ? undefined : `${value} of ${to}`;
}

/** The rating whose statements and scale are used. */
function firstOf(activity: Rating, context: Pick<Context, "activity">): Rating {
	const first = activity.again ? context.activity(activity.again) : undefined;
	return first?.kind === "rating" ? first : activity;
}

/** Said where the one round ends and the other begins. */
const lookBack =
	"Now look back: the same statements once more, as things were when you started.";

/** What is asked of one statement. Where they look back as well, each prompt begins with which of the two it is. */
function questionsFor(
	{ lookingBack }: Rating,
	{ to, low, high }: Rating,
	{ key, label }: Option,
): { readonly now: Question; readonly start?: Question } {
	const scale = { type: "rating", from: 1, to, low, high } as const;
	const led = (lead: string): Rich => [{ text: `${lead} ` }, ...label];
	if (!lookingBack) return { now: { id: key, prompt: label, ...scale } };
	return {
		now: { id: key, prompt: led("Now:"), ...scale },
		start: { id: `${key}.start`, prompt: led(lookingBack), ...scale },
	};
}
