import type { Range } from "./ask/way.ts";

/** A window of `height` lines over `total`. */
type Window = { readonly height: number; readonly total: number };

/** The first line shown: as near to `top` as the text allows, moved just so far that all of `sight` is in the window, or its beginning. */
export function topFor(top: number, window: Window, sight?: Range): number {
	const furthest = Math.max(0, window.total - window.height);
	const kept = Math.max(0, Math.min(top, furthest));
	if (!sight) return kept;
	const lowest = Math.max(0, sight.to - window.height + 1);
	return Math.min(Math.max(kept, lowest), sight.from);
}

/** Whether all of a range is in the window. */
export function isInSight(top: number, height: number, range: Range): boolean {
	return range.from >= top && range.to < top + height;
}

/** Where a scrolling key leads; a windowful keeps one line, so that the eye finds its place. */
export function scrolled(top: number, window: Window, key: string): number {
	const page = Math.max(1, window.height - 1);
	const by =
		{ up: -1, down: 1, pageup: -page, pagedown: page, space: page }[key] ?? 0;
	return topFor(top + by, window);
}
