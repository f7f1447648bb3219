import type { Saved } from "../player/saving.ts";

/** The one line on the ordinary screen after leaving: when everything was saved, and how to come back. */
export function farewell(
	saved: Saved,
	clock: (instant: string) => string,
	comeBack: string,
): string {
	return saved.ok
		? `Saved ${clock(saved.at)}. To come back to this place: ${comeBack}`
		: `What you did last could not be saved. ${saved.reason}`;
}
