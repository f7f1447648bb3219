import { answerTo, type Draft } from "../activities/answer.ts";
import { settleField } from "../activities/draft.ts";
import type { Context } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Question } from "../activities/question.ts";
import {
	fieldInWords,
	filledIn,
	isRecord,
	labelled,
} from "../activities/value.ts";
import type { Module } from "../course/module.ts";
import { plain } from "../markdown/rich.ts";
import { headingOf } from "./ahead.ts";
import { metOnPath } from "./complete.ts";
import { locate } from "./navigate.ts";
import { pageOf } from "./page.ts";
import type { Progress } from "./progress.ts";
import { workOn } from "./reduce.ts";
import { shortened } from "./shortened.ts";

/** As much of an answer as reminds somebody of it, in two lines. */
const quoted = 90;

type Reminder = { readonly label: string; readonly value: string };

/** What was half written where they stopped, else what was last decided or written. A check of what they know is neither. */
export function lastGiven(
	module: Module,
	progress: Progress,
	context: Context,
): Reminder | undefined {
	const begun = halfWritten(module, progress, context);
	if (begun) return reminder("You were writing", begun, "; ");
	const entries = metOnPath(module, context).flatMap(({ activity, place }) =>
		activity.kind === "form"
			? formIn(activity, context, () => locate(module, place))
			: entriesIn(activity, context),
	);
	const notes = (progress.notes ?? []).map(({ at, words }) => ({
		at,
		remind: () => reminder("You last wrote", words, " "),
	}));
	const latest = [...entries, ...notes].reduce<Dated | undefined>(
		(newest, entry) => (newest && newest.at > entry.at ? newest : entry),
		undefined,
	);
	return latest?.remind();
}

/** Something given, and how somebody is reminded of it, which is asked of the latest alone. */
type Dated = { readonly at: string; readonly remind: () => Reminder };

function reminder(label: string, words: string, between: string): Reminder {
	return {
		label,
		value: shortened(words.trim().replace(/\n+/g, between), quoted),
	};
}

/** The draft of the open question where they stopped, in words; nothing where a choice is only marked. */
function halfWritten(
	module: Module,
	progress: Progress,
	context: Context,
): string | undefined {
	const { ask } = pageOf(module, progress, context.unprintable, 0);
	if (!ask) return undefined;
	const { drafts } = workOn(progress, ask.activity);
	if (!Object.hasOwn(drafts, ask.question.id)) return undefined;
	return inWords(ask.question, ask.draft) || undefined;
}

function inWords(question: Question, draft: Draft): string {
	if (question.type === "text") return String(draft).trim();
	if (question.type !== "form" || !isRecord(draft)) return "";
	return question.fields
		.flatMap((field) => {
			const typed = Object.hasOwn(draft, field.key) ? draft[field.key] : "";
			if (!typed || typed === field.initial) return [];
			const settled = settleField(field, typed);
			const value =
				"value" in settled && settled.value !== undefined
					? fieldInWords(field, settled.value)
					: typed;
			return [labelled(plain(field.label), value)];
		})
		.join("\n");
}

const decided: readonly Activity["kind"][] = [
	"reflection",
	"actions",
	"choice",
	"predict",
	"scenario",
];

function entriesIn(activity: Activity, context: Context): Dated[] {
	if (!decided.includes(activity.kind)) return [];
	return kindOf(activity)
		.entries(activity, context.answers(activity.id), context)
		.filter(({ words, manner }) => words.trim() !== "" && manner !== "ending")
		.map(({ at, words, manner }) => ({
			at,
			remind: () =>
				manner === "answer"
					? reminder("You last decided", words, "; ")
					: reminder("You last wrote", words, " "),
		}));
}

/** Of a form, what they put in words: figures alone remind nobody, so then it is the page that is named. */
function formIn(
	{ id, fields }: Extract<Activity, { kind: "form" }>,
	context: Context,
	spot: () => ReturnType<typeof locate>,
): Dated[] {
	const answer = answerTo(context.answers(id), "form");
	if (!answer || !("value" in answer)) return [];
	const { value, at } = answer;
	const remind = (): Reminder => {
		const words = fields.flatMap((field) => {
			const filled = isRecord(value) ? filledIn(field, value) : undefined;
			return field.type === "text" && filled ? [String(filled)] : [];
		});
		if (words.length > 0)
			return reminder("You last wrote", words.join("\n"), "; ");
		const { screen, section } = spot();
		return {
			label: "You last filled in",
			value: headingOf(screen) ?? `“${section.title}”`,
		};
	};
	return [{ at, remind }];
}
