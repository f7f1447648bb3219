import { actionInWords } from "../../activities/actions.ts";
import { type Answer, given, type Instant } from "../../activities/answer.ts";
import { assumedMark } from "../../activities/assumed.ts";
import { figuresOf } from "../../activities/figures.ts";
import type { Context } from "../../activities/kind.ts";
import type { Activity } from "../../activities/kinds.ts";
import type { PlanLineName } from "../../activities/plan-lines.ts";
import type { Field } from "../../activities/question.ts";
import { fieldInWords, filledIn, isRecord } from "../../activities/value.ts";
import type { Module } from "../../course/module.ts";
import { activitiesOn, pathOf } from "../../course/select.ts";
import { plain } from "../../markdown/rich.ts";
import { safeText } from "../../markdown/safe-text.ts";
import { type Figures, outcome } from "../../planning/sheet.ts";
import { sheetOf } from "../../planning/sheets.ts";
import { met } from "../../player/complete.ts";

/** A figure that the learner took from us, because theirs was not known. */
export type Taken = {
	readonly line: PlanLineName;
	readonly field: Field;
	readonly value: number;
	readonly key: string;
	readonly asOf: string;
};

/** What the learner gave for the lines of the plan, whichever activities of the module ask for them. */
export type Gathered = {
	/** Whether anything was given for a line. */
	has(line: PlanLineName): boolean;
	/** In words: the whole of an answer, or one field of a form. */
	words(line: PlanLineName, part?: string): string | undefined;
	/** The keys that were chosen, of a choice or in one field. */
	keys(line: PlanLineName, part?: string): readonly string[];
	/** The numbers of a worksheet. */
	figures(line: PlanLineName): Figures | undefined;
	/** A number of a worksheet or what comes of it; a number of a form. */
	figure(line: PlanLineName, key: string): number | undefined;
	/** A date, as `2027-02-10`. */
	date(line: PlanLineName, part: string): string | undefined;
	/** When it was answered. */
	at(line: PlanLineName): Instant | undefined;
	/** Every answer to a line that several activities may fill, or that is asked several times. */
	each(line: PlanLineName): readonly Told[];
	/** Which part of the module fills a line: “Part 4, Time and budget”. */
	part(line: PlanLineName): string | undefined;
	readonly taken: readonly Taken[];
};

/** One answer in words, with what was asked; of a form, its fields too. */
export type Told = {
	readonly asked: string;
	readonly words: string;
	readonly fields: Readonly<Record<string, string>>;
	/** A date among the fields, as it is kept. */
	readonly dates: Readonly<Record<string, string>>;
};

type Found = { readonly activity: Activity; readonly part: string };

/** Looks up what was given. Of two activities for one line, the one that this learner meets counts, then one they answered. */
export function gather(module: Module, context: Context): Gathered {
	const found = findLines(module, context);
	const one = (line: PlanLineName) => found.get(line)?.[0]?.activity;
	const value = (line: PlanLineName) => {
		const activity = one(line);
		return activity && given(context.answers(activity.id), mainOf(activity));
	};
	const field = (line: PlanLineName, part: string) => {
		const activity = one(line);
		const record = value(line);
		const asked =
			activity?.kind === "form"
				? activity.fields.find(({ key }) => key === part)
				: undefined;
		const filled =
			asked && isRecord(record) ? filledIn(asked, record) : undefined;
		return asked && filled !== undefined && fitsType(asked, filled)
			? { asked, filled }
			: undefined;
	};
	const figures = (line: PlanLineName) => {
		const activity = one(line);
		const record = value(line);
		return activity?.kind === "form" && isRecord(record)
			? figuresOf(activity.fields, record)
			: undefined;
	};
	const gathered: Gathered = {
		has: (line) => value(line) !== undefined,
		words(line, part) {
			if (part !== undefined) {
				const known = field(line, part);
				return known && cleaned(fieldInWords(known.asked, known.filled));
			}
			const activity = one(line);
			const answer =
				activity && answerIn(context, activity.id, mainOf(activity));
			if (activity?.kind === "predict" && isRecord(answer?.value))
				return forecastIn(activity, answer.value);
			return answer && cleaned(answer.words);
		},
		keys(line, part) {
			const known =
				part === undefined ? value(line) : field(line, part)?.filled;
			if (typeof known === "string") return [known];
			return Array.isArray(known) ? known.map(String) : [];
		},
		figures,
		figure(line, key) {
			const known = figures(line);
			const activity = one(line);
			if (!known || activity?.kind !== "form") return undefined;
			const sheet = activity.sheet && sheetOf(activity.sheet.name);
			if (!sheet) return known[key];
			const came = outcome(sheet, key, known);
			return came?.type === "known" ? came.value : undefined;
		},
		date(line, part) {
			const known = field(line, part);
			return known?.asked.type === "date" ? String(known.filled) : undefined;
		},
		at(line) {
			const activity = one(line);
			return activity && answerIn(context, activity.id, mainOf(activity))?.at;
		},
		each: (line) =>
			(found.get(line) ?? []).flatMap(({ activity }) =>
				toldBy(activity, context),
			),
		part: (line) => found.get(line)?.[0]?.part,
		taken: [...found].flatMap(([line, all]) =>
			all
				.slice(0, 1)
				.flatMap(({ activity }) => takenIn(line, activity, context)),
		),
	};
	return gathered;
}

