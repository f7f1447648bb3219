import type { Place } from "./progress.ts";

/** Where the learner has been since the program was opened, as a browser keeps it. */
export type Trail = {
	/** Oldest first. */
	readonly behind: readonly Place[];
	/** Where they came back from, the nearest first. */
	readonly ahead: readonly Place[];
	/** They went there from a search or the notebook, to look at one thing. */
	readonly leapt: boolean;
};

/** Nowhere yet. */
export const noTrail: Trail = { behind: [], ahead: [], leapt: false };

/** As many steps back as anyone retraces. */
const longest = 200;

/** After a move from one place to another; from a place to itself there is nothing to retrace. */
export function moved(
	trail: Trail,
	from: Place,
	to: Place,
	leapt: boolean,
): Trail {
	if (isSamePlace(from, to)) return trail;
	return { behind: [...trail.behind, from].slice(-longest), ahead: [], leapt };
}

/** One step back or ahead, from where they are now; undefined where there is none. */
export function retraced(
	{ behind, ahead }: Trail,
	now: Place,
	which: "back" | "ahead",
): { readonly to: Place; readonly trail: Trail } | undefined {
	const to = which === "back" ? behind.at(-1) : ahead[0];
	if (!to) return undefined;
	const trail =
		which === "back"
			? { behind: behind.slice(0, -1), ahead: [now, ...ahead] }
			: { behind: [...behind, now], ahead: ahead.slice(1) };
	return { to, trail: { ...trail, leapt: false } };
}

/** Whether two places are one screen. */
function isSamePlace(a: Place, b: Place): boolean {
	return a.section === b.section && a.screen === b.screen;
}
