import { type Glyphs, glyphsFor } from "../terminal/glyphs.ts";
import { allBindings, bindingsIn } from "./keys.ts";
import type { Situation } from "./situation.ts";

/** A key and its two or three words. */
export type Hint = { readonly key: string; readonly words: string };

/** The keys to name at the foot of the screen now, the most useful first. */
export function hintsFor(situation: Situation, glyphs: Glyphs): Hint[] {
	return bindingsIn(situation).flatMap((binding) => {
		const { hint, keys, shown = keys.slice(0, 1) } = binding;
		const words = typeof hint === "function" ? hint(situation) : hint;
		const { scale } = situation;
		const key =
			scale && keys.includes("9")
				? scale.join(glyphs.dash)
				: namesOf(shown, glyphs);
		return words ? [{ key, words }] : [];
	});
}

/** The keys that work in a situation, or all of them, each with its sentence. */
export function helpFor(
	situation: Situation | undefined,
	glyphs: Glyphs,
): { readonly label: string; readonly value: string }[] {
	const listed = situation ? bindingsIn(situation) : allBindings();
	return listed.map(({ keys, help }) => ({
		label: namesOf(keys, glyphs),
		value: help,
	}));
}

/** The whole table for the README. */
export function keysInMarkdown(): string {
	const rows = helpFor(undefined, glyphsFor(true)).map(
		({ label, value }) => `| ${label} | ${value} |`,
	);
	return ["| key | what it does |", "| --- | --- |", ...rows].join("\n");
}

/** `1`–`9` are named together, and so are arrows. */
function namesOf(keys: readonly string[], glyphs: Glyphs): string {
	if (keys.includes("9")) return `1${glyphs.dash}9`;
	const names = keys.map((key) => nameOf(key, glyphs));
	return names.every((name) => name.length === 1 && name > "~")
		? names.join("")
		: names.join(", ");
}

function nameOf(key: string, glyphs: Glyphs): string {
	const plain: Readonly<Record<string, string>> = {
		up: glyphs.up,
		down: glyphs.down,
		left: glyphs.leftArrow,
		right: glyphs.rightArrow,
		pagedown: "page down",
		pageup: "page up",
		escape: "esc",
	};
	const [, ctrl = "", name = key] = /^(ctrl-)?(.*)$/.exec(key) ?? [];
	return ctrl + (plain[name] ?? name);
}
