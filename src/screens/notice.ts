import type { Desk } from "../player/desk.ts";
import type { Line } from "../terminal/wrap.ts";
import { refusalLines } from "./ask/below.ts";

/** What cannot wait: that saving fails, and what to do; or what the disk had to say although it works. */
export function noticeFor({ session, clock }: Desk, columns: number): Line[] {
	const saving = session.saving();
	if (saving.type === "failing")
		return refusalLines(
			`Not saved since ${clock(saving.since)}. Ctrl-O keeps it in another folder. ${saving.reason}`,
			columns,
		);
	return saving.notice === undefined
		? []
		: refusalLines(saving.notice, columns);
}

/** Whether what was written is on the disk, in two words; while the newest words wait for their moment, when the others were saved. */
export function savedWords(
	{ session, clock }: Desk,
	savedAt: string | undefined,
): string {
	if (session.saving().type === "failing") return "not saved";
	return savedAt === undefined ? "" : `saved ${clock(savedAt)}`;
}
