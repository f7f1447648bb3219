import type { Answer, Draft, Instant, Value } from "../activities/answer.ts";
import { safeText } from "../markdown/safe-text.ts";
import type {
	Certificate,
	Note,
	Place,
	Progress,
	Proof,
	Work,
} from "./progress.ts";

/** The number of the shape that `Progress` has now. */
export const format = 1;

/**
 * What makes the data of each format that was ever released into that of today. When `Progress` changes its shape,
 * raise `format`, give the older number here the function that lifts it, and put a file of it in `test/fixtures`.
 */
export const lift: Readonly<Record<number, (data: unknown) => unknown>> = {
	1: (data) => data,
};

/**
 * Progress from a file, or undefined when it is not progress. Answers to questions that the module no longer asks are
 * kept. All or nothing: half a record that looked whole would be worse than none.
 */
export function readProgress(value: unknown): Progress | undefined {
	try {
		return progress(value);
	} catch (error) {
		if (error === misfit) return undefined;
		throw error;
	}
}

/** Whether a value has keys to look up: neither a list nor null. */
export function isObject(
	value: unknown,
): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Thrown from anywhere below when a value does not have the shape it must have. */
const misfit = Symbol("not progress");

type Read<T> = (value: unknown) => T;

// The keys of all objects stand in the order in which they are saved, so that nothing need be put in order for it again.
function progress(value: unknown): Progress {
	const from = object(value);
	return {
		activeSeconds: amount(from.activeSeconds),
		activities: record(from.activities, work),
		...(from.certificate !== undefined && {
			certificate: certificate(from.certificate),
		}),
		ended: record(from.ended, instant),
		lastAt: instant(from.lastAt),
		moduleId: text(from.moduleId),
		moduleVersion: text(from.moduleVersion),
		...(from.notes !== undefined && { notes: list(from.notes, note) }),
		place: place(from.place),
		...(from.proofs !== undefined && { proofs: record(from.proofs, proof) }),
		...(from.spent !== undefined && { spent: record(from.spent, amount) }),
		startedAt: instant(from.startedAt),
	};
}

function note(value: unknown): Note {
	const from = object(value);
	return {
		at: instant(from.at),
		number: count(from.number),
		place: place(from.place),
		words: text(from.words),
	};
}

function proof(value: unknown): Proof {
	const from = object(value);
	if (typeof from.right !== "boolean") throw misfit;
	return { at: instant(from.at), right: from.right };
}

function place(value: unknown): Place {
	const from = object(value);
	return {
		index: amount(from.index),
		...(from.part !== undefined && { part: count(from.part) }),
		screen: text(from.screen),
		section: text(from.section),
	};
}

function work(value: unknown): Work {
	const from = object(value);
	return {
		answers: record(from.answers, answer),
		drafts: record(from.drafts, draft),
		earlier: list(from.earlier, answer),
		...(from.took !== undefined && { took: given(from.took) }),
	};
}

function answer(value: unknown): Answer {
	const from = object(value);
	const isAside = from.setAside === true;
	const hasDraft = isAside && from.draft !== undefined;
	return {
		asked: text(from.asked),
		at: instant(from.at),
		...(hasDraft && { draft: draft(from.draft) }),
		question: text(from.question),
		...(isAside
			? { setAside: true }
			: { value: given(from.value), words: text(from.words) }),
	};
}

function given(value: unknown): Value {
	if (Array.isArray(value)) return list(value, text);
	if (isObject(value)) return record(value, textOrNumber);
	return textOrNumber(value);
}

function draft(value: unknown): Draft {
	if (Array.isArray(value)) return list(value, text);
	if (isObject(value)) return record(value, text);
	return text(value);
}

function certificate(value: unknown): Certificate {
	const from = object(value);
	return {
		activeMinutes: amount(from.activeMinutes),
		issuedAt: instant(from.issuedAt),
		moduleMinutes: amount(from.moduleMinutes),
		moduleVersion: text(from.moduleVersion),
		name: text(from.name),
		number: text(from.number),
		...(from.reissuedAt !== undefined && {
			reissuedAt: instant(from.reissuedAt),
		}),
		startedAt: instant(from.startedAt),
	};
}

function text(value: unknown): string {
	if (typeof value !== "string") throw misfit;
	return safeText(value);
}

function instant(value: unknown): Instant {
	const moment = text(value);
	if (
		!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(moment) ||
		Number.isNaN(Date.parse(moment))
	)
		throw misfit;
	return moment;
}

function number(value: unknown): number {
	if (typeof value !== "number" || !Number.isFinite(value)) throw misfit;
	return value;
}

function amount(value: unknown): number {
	if (number(value) < 0) throw misfit;
	return number(value);
}

function count(value: unknown): number {
	if (!Number.isSafeInteger(value)) throw misfit;
	return amount(value);
}

function textOrNumber(value: unknown): string | number {
	return typeof value === "number" ? number(value) : text(value);
}

function object(value: unknown): Readonly<Record<string, unknown>> {
	if (!isObject(value)) throw misfit;
	return value;
}

function list<T>(value: unknown, read: Read<T>): readonly T[] {
	if (!Array.isArray(value)) throw misfit;
	return value.map(read);
}

/** `__proto__` is the one key that nobody gave us: copied about, it would change what the other keys mean. */
function record<T>(value: unknown, read: Read<T>): Readonly<Record<string, T>> {
	return Object.fromEntries(
		Object.entries(object(value))
			.filter(([key]) => key !== "__proto__")
			.map(([key, item]) => [key, read(item)]),
	);
}
