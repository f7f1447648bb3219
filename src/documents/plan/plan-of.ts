import type { Instant } from "../../activities/answer.ts";
import type { Context } from "../../activities/kind.ts";
import type { Module } from "../../course/module.ts";
import type { Progress } from "../../player/progress.ts";
import { dayInWords } from "../date.ts";
import { changesIn } from "./changes.ts";
import { confirmIn, disagreementsIn } from "./confirm.ts";
import { datesIn } from "./dates.ts";
import { decisionsIn } from "./decisions.ts";
import { gather } from "./gather.ts";
import { groupsIn } from "./groups.ts";
import { hoursLines, statutoryIn } from "./hours.ts";
import { moneyLines } from "./money.ts";
import { optional } from "./optional.ts";
import { schoolOf, tellIn, trustIn } from "./people.ts";
import type { Plan } from "./plan.ts";
import { measuresIn, prioritiesIn, reasonsIn, risksIn } from "./priorities.ts";
import { readers } from "./readers.ts";
import { rulesIn } from "./rules.ts";
import { schoolYear } from "./school-year.ts";
import { promisedHours, statutoryHours, total, yearly } from "./totals.ts";
import { verdictOn } from "./verdict.ts";

/** The plan as far as the learner has built it: pure, and the same for the same progress on the same day. */
export function planOf(
	module: Module,
	progress: Progress,
	context: Context,
	now: Instant,
): Plan {
	const given = gather(module, context);
	const { line, amount } = readers(given);
	const school = schoolOf(given);
	const year = given.keys("school", "year")[0] === "under-way" ? 0 : 1;
	const partly: Omit<Plan, "decisions" | "verdict"> = {
		module: { title: module.title, version: module.version },
		id: progress.startedAt.replace(/\D/g, ""),
		at: now,
		drawnUp: dayInWords(now),
		year: schoolYear(given.at("school") ?? progress.startedAt, year),
		school,
		status:
			given.keys("need", "strength")[0] === "asked" ? "consulted" : "draft",
		author: line("school", "role"),
		why: line("why"),
		priorities: prioritiesIn(given),
		needs: {
			adults: line("need", "adults"),
			source: line("need", "source"),
			strength: line("need", "strength"),
			team: line("needs", "team"),
			support: line("needs", "support"),
			individual: line("needs", "individual"),
		},
		waits: line("priority-2", "waits"),
		stops: {
			what: line("stops", "what"),
			from: line("stops", "from"),
			agreed: line("stops", "agreed"),
			firstHour: line("first-hour"),
			freed: yearly(amount("net", "removes", "minutes")),
		},
		groups: groupsIn(given, school),
		hours: {
			total: total(given),
			statutory: statutoryHours(given),
			promised: promisedHours(given),
			left: amount("spoken-for", "left", "hours"),
			each: amount("spoken-for", "each", "hours"),
			lines: hoursLines(given),
		},
		money: {
			invoices: amount("cash", "invoices", "£"),
			cover: amount("cash", "cover", "£"),
			support: amount("cash", "support", "£"),
			newCash: amount("cash", "new-cash", "£"),
			funded: amount("cash", "funded", "£"),
			available: amount("cash", "available", "£"),
			left: amount("cash", "left", "£"),
			alreadyPaid: amount("day-cost", "total-paid", "£"),
			lines: moneyLines(given),
		},
		net: {
			adds: amount("net", "adds", "minutes"),
			removes: amount("net", "removes", "minutes"),
			net: amount("net", "net", "minutes"),
		},
		reach: {
			teachersMissing: amount("reach", "teachers-missing", "people"),
			supportMissing: amount("reach", "support-missing", "people"),
			supportHoursShort: amount("reach", "support-hours-short", "hours"),
			supportHoursYear: amount("reach", "support-hours-year", "hours"),
		},
		rules: rulesIn(given),
		dates: datesIn(given, progress),
		trust: trustIn(given),
		evaluation: {
			...measuresIn(given, "measures"),
			stop: line("stop-result"),
			luck: amount("luck", "chance", "effect"),
			...optional("cohort", given.figure("luck", "pupils")),
		},
		statutory: statutoryIn(given),
		risks: risksIn(given),
		consultation: {
			...optional(
				"asked",
				given.keys("need", "strength")[0] === "asked"
					? given.words("need", "source")
					: undefined,
			),
			...optional("whom", given.words("hand-over", "whom")),
			...optional("forecast", given.words("gap")),
			...tellIn(given),
		},
		actions: given.each("actions").map(({ words, fields, dates }) => ({
			sentence: words,
			fields,
			...optional("by", dates.by),
		})),
		confirm: confirmIn(given, module.references),
		disagreements: disagreementsIn(given),
		reasons: reasonsIn(given),
		changes: changesIn(module, progress),
		figures: {
			hours: given.figures("hours"),
			"spoken-for": given.figures("spoken-for"),
			"day-cost": given.figures("day-cost"),
			reach: given.figures("reach"),
			compare: given.figures("compare"),
			net: given.figures("net"),
			cash: given.figures("cash"),
			luck: given.figures("luck"),
		},
	};
	const verdict = verdictOn(given, partly);
	return {
		...partly,
		...optional("verdict", verdict),
		decisions: decisionsIn(given, partly),
	};
}
