import { dateInWords } from "../../activities/date.ts";
import { bare, ended } from "../../markdown/sentence.ts";
import { groupShare } from "./groups.ts";
import { numberIn, wordsIn } from "./line.ts";
import type { Plan } from "./plan.ts";
import { amountWords, oneLine } from "./words.ts";

/** Words the whole may have: about 120. */
const enough = 130;

/** Words that one line may take of them: as many as fit. Below `readable` the practice gives way to the rest, for its name is there. */
const most = 22;
const readable = 9;
const fewest = 5;

/** The brief itself, from whatever is known: what and why; hours and pounds; what can be said, and what is asked for. */
export function briefWords(plan: Plan): string[] {
	const attempt = (share: number, withPractice: boolean) =>
		paragraphs(plan, shortTo(share), withPractice);
	for (let share = most; share >= readable; share--) {
		const written = attempt(share, true);
		if (fits(written)) return written;
	}
	for (let share = most; share > fewest; share--) {
		const written = attempt(share, false);
		if (fits(written)) return written;
	}
	return attempt(fewest, false);
}

function fits(written: readonly string[]): boolean {
	return written.join(" ").split(" ").length <= enough;
}

type Brief = (text: string) => string;

function paragraphs(plan: Plan, brief: Brief, withPractice: boolean): string[] {
	return [
		topics(plan, brief, withPractice),
		[...hours(plan), ...money(plan)],
		[...room(plan, brief), ...evidence(plan, brief), ...request(plan)],
	].flatMap((sentences) =>
		sentences.length === 0 ? [] : [sentences.join(" ")],
	);
}

function topics(plan: Plan, brief: Brief, withPractice: boolean): string[] {
	const [first, second] = plan.priorities;
	const name = wordsIn(first?.name ?? { type: "waits" });
	if (!first || name === undefined) return [];
	const practice = withPractice ? wordsIn(first.practice) : undefined;
	const other = second && wordsIn(second.name);
	const why = wordsIn(plan.why);
	const source = wordsIn(plan.needs.source);
	const waits = wordsIn(plan.waits);
	return [
		ended(
			`Staff are working on ${other ? "two things" : "one thing"}: ${brief(name)}${practice ? ` (${brief(practice)})` : ""}${other ? `; and ${brief(other)}` : ""}`,
		),
		...(why ? [ended(`Why: ${brief(why)}`)] : []),
		...(source ? [ended(`How we know: ${brief(source)}`)] : []),
		...(waits ? [ended(`Not this year: ${brief(waits)}`)] : []),
	];
}

function hours(plan: Plan): string[] {
	const total = amountWords(plan.hours.total);
	const statutory = amountWords(plan.hours.statutory);
	const share = groupShare(plan);
	if (total === undefined) return [];
	return [
		`Each full-time teacher has ${total}${share ? `, ${share} on improvement` : ""}${statutory && numberIn(plan.hours.statutory) ? `; statutory training takes ${statutory}` : ""}.`,
		...supportWords(plan),
	];
}

/** People are counted, and in a small school not even that. */
function supportWords({ groups, school, figures }: Plan): string[] {
	const support = groups[1];
	const words = support && amountWords(support.hours);
	const paid = figures["day-cost"]?.support;
	if (!words || paid === undefined || school.support === undefined) return [];
	return school.small
		? [`Support staff who are there are paid for ${words}.`]
		: [`${paid} of ${school.support} support staff are paid for ${words}.`];
}

function money({ money }: Plan): string[] {
	const cash = amountWords(money.newCash);
	const available = amountWords(money.available);
	const cover = amountWords(money.cover);
	const paid = amountWords(money.alreadyPaid);
	return [
		...(cash
			? [
					`New cash: ${cash}${available ? ` of ${available}` : ""}${cover && numberIn(money.cover) ? `, including cover ${cover}` : ""}.`,
				]
			: []),
		...(paid ? [`Staff time already paid for: about ${paid}.`] : []),
	];
}

function room({ stops }: Plan, brief: Brief): string[] {
	const what = wordsIn(stops.what);
	return what ? [ended(`What stops: ${brief(what)}`)] : [];
}

/** A baseline is a starting point, and no result. */
function evidence({ evaluation: { baseline } }: Plan, brief: Brief): string[] {
	const start = wordsIn(baseline);
	return start ? [ended(`Starting point, no result yet: ${brief(start)}`)] : [];
}

/** What governors can decide, or stand behind, the dearest first. */
const theirs = ["money", "support", "workload", "stop"] as const;

function request({ decisions, dates }: Plan): string[] {
	const first = theirs
		.map((about) => decisions.find((one) => one.about === about))
		.find((found) => found !== undefined);
	const review = dates.find(({ id }) => id === "review");
	return [
		...(first ? [`Please decide: ${lower(ended(first.what))}`] : []),
		...(review ? [`Next report: ${dateInWords(review.date)}.`] : []),
	];
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Words that a line cut short should not end on. */
const dangling = /(?: (?:a|an|and|at|for|in|of|on|or|the|to|with))+$/;

/** The first sentence of a line, and of that no more than so many words. */
function shortTo(share: number): Brief {
	return (text) => {
		const [first = ""] = oneLine(text).split(/(?<=[.?!])\s/);
		const words = bare(first).split(" ");
		return words.length <= share
			? words.join(" ")
			: `${bare(words.slice(0, share).join(" ").replace(dangling, "")).replace(/[,;:]$/, "")} …`;
	};
}
