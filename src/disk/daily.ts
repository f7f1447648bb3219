import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../activities/answer.ts";
import { codeOf } from "./failure.ts";
import { current, dailyName, dailyNames } from "./generations.ts";
import { keepAs, remove } from "./write-durably.ts";

/** Days that have a copy. */
const keptDays = 7;
/** A copy older than this is made anew: at worst, so much is lost with both newer files. */
const longest = 10 * 60 * 1000;

/**
 * Keeps one copy for each day of the last seven: the file just saved, under a second name. What goes wrong here does
 * not undo the save, and is tried again with the next one.
 */
export function createDaily(folder: string): (savedAt: Instant) => void {
	let copiedAt = Number.NaN;
	return (savedAt) => {
		const moment = Date.parse(savedAt);
		// Both ways, because clocks are also put back.
		if (Math.abs(moment - copiedAt) < longest) return;
		const name = dailyName(savedAt.slice(0, 10));
		try {
			keepAs(join(folder, current), join(folder, name));
			// Not the one just made, although a clock that ran ahead may have left names that come after it.
			const others = dailyNames(readdirSync(folder)).filter(
				(other) => other !== name,
			);
			for (const old of others.slice(keptDays - 1)) remove(join(folder, old));
			copiedAt = moment;
		} catch (error) {
			if (codeOf(error) === undefined) throw error;
		}
	};
}
