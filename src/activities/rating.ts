import { type Block, paragraph, plain, type Rich } from "../markdown/rich.ts";
import { given } from "./answer.ts";
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

/** A scale for several statements, one after the other; asked again, it shows the first answer beside the new one. */
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
	/** Asked after each statement of an `again` rating: where they really were at the start. */
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
		const rows: { label: string; value: string }[] = [];
		const soFar = (): Say[] =>
			rows.length > 0
				? [...opening, { type: "facts", rows: [...rows] }]
				: opening;
		const before = activity.again ? context.answers(activity.again) : {};
		for (const statement of first.statements) {
			const said: string[] = [];
			for (const question of questionsFor(activity, first, statement)) {
				const reply = replyTo(question, answers);
				if (reply.type === "open")
					return { say: soFar(), next: { ask: question } };
				const words =
					reply.type === "given"
						? `${reply.value} of ${first.to}`
						: "set aside";
				said.push(
					question.id === statement.key ? words : `looking back ${words}`,
				);
			}
			const earlier = given(before, statement.key);
			if (earlier !== undefined) said.push(`at the start ${earlier}`);
			rows.push({ label: plain(statement.label), value: said.join(", ") });
		}
		return { say: soFar(), next: "done" };
	},
	entries(activity, answers, context) {
		const first = firstOf(activity, context);
		const ids = first.statements.flatMap((statement) =>
			questionsFor(activity, first, statement).map(({ id }) => id),
		);
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

/** The rating whose statements and scale are used. */
function firstOf(activity: Rating, context: Pick<Context, "activity">): Rating {
	const first = activity.again ? context.activity(activity.again) : undefined;
	return first?.kind === "rating" ? first : activity;
}

function questionsFor(
	activity: Rating,
	{ to, low, high }: Rating,
	statement: Option,
): Question[] {
	const scale = { type: "rating", from: 1, to, low, high } as const;
	const now: Question = {
		id: statement.key,
		prompt: statement.label,
		...scale,
	};
	if (!activity.lookingBack) return [now];
	const prompt = [...statement.label, { text: `. ${activity.lookingBack}` }];
	return [now, { id: `${statement.key}.start`, prompt, ...scale }];
}
