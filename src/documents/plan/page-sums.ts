import { figureInWords } from "../../planning/figure.ts";
import { type Part, type Spans, spans } from "../document.ts";
import { numberIn } from "./line.ts";
import type { Plan } from "./plan.ts";
import {
	amountSpan,
	amountWords,
	firstWaiting,
	joined,
	mark,
} from "./words.ts";

/** Who gets what. How many they are is nobody's business where they can be counted on one hand. */
export function groups({ groups, school }: Plan): Part {
	const isCounted = !school.small;
	return {
		type: "table",
		head: [
			"Who gets what",
			...(isCounted ? ["People"] : []),
			"Hours each",
			"Paid or directed",
			"On priorities",
		],
		rows: groups.map(({ who, people, hours, paid, share }) => [
			spans(who),
			...(isCounted ? [spans(String(people ?? ""))] : []),
			[amountSpan(hours)],
			spans(paid),
			spans(share),
		]),
		...(isCounted ? { figures: [1] } : {}),
		widths: isCounted ? [20, 9, 18, 33, 20] : [22, 20, 36, 22],
	};
}

/** Statutory and promised hours are taken off before anything is said of priorities. */
export function hoursLine({ hours, priorities }: Plan): Spans {
	const [all, statutory, promised, left] = [
		hours.total,
		hours.statutory,
		hours.promised,
		hours.left,
	].map(amountWords);
	if (all === undefined || left === undefined || statutory === undefined)
		return joined([
			all === undefined ? undefined : spans(`${all} in all.`),
			[
				firstWaiting([hours.total, hours.statutory, hours.left]) ?? {
					text: "",
				},
			],
		]);
	const each = amountWords(hours.each);
	return spans(
		`${all} of a full-time teacher = ${statutory} statutory + ${promised ?? "0 hours"} promised + ${left} for improvement${each && priorities.length > 1 ? ` (${each} a priority)` : ""}. Team and individual time is in the last; nothing is kept back.`,
	);
}

/** New cash first, then what stands beside it. The two are never one sum. */
export function moneyLine({ money, trust }: Plan): Spans {
	const waits = firstWaiting([money.newCash]);
	const paid = amountWords(money.alreadyPaid);
	const parts = [
		["invoices", money.invoices],
		["cover", money.cover],
		["support staff, paid hours", money.support],
	] as const;
	const listed = parts.flatMap(([what, amount]) => {
		const words = amountWords(amount);
		return numberIn(amount) && words ? [`${what} ${words}`] : [];
	});
	const funded = numberIn(money.funded)
		? `; ${amountWords(money.funded)} of it paid by others`
		: "";
	const left = numberIn(money.left);
	const over =
		left === undefined
			? ""
			: left < 0
				? ` That is ${figureInWords(-left, "£")} more than there is.`
				: ` ${figureInWords(left, "£")} would be left.`;
	return joined([
		waits
			? [waits]
			: [
					{
						text: `New cash ${amountWords(money.newCash)}${listed.length > 0 ? `: ${listed.join(", ")}` : ""}${funded}.${over}`,
					},
					...mark("budget", trust.budget),
				],
		paid === undefined
			? undefined
			: spans(`Beside it, time already paid: ${paid}, no part of that sum.`),
	]);
}

/** The minutes a week that come and go, and their difference. */
export function workload({ net }: Plan): Spans {
	const waits = firstWaiting([net.adds, net.removes]);
	if (waits) return [waits];
	const more = numberIn(net.net) ?? 0;
	const sum = figureInWords(Math.abs(more), "minutes");
	return spans(
		`Class teachers: ${amountWords(net.adds)} a week more, ${amountWords(net.removes)} a week less; ${more > 0 ? `${sum} more in all` : more < 0 ? `${sum} less in all` : "as much as before"}.`,
	);
}
