import type { Instant } from "../activities/answer.ts";
import type { Place, Progress } from "./progress.ts";

/** A gap longer than this is not work: the learner was called away. */
const longestGapSeconds = 180;

/** By what a screen is known where time is counted. */
export function screenKey({
	section,
	screen,
}: Pick<Place, "section" | "screen">): string {
	return `${section}/${screen}`;
}

/** The sections of which a screen has a key. The names of both are words with hyphens. */
export function sectionsIn(
	keyed: Readonly<Record<string, unknown>>,
): Set<string> {
	return new Set(Object.keys(keyed).map((key) => key.split("/", 1)[0] ?? ""));
}

/** After something happened at that moment: the time since the last thing counts as work, unless it was long. */
export function withTime(progress: Progress, at: Instant): Progress {
	const gap = (Date.parse(at) - Date.parse(progress.lastAt)) / 1000;
	const worked = Math.min(Math.max(gap, 0), longestGapSeconds);
	return {
		...progress,
		lastAt: at,
		activeSeconds: added(progress.activeSeconds, worked),
		...spentOn(progress, gap),
	};
}

/** The screen they are on is charged with the time since the last thing happened; being called away says nothing of it, nor does a clock that was put right. */
function spentOn(
	{ place, spent = {} }: Progress,
	gap: number,
): Pick<Progress, "spent"> {
	if (!(gap > 0 && gap <= longestGapSeconds)) return {};
	const key = screenKey(place);
	const before = Object.hasOwn(spent, key) ? (spent[key] ?? 0) : 0;
	return { spent: { ...spent, [key]: added(before, gap) } };
}

function added(seconds: number, more: number): number {
	return Math.round((seconds + more) * 1000) / 1000;
}
