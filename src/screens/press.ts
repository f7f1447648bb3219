import type { Key } from "ink";

/** One thing the learner did at the keyboard: a named key, what they typed, or what they pasted. */
export type Press =
	| { readonly type: "key"; readonly key: string }
	| { readonly type: "text"; readonly text: string }
	| { readonly type: "paste"; readonly text: string };

const named: readonly (readonly [flag: keyof Key, key: string])[] = [
	["upArrow", "up"],
	["downArrow", "down"],
	["leftArrow", "left"],
	["rightArrow", "right"],
	["pageUp", "pageup"],
	["pageDown", "pagedown"],
	["home", "home"],
	["end", "end"],
	["return", "enter"],
	["escape", "escape"],
	["tab", "tab"],
	["backspace", "backspace"],
	["delete", "delete"],
];

/**
 * What Ink heard, key by key. Keys that come faster than they are read arrive as one stretch of text with control
 * characters in it. In a text, a line end followed by more is a paste from a terminal that does not mark its pastes:
 * it must not answer anything.
 */
export function pressesOf(input: string, key: Key, typing: boolean): Press[] {
	const name = named.find(([flag]) => key[flag])?.[1];
	if (name !== undefined)
		return [{ type: "key", key: withModifier(name, key) }];
	if (key.ctrl) return [{ type: "key", key: `ctrl-${input}` }];
	if (key.meta || input === "") return [];
	if (typing && /[\r\n][^\r\n]/.test(input))
		return [{ type: "paste", text: input }];
	const pieces = typing
		? (input.match(/[^\p{Cc}]+|\p{Cc}/gu) ?? [])
		: Array.from(input);
	return pieces.map(pieceOf);
}

/** Letters that are known by another name; those of vi are arrows. */
const letters: Readonly<Record<string, string>> = {
	" ": "space",
	j: "down",
	k: "up",
};

/** The name by which the key table knows a press; letters mean the same with Caps Lock on. */
export function nameOf(press: Press): string {
	if (press.type === "key") return press.key;
	const letter = press.text.toLowerCase();
	return letters[letter] ?? letter;
}

function withModifier(name: string, key: Key): string {
	if (name === "tab" && key.shift) return "shift-tab";
	// Alt with an arrow moves by words on a Mac, as Ctrl does elsewhere.
	return name !== "escape" && (key.ctrl || key.meta) ? `ctrl-${name}` : name;
}

const controls: Readonly<Record<string, string>> = {
	"\r": "enter",
	"\n": "ctrl-j",
	"\t": "tab",
	"\u001B": "escape",
};

function pieceOf(text: string): Press {
	if (!/^\p{Cc}$/u.test(text)) return { type: "text", text };
	const letter = String.fromCharCode(text.charCodeAt(0) + 96);
	return { type: "key", key: controls[text] ?? `ctrl-${letter}` };
}
