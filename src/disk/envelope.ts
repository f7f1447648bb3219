import { createHash } from "node:crypto";
import type { Instant } from "../activities/answer.ts";
import { isObject } from "../player/stored.ts";

/** What stands in a progress file: the data, and the facts that tell whether it is whole, whose it is and how new. */
export type Envelope = {
	/** The shape of the data, counted up whenever it changes. */
	readonly format: number;
	readonly moduleId: string;
	readonly moduleVersion: string;
	/** Rises with every save, whatever the clock does. */
	readonly seq: number;
	readonly savedAt: Instant;
	readonly data: unknown;
};

export type Opened =
	| { readonly type: "good"; readonly envelope: Envelope }
	/** Written by a later version; as much as this one can make of it. */
	| { readonly type: "newer"; readonly envelope: Envelope }
	/** `reason` ends a sentence that begins "The file …". */
	| { readonly type: "damaged"; readonly reason: string };

/** The text of a file: JSON that a person can read, with a checksum. */
export function seal(envelope: Envelope): string {
	// With its keys in order, so that nobody need put them in order who opens it.
	const data = isSorted(envelope.data) ? envelope.data : sorted(envelope.data);
	const { data: _, ...facts } = envelope;
	const sha256 = checksum({ ...facts, data });
	return written({ ...facts, sha256, data });
}

function written(sealed: unknown): string {
	return `${JSON.stringify(sealed, null, 2)}\n`;
}

/** Reads what `seal` wrote, and trusts nothing else. A `format` above `newest` is a later version's. */
export function open(bytes: Uint8Array, newest: number): Opened {
	if (bytes.length === 0) return damaged("is empty");
	if (bytes.every((byte) => byte === 0)) return damaged("holds only zeros");
	let text: string;
	try {
		// A byte-order mark is taken off on the way.
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return damaged("is not readable as text");
	}
	try {
		const value: unknown = JSON.parse(text);
		return isObject(value)
			? openRecord(value, text, newest)
			: damaged("holds something other than progress");
	} catch {
		// Not JSON at all, or nested so deep that no session wrote it.
		return damaged("was cut short, or changed by another program");
	}
}

function openRecord(
	value: Readonly<Record<string, unknown>>,
	text: string,
	newest: number,
): Opened {
	const { sha256, ...content } = value;
	const { format, moduleId, moduleVersion, seq, savedAt, data } = content;
	if (
		typeof format !== "number" ||
		typeof moduleId !== "string" ||
		typeof moduleVersion !== "string" ||
		typeof seq !== "number" ||
		typeof savedAt !== "string" ||
		!("data" in content)
	)
		return damaged("holds something other than progress");
	if (text !== written(value) && repeatsItself(value, text))
		return damaged("says the same thing twice");

	const envelope = { format, moduleId, moduleVersion, seq, savedAt, data };
	if (Number.isInteger(format) && format > newest) {
		// A later version may count its checksum otherwise; but where ours is right for a format of ours, the number is the damage.
		const ours = Array.from({ length: newest }, (_, index) => index + 1);
		return ours.some(
			(known) => sha256 === checksum({ ...content, format: known }),
		)
			? damaged("was changed after it was saved")
			: { type: "newer", envelope };
	}
	return sha256 === checksum(content)
		? { type: "good", envelope }
		: damaged("was changed after it was saved");
}

function damaged(reason: string): Opened {
	return { type: "damaged", reason };
}

/** Over everything but itself, so that a changed date or number is noticed as surely as a changed answer. */
function checksum(content: Readonly<Record<string, unknown>>): string {
	const hash = createHash("sha256");
	canonical(content, (text) => hash.update(text));
	return hash.digest("hex");
}

/** JSON with sorted keys and no spaces, piece by piece: the same for the same meaning, however a file is laid out. */
function canonical(value: unknown, say: (text: string) => void): void {
	if (isSorted(value)) say(JSON.stringify(value));
	else if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			say(index === 0 ? "[" : ",");
			canonical(item ?? null, say);
		}
		say("]");
	} else if (isObject(value)) {
		let before = "{";
		for (const key of Object.keys(value).sort()) {
			if (value[key] === undefined) continue;
			say(`${before}${JSON.stringify(key)}:`);
			canonical(value[key], say);
			before = ",";
		}
		say(before === "{" ? "{}" : "}");
	}
}

/** The same with the keys of every object in order, but for numbers, which JavaScript puts first. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isObject(value)) return value;
	const keys = Object.keys(value).sort();
	return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

/** Whether all keys come in order already. */
function isSorted(value: unknown): boolean {
	if (Array.isArray(value)) return value.every(isSorted);
	if (!isObject(value)) return true;
	let last = "";
	for (const key of Object.keys(value)) {
		if (key < last || !isSorted(value[key])) return false;
		last = key;
	}
	return true;
}

/** JSON may name a key twice and keeps the last. Written out again, such a text is longer than what was read from it. */
function repeatsItself(value: unknown, text: string): boolean {
	const written = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|\s+/g, (token) => {
		if (!token.startsWith('"')) return "";
		// Only what is escaped can be written in another way.
		return token.includes("\\") ? JSON.stringify(JSON.parse(token)) : token;
	});
	return written.length > JSON.stringify(value).length;
}
