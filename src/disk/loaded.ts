import type { Instant } from "../activities/answer.ts";
import type { Progress } from "../player/progress.ts";
import { format } from "../player/stored.ts";
import {
	current,
	type Generations,
	previous,
	readGenerations,
} from "./generations.ts";
import { momentInWords } from "./moment.ts";

/** What was found in a folder of progress. */
export type Loaded =
	/** A new learner; or the folder is not where it was, which only who remembers it can tell. */
	| { readonly type: "none" }
	| {
			readonly type: "loaded";
			readonly progress: Progress;
			readonly from: "current" | "previous" | "daily";
			readonly savedAt: Instant;
			/** Sentences for the learner: what was wrong, what is used instead. Empty when all is well. */
			readonly notices: readonly string[];
	  }
	/** Saved by a later version of the program: to be read, where that can be, and left as it is. */
	| {
			readonly type: "newer";
			readonly progress?: Progress;
			readonly savedAt: Instant;
			readonly reason: string;
	  }
	/** There was progress, and none of it can be used. Nobody may take this for a new learner. */
	| {
			readonly type: "unusable";
			readonly files: readonly string[];
			readonly reason: string;
	  };

/** Reads the progress in a folder and changes nothing: for commands that only look, also while a session is open. */
export function readLoaded(options: {
	readonly folder: string;
	readonly moduleId: string;
	readonly now: () => Instant;
}): Loaded {
	const { folder, moduleId, now } = options;
	return describe(readGenerations(folder, moduleId), folder, now());
}

/** Says what came of reading the generations. */
export function describe(
	generations: Generations,
	folder: string,
	now: Instant,
): Loaded {
	const { chosen, damaged, files } = generations;
	if (!chosen) {
		return files.length === 0
			? { type: "none" }
			: { type: "unusable", files, reason: beyondUse(generations, folder) };
	}
	switch (chosen.type) {
		case "good": {
			const { progress, savedAt } = chosen;
			const from = originOf(chosen.name);
			if (from === "current")
				return { type: "loaded", progress, from, savedAt, notices: [] };
			const missing = files.includes(current)
				? []
				: [`The file ${current} is missing.`];
			const notices = [
				...missing,
				...damaged.map(({ name, reason }) => `The file ${name} ${reason}.`),
				`Your work as it was saved at ${momentInWords(savedAt, now)} has been opened instead. What you did after that may be missing.`,
			];
			return { type: "loaded", progress, from, savedAt, notices };
		}
		case "newer": {
			const { progress, savedAt } = chosen;
			const reason = `Your progress was saved by a newer version of cpd-module (its files have format ${chosen.format}, and this version knows up to ${format}). Nothing in it will be changed here. Update cpd-module to go on with it.`;
			return { type: "newer", savedAt, reason, ...(progress && { progress }) };
		}
		case "barred":
			return { type: "unusable", files, reason: chosen.reason };
	}
}

function originOf(name: string): "current" | "previous" | "daily" {
	if (name === current) return "current";
	return name === previous ? "previous" : "daily";
}

function beyondUse({ damaged }: Generations, folder: string): string {
	const causes = damaged.map(({ name, reason }) => `${name} ${reason}`);
	return [
		`There are files with your progress in ${folder}, but none of them can be used${causes.length > 0 ? `: ${causes.join("; ")}` : ""}.`,
		"Nothing has been deleted.",
		"Before you start afresh, copy that folder to a safe place, or send it to whoever gave you this course.",
	].join(" ");
}
