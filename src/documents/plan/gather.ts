import { given, type Instant } from "../../activities/answer.ts";
import { figuresOf } from "../../activities/figures.ts";
import type { Context } from "../../activities/kind.ts";
import type { Activity } from "../../activities/kinds.ts";
import { type PlanLineName, planLines } from "../../activities/plan-lines.ts";
import { fieldInWords, filledIn, isRecord } from "../../activities/value.ts";
import type { Module } from "../../course/module.ts";
import { type Figures, outcome } from "../../planning/sheet.ts";
import { sheetOf } from "../../planning/sheets.ts";
import { findLines } from "./line-activities.ts";
import {
	answerIn,
	cleaned,
	fitsType,
	forecastIn,
	mainOf,
	type Taken,
	type Told,
	takenIn,
	toldBy,
} from "./told.ts";

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

/** Looks up what was given, by this learner as they are now. */
export function gather(module: Module, context: Context): Gathered {
	const found = findLines(module, context);
	// What was answered last in order stands: the workbench comes behind the path.
	const one = (line: PlanLineName) => {
		const activities = found.get(line)?.activities ?? [];
		const isGiven = (activity: Activity) =>
			given(context.answers(activity.id), mainOf(activity)) !== undefined;
		return activities.findLast(isGiven) ?? activities[0];
	};
	const standing = (line: PlanLineName, all: readonly Activity[]) => {
		const isMany = "many" in planLines[line];
		const first = one(line);
		return isMany || !first ? all : [first];
	};
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
			? figuresOf(activity.fields, record).figures
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
			const came = outcome(sheet, key, { figures: known, open: [] });
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
			standing(line, found.get(line)?.activities ?? []).flatMap((activity) =>
				toldBy(activity, context),
			),
		part: (line) => found.get(line)?.part,
		taken: [...found].flatMap(([line, { activities }]) =>
			standing(line, activities).flatMap((activity) =>
				takenIn(line, activity, context),
			),
		),
	};
	return gathered;
}
