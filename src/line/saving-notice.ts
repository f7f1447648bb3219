import type { Desk } from "../player/desk.ts";

/** Tells once when saving begins to fail, once when it works again, and once what the disk had to say besides. Returns what ends the watch. */
export function watchSaving(
	desk: Desk,
	tell: (line: string) => void,
): () => void {
	let failing = false;
	let told: string | undefined;
	return desk.session.subscribe(() => {
		const saving = desk.session.saving();
		if (saving.type === "failing" && !failing) {
			failing = true;
			tell(
				`Not saved since ${desk.clock(saving.since)}. ${saving.reason} What you typed is kept here, and we go on trying. To keep it in another folder, type folder, or .folder in the middle of a text.`,
			);
		}
		if (saving.type === "saved" && failing) {
			failing = false;
			tell(`Saved again at ${desk.clock(saving.at)}.`);
		}
		if (saving.type === "failing" || saving.notice === told) return;
		told = saving.notice;
		if (told !== undefined) tell(told);
	});
}
