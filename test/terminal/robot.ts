import type { Window } from "./window.ts";

/** What a learner types who can only read the screen: a name, a date, a figure, a few words. */
const typed: readonly (readonly [note: RegExp, text: string])[] = [
	[/or \? if you do not know it/, "?"],
	[/Choose one by its number/, "1"],
	[/Type a date/, "12 January 2027"],
	[/Type a (?:whole )?number/, "2"],
];

/** Far more keys than a module has; whoever presses more is going round in circles. */
const mostKeys = 2000;

/**
 * Goes through the module from the first page to the documents, and knows nothing but what is on the screen: the
 * keys named at its foot, the options with their numbers, the notes under a field. Looks at every frame on its way.
 */
export async function goThrough(
	window: Window,
	look: (screen: string) => void,
): Promise<number> {
	for (let keys = 0; keys < mostKeys; keys += 1) {
		const before = window.screen();
		look(before);
		if (before.includes("documents are written")) return keys;
		// A foot that offers nothing but to leave asks for patience: a key would reach the page after it.
		if (!/^ ?q quit {2}/m.test(before)) window.type(keysFor(window, before));
		await window.changes(before);
	}
	throw new Error(`It goes round in circles:\n${window.screen()}`);
}

function keysFor(window: Window, screen: string): string {
	const text = screen.replace(/\s+/g, " ");
	const foot = screen.trimEnd().split("\n").at(-1) ?? "";
	const isEmpty = /(?:^|\s)£?$/.test(window.beforeCursor());
	if (text.includes("Which folder should they")) return "\r";
	if (text.includes("Done (enter answers)")) return "\r";
	if (foot.includes("tab done"))
		return isEmpty ? "Nine in Year 4 who stop at a long word." : "\t";
	if (foot.includes("next field")) return `${isEmpty ? wordsFor(text) : ""}\r`;
	if (!foot.includes("enter answer")) return " ";
	if (/\[[ x]\] /.test(screen)) return screen.includes("[x]") ? "\r" : "1";
	if (/^\s*❯? +\d+ {2}\S/m.test(screen))
		return /❯ +\d/.test(screen) ? "\r" : "1";
	const [scale] = /(?: \d |\[\d\]){3,}/.exec(screen) ?? [];
	if (scale) return scale.includes("[") ? "\r" : "2";
	return `${isEmpty ? wordsFor(text) : ""}\r`;
}

function wordsFor(text: string): string {
	return typed.find(([note]) => note.test(text))?.[1] ?? "Siân Ŵyn";
}
