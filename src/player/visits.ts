import type { Instant } from "../activities/answer.ts";
import type { Progress } from "./progress.ts";

/** When a learner is asked back, in days after the certificate: half a term is six weeks. */
export const visitPlan = [
	{ id: "two-weeks-later", title: "Two weeks later", days: 14 },
	{ id: "half-a-term-later", title: "Half a term later", days: 42 },
] as const;

/** A visit that is still to be made. */
export type Visit = { readonly id: string; readonly title: string } & (
	| { readonly type: "due"; readonly since: Instant }
	| { readonly type: "ahead"; readonly on: Instant }
);

/** The visit that is due, else the next one; undefined before the certificate and after the last visit. Who missed the first is not asked to make up for it. */
export function nextVisit(progress: Progress, now: Instant): Visit | undefined {
	const { certificate, ended } = progress;
	if (!certificate) return undefined;
	const all = visitPlan.map(({ id, title, days }) => {
		const on = Date.parse(certificate.issuedAt) + days * 24 * 60 * 60 * 1000;
		return { id, title, on, made: Object.hasOwn(ended, id) };
	});
	const inWords = (moment: number) => new Date(moment).toISOString();
	const due = all.filter(({ on }) => on <= Date.parse(now)).at(-1);
	if (due && !due.made) {
		const { id, title, on } = due;
		return { type: "due", id, title, since: inWords(on) };
	}
	const ahead = all.find(({ on, made }) => on > Date.parse(now) && !made);
	return (
		ahead && {
			type: "ahead",
			id: ahead.id,
			title: ahead.title,
			on: inWords(ahead.on),
		}
	);
}
