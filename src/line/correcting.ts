import type { Refusal } from "../activities/answer.ts";
import type { Ask } from "../player/page.ts";
import type { Asking } from "./asking.ts";
import { askAgain } from "./form.ts";
import { linesOf } from "./print.ts";
import type { Talk } from "./talk.ts";

/** The field at which something is wrong only beside the others, asked once more. */
export function correcting(
	ask: Ask | undefined,
	refusals: readonly Refusal[],
): Asking | undefined {
	const field = refusals.find(({ field }) => field !== undefined)?.field;
	return ask?.question.type === "form" && field !== undefined
		? askAgain({ ...ask, question: ask.question }, field)
		: undefined;
}

/** What cannot be beside another field may be put right at either. */
export function waysOut(reasons: readonly string[], asking: Asking): string {
	const { back, parts = [], commands } = asking;
	const stop = commands === "stop" ? "." : "";
	const ways = [
		...(back ? [`${stop}back to change the field before`] : []),
		...(parts.length > 0 ? [`${stop}change for any other`] : []),
	];
	return [
		...reasons,
		...(ways.length > 0 ? [`Type ${ways.join(", or ")}.`] : []),
	].join(" ");
}

/** The figures that come of a form as it stands. */
export function previewOf(talk: Talk): string[] {
	return linesOf(talk.desk.session.page().ask?.preview ?? []);
}

/** While an answer is being corrected, the figures that came out otherwise are said; while it is first given, they are all said at its end. */
export function corrected(talk: Talk, before: readonly string[]): string[] {
	return talk.desk.session.page().ask?.again
		? previewOf(talk).filter((line) => line !== "" && !before.includes(line))
		: [];
}
