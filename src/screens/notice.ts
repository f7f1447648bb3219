import type { Desk } from "../player/desk.ts";
import type { Line } from "../terminal/wrap.ts";
import { refusalLines } from "./ask/below.ts";

/** What cannot wait: that saving fails, or that leaving now would lose something. */
export function noticeFor(
	{ session, clock }: Desk,
	warning: string | undefined,
	columns: number,
): Line[] {
	const saving = session.saving();
	const failing =
		saving.type === "failing"
			? [`Not saved since ${clock(saving.since)}. ${saving.reason}`]
			: [];
	return [...failing, ...(warning ? [warning] : [])].flatMap((reason) =>
		refusalLines(reason, columns),
	);
}

/** Whether what was written is on the disk, in two words; while the newest words wait for their moment, when the others were saved. */
export function savedWords(
	{ session, clock }: Desk,
	savedAt: string | undefined,
): string {
	if (session.saving().type === "failing") return "not saved";
	return savedAt === undefined ? "" : `saved ${clock(savedAt)}`;
}
