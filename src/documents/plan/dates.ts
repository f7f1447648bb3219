import { bare, ended } from "../../markdown/sentence.ts";
import type { Progress } from "../../player/progress.ts";
import { londonDay } from "../date.ts";
import type { Gathered } from "./gather.ts";
import { optional } from "./optional.ts";
import type { PlanDate } from "./plan-parts.ts";
import { daysAfter } from "./school-year.ts";

/** The return visits, in days after the module was finished: two weeks, and half a term, which is six weeks. */
const soon = 14;
const halfTerm = 42;

/** Everything that has a date, earliest first: first steps, the look at the measures, the return visits. */
export function datesIn(given: Gathered, progress: Progress): PlanDate[] {
	return [
		...steps(given),
		...review(given, "measures"),
		...review(given, "measures-2"),
		...returns(given, progress),
	].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function steps(given: Gathered): PlanDate[] {
	return given.each("actions").flatMap(({ words, fields, dates }, index) => {
		const { by } = dates;
		if (by === undefined) return [];
		return [
			{
				id: `action-${index + 1}`,
				date: by,
				what: `First step ${index + 1}: has it happened?`,
				...optional("who", fields.with),
				note: words,
			},
		];
	});
}

function review(given: Gathered, line: "measures" | "measures-2"): PlanDate[] {
	const date = given.date(line, "date");
	if (date === undefined) return [];
	const fewer = given.words(line, "fewer");
	const will = given.words(line, "will");
	const practice = given.words(line, "practice");
	const isSecond = line === "measures-2";
	return [
		{
			id: isSecond ? "review-2" : "review",
			date,
			what: `Look at the measures${isSecond ? " of the second priority" : ""}, and keep the rule`,
			...optional("who", given.words(line, "who")),
			note: [
				practice ? `To be seen: ${ended(practice)}` : "",
				fewer && will
					? `If fewer than ${bare(fewer)}, we will ${ended(will)}`
					: "",
			]
				.filter(Boolean)
				.join(" "),
		},
	];
}

const twoWeeksNote =
	"Run: cpd-module resume. Has the first step happened? Has somebody been asked?";
const halfTermNote =
	"Run: cpd-module resume. What has been added since, and what left?";

function returns(given: Gathered, { certificate }: Progress): PlanDate[] {
	const own = given.date("hand-over", "return");
	const finished = certificate && londonDay(certificate.issuedAt);
	const half = own ?? (finished && daysAfter(finished, halfTerm));
	return [
		...(finished
			? [
					{
						id: "return-two-weeks",
						date: daysAfter(finished, soon),
						what: "Open the plan again: two weeks on",
						note: twoWeeksNote,
					},
				]
			: []),
		...(half
			? [
					{
						id: "return-half-term",
						date: half,
						what: "Open the plan again: half a term on",
						note: halfTermNote,
					},
				]
			: []),
	];
}