/** The activities for each line, the one that counts first. */
function findLines(
	module: Module,
	context: Context,
): ReadonlyMap<PlanLineName, readonly Found[]> {
	const lines = new Map<PlanLineName, Found[]>();
	for (const [number, section] of pathOf(module).entries()) {
		const here = new Set(
			met(section, context).map(({ activity }) => activity.id),
		);
		for (const activity of section.screens.flatMap(activitiesOn)) {
			if (activity.plan === undefined) continue;
			const line = activity.plan as PlanLineName;
			const part =
				number === 0 ? section.title : `Part ${number}, ${section.title}`;
			const all = lines.get(line) ?? [];
			const isMet = here.has(activity.id);
			if (isMet) all.unshift({ activity, part });
			else all.push({ activity, part });
			lines.set(line, all);
		}
	}
	const isAnswered = ({ activity }: Found) =>
		Object.keys(context.answers(activity.id)).length > 0;
	for (const [line, all] of lines) {
		const first = all.find(isAnswered);
		// Several reasons are told in the order in which they were asked.
		if (line !== "reason" && first && !isAnswered(all[0] as Found))
			lines.set(line, [first, ...all.filter((one) => one !== first)]);
	}
	return lines;
}

/** The question whose answer is the activity's. */
function mainOf(activity: Activity): string {
	switch (activity.kind) {
		case "choice":
			return "pick";
		case "reflection":
			return "text";
		case "predict":
			return "forecast";
		case "scenario":
			return "plan";
		default:
			return "form";
	}
}

type Given = Extract<Answer, { readonly words: string }>;

function answerIn(
	context: Context,
	id: string,
	question: string,
): Given | undefined {
	const answers = context.answers(id);
	const answer = Object.hasOwn(answers, question)
		? answers[question]
		: undefined;
	return answer && "value" in answer ? answer : undefined;
}

function toldBy(activity: Activity, context: Context): Told[] {
	const fields = "fields" in activity ? activity.fields : [];
	const questions =
		activity.kind === "actions"
			? Array.from({ length: activity.count }, (_, index) => String(index + 1))
			: [mainOf(activity)];
	return questions.flatMap((question) => {
		const answer = answerIn(context, activity.id, question);
		if (!answer) return [];
		const record = isRecord(answer.value) ? answer.value : {};
		const filled = fields.flatMap((field) => {
			const value = filledIn(field, record);
			return value !== undefined && fitsType(field, value)
				? [{ field, value }]
				: [];
		});
		return [
			{
				asked: plain(activity.prompt),
				words: cleaned(
					activity.kind === "actions"
						? actionInWords(activity, answer.value)
						: answer.words,
				),
				fields: Object.fromEntries(
					filled.map(({ field, value }) => [
						field.key,
						cleaned(fieldInWords(field, value)),
					]),
				),
				dates: Object.fromEntries(
					filled.flatMap(({ field, value }) =>
						field.type === "date" ? [[field.key, String(value)]] : [],
					),
				),
			},
		];
	});
}

/** A forecast in figures is kept as a form of one field. */
function forecastIn(
	{ forecast }: Extract<Activity, { kind: "predict" }>,
	value: Readonly<Record<string, string | number>>,
): string | undefined {
	const { forecast: figure } = value;
	if (typeof figure !== "number" || forecast.type !== "number")
		return undefined;
	return fieldInWords(forecast.field, figure);
}

function takenIn(
	line: PlanLineName,
	activity: Activity,
	context: Context,
): Taken[] {
	if (activity.kind !== "form") return [];
	const value = given(context.answers(activity.id), "form");
	if (!isRecord(value)) return [];
	return activity.fields.flatMap((field) => {
		const mark = assumedMark(field, value);
		const filled = filledIn(field, value);
		return mark && typeof filled === "number"
			? [{ line, field, value: filled, ...mark }]
			: [];
	});
}

/** An author may have changed what a field is since it was answered. */
function fitsType(field: Field, value: string | number): boolean {
	switch (field.type) {
		case "number":
			return typeof value === "number";
		case "date":
			return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
		case "choice":
			return field.options.some(({ key }) => key === value);
		case "text":
			return typeof value === "string" && value.trim() !== "";
	}
}

function cleaned(text: string): string {
	return safeText(text).trim();
}
