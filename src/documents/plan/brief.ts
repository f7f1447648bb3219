import { dateInWords } from "../../activities/date.ts";
import { type Document, type Part, spans } from "../document.ts";
import { groupShare } from "./groups.ts";
import { numberIn, wordsIn } from "./line.ts";
import type { Plan } from "./plan.ts";
import { bare, ended } from "./sentence.ts";
import { amountWords, footOf, oneLine, statusOf } from "./words.ts";

/**
 * What governors are told, in about 120 words, and the questions to offer with it. Of what is not known yet there is no sentence:
 * it is listed under the brief instead. No names, no rankings, no pay, and nothing claimed from one year's results.
 */
export function briefDocument(plan: Plan): Document {
	const missing = stillMissing(plan);
	const parts: Part[] = [
		...briefWords(plan).map(
			(words): Part => ({ type: "paragraph", spans: spans(words) }),
		),
		{ type: "heading", level: 2, text: "Questions to ask" },
		{
			type: "list",
			items: [
				"Which pupils, and how will we know?",
				"Who was asked, and who did not answer?",
				"What stopped?",
			].map(spans),
		},
		...(missing.length === 0
			? []
			: [
					{
						type: "heading",
						level: 2,
						text: "Before this goes out",
					} as const,
					{ type: "list", items: missing.map(spans) } as const,
				]),
	];
	return {
		title: `Professional development in ${plan.year}: a brief for ${audience(plan)}`,
		running: `Brief for ${audience(plan)}, ${plan.year}`,
		status: statusOf(plan),
		foot: footOf(plan),
		front: parts,
		rest: [],
	};
}

function audience({ school }: Plan): string {
	return school.inTrust ? "the local committee" : "governors";
}

/** Words that a line may take here: the whole of it has about 120. */
const most = 14;

/** The brief itself, from whatever is known: what and why; hours and pounds; what can be said, and what is asked for. */
export function briefWords(plan: Plan): string[] {
	return [
		topics(plan),
		[...hours(plan), ...money(plan)],
		[...room(plan), ...evidence(plan), ...request(plan)],
	].flatMap((sentences) =>
		sentences.length === 0 ? [] : [sentences.join(" ")],
	);
}

function topics(plan: Plan): string[] {
	const [first, second] = plan.priorities;
	const name = wordsIn(first?.name ?? { type: "waits" });
	if (!first || name === undefined) return [];
	const practice = wordsIn(first.practice);
	const other = second && wordsIn(second.name);
	const why = wordsIn(plan.why);
	const source = wordsIn(plan.needs.source);
	const waits = wordsIn(plan.waits);
	return [
		`Staff are working on ${other ? "two things" : "one thing"}: ${brief(name)}${practice ? ` (${brief(practice)})` : ""}${other ? `; and ${brief(other)}` : ""}.`,
		...(why ? [ended(`The pupils who should notice: ${brief(why)}`)] : []),
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
		`Each full-time teacher has ${total}${share ? `, ${share} of them on improvement` : ""}.`,
		...supportWords(plan),
		...(statutory && numberIn(plan.hours.statutory)
			? [`Statutory training takes ${statutory} of these.`]
			: []),
	];
}

/** People are counted, and in a small school not even that. */
function supportWords({ groups, school, figures }: Plan): string[] {
	const support = groups[1];
	const words = support && amountWords(support.hours);
	const paid = figures["day-cost"]?.support;
	if (!words || paid === undefined || school.support === undefined) return [];
	return school.small
		? [`Support staff who are paid to be there have ${words}.`]
		: [
				`${paid} of ${school.support} support staff have ${words} of paid time for it.`,
			];
}

function money({ money }: Plan): string[] {
	const cash = amountWords(money.newCash);
	const available = amountWords(money.available);
	const cover = amountWords(money.cover);
	const paid = amountWords(money.alreadyPaid);
	return [
		...(cash
			? [
					`New cash: ${cash}${available ? `, of ${available} there is` : ""}${cover && numberIn(money.cover) ? `, including cover ${cover}` : ""}.`,
				]
			: []),
		...(paid
			? [`Staff time that is paid for already, beside it: about ${paid}.`]
			: []),
	];
}

function room({ stops }: Plan): string[] {
	const what = wordsIn(stops.what);
	return what ? [ended(`To make room, this stops: ${brief(what)}`)] : [];
}

/** A baseline is a starting point, and no result. */
function evidence({ evaluation: { baseline } }: Plan): string[] {
	const start = wordsIn(baseline);
	return start
		? [
				`${ended(`Starting point: ${brief(start)}`)} It cannot yet show a change.`,
			]
		: [];
}

/** What governors can decide, or stand behind, the dearest first. */
const theirs = ["money", "support", "workload", "stop"] as const;

function request({ decisions, dates }: Plan): string[] {
	const first = theirs
		.map((about) => decisions.find((one) => one.about === about))
		.find((found) => found !== undefined);
	const review = dates.find(({ id }) => id === "review");
	return [
		...(first ? [`We ask you to decide: ${lower(ended(first.what))}`] : []),
		...(review ? [`Next report: after ${dateInWords(review.date)}.`] : []),
	];
}

/** What the brief should say and cannot yet. */
function stillMissing(plan: Plan): string[] {
	const waits = [
		["what staff are working on", plan.priorities[0]?.name],
		["hours of a full-time teacher", plan.hours.total],
		["new cash", plan.money.newCash],
		["what stops", plan.stops.what],
		["the starting point", plan.evaluation.baseline],
	] as const;
	return [
		...waits.flatMap(([what, line]) =>
			line?.type === "waits"
				? [
						ended(
							`Not known yet: ${what}${line.part ? `. ${line.part}, fills this` : ""}`,
						),
					]
				: [],
		),
		...(plan.confirm.length > 0
			? [
					"Some figures are ours and not yet yours: appendix I of the plan lists them.",
				]
			: []),
		"From the first report on, add: sessions held, of how many; rooms in which the practice was seen, of how many visits; what this shows, and what it cannot.",
	];
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function brief(text: string): string {
	const words = bare(oneLine(text)).split(" ");
	return words.length <= most
		? words.join(" ")
		: `${bare(words.slice(0, most).join(" ")).replace(/[,;:]$/, "")} …`;
}
