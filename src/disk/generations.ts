import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../activities/answer.ts";
import type { Progress } from "../player/progress.ts";
import { format, lift, readProgress } from "../player/stored.ts";
import { open } from "./envelope.ts";
import { codeOf, failure } from "./failure.ts";

/** The newest save, and the one before it. */
export const current = "progress.json";
export const previous = "progress.prev.json";

/** The copy kept for a day. */
export function dailyName(day: string): string {
	return `progress.${day}.json`;
}

/** The daily copies among the names of a folder, newest first. */
export function dailyNames(names: readonly string[]): string[] {
	return names
		.filter((name) => /^progress\.\d{4}-\d\d-\d\d\.json$/.test(name))
		.sort()
		.reverse();
}

/** What one file holds. */
type Generation = { readonly name: string } & (
	| {
			readonly type: "good";
			readonly progress: Progress;
			readonly seq: number;
			readonly savedAt: Instant;
	  }
	| {
			readonly type: "newer";
			readonly format: number;
			readonly savedAt: Instant;
			readonly progress?: Progress;
	  }
	| {
			readonly type: "damaged";
			readonly bytes: Uint8Array | undefined;
			readonly reason: string;
	  }
	/** The system would not let us look; `reason` is a sentence. */
	| { readonly type: "barred"; readonly reason: string }
);

export type Damaged = Extract<Generation, { type: "damaged" }>;
type Usable = Exclude<Generation, Damaged>;

/** What a folder holds, read as far as it was needed. `chosen` is the generation to go on with. */
export type Generations = {
	readonly chosen?: Usable;
	readonly damaged: readonly Damaged[];
	/** Files that hold, or held, progress. Empty for a new learner. */
	readonly files: readonly string[];
};

/** Looks at a folder and changes nothing: the current file, else the one before, else the newest daily copy. */
export function readGenerations(folder: string, moduleId: string): Generations {
	let files: string[];
	try {
		files = readdirSync(folder).filter((name) =>
			/^progress\..*json$/.test(name),
		);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return { damaged: [], files: [] };
		const { reason } = failure(error, folder);
		return {
			chosen: { name: folder, type: "barred", reason },
			damaged: [],
			files: [],
		};
	}
	const damaged: Damaged[] = [];
	const look = (name: string): Usable | undefined => {
		if (!files.includes(name)) return undefined;
		const generation = readGeneration(folder, name, moduleId);
		if (generation?.type !== "damaged") return generation;
		damaged.push(generation);
		return undefined;
	};
	const chosen =
		look(current) ??
		look(previous) ??
		dailyNames(files).map(look).reduce(newer, undefined);
	return { ...(chosen && { chosen }), damaged, files };
}

function readGeneration(
	folder: string,
	name: string,
	moduleId: string,
): Generation | undefined {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(join(folder, name));
	} catch (error) {
		const { code, reason } = failure(error, join(folder, name));
		// Taken away since the folder was listed, as the oldest daily copy is.
		if (code === "ENOENT") return undefined;
		// A bad spot on the disk is damage; a door that is shut for now (a virus scanner, an account) is not.
		return code === "EIO"
			? { name, type: "damaged", bytes: undefined, reason: "cannot be read" }
			: { name, type: "barred", reason };
	}
	const opened = open(bytes, format);
	if (opened.type === "damaged")
		return { name, type: "damaged", bytes, reason: opened.reason };
	const { envelope } = opened;
	if (envelope.moduleId !== moduleId)
		return { name, type: "damaged", bytes, reason: "is for another module" };
	const { savedAt, seq } = envelope;
	if (opened.type === "newer") {
		const progress = readProgress(envelope.data);
		return {
			name,
			type: "newer",
			format: envelope.format,
			savedAt,
			...(progress && { progress }),
		};
	}
	const progress = readProgress(lift[envelope.format]?.(envelope.data));
	return progress
		? { name, type: "good", progress, seq, savedAt }
		: {
				name,
				type: "damaged",
				bytes,
				reason: "holds something other than progress",
			};
}

/** Of two daily copies the one with the later save: a clock that was wrong for a day does not decide. */
function newer(
	one: Usable | undefined,
	other: Usable | undefined,
): Usable | undefined {
	if (one?.type !== "good" || other?.type !== "good") return one ?? other;
	return other.seq > one.seq ? other : one;
}
