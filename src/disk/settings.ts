import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import Conf from "conf";
import type { Instant } from "../activities/answer.ts";
import { isObject } from "../player/stored.ts";
import { codeOf, type Failure, failure } from "./failure.ts";
import { makeFolder } from "./make-folder.ts";
import { momentInName } from "./moment.ts";
import { unused } from "./set-aside.ts";

/** What the program remembers about how somebody likes to work, and where their progress is. */
export type Settings = {
	/** Whether to use the plain face. */
	readonly plain?: boolean;
	/** How full pages look. A name that this version does not know is left as it is, and not followed. */
	readonly theme?: string;
	/** Letters in a line of text on full pages. */
	readonly lineLength?: number;
	/** The folder that documents go to. */
	readonly documents?: string;
	/** Where progress was last saved: so that a folder gone missing is not taken for a new learner. */
	readonly progress?:
		| { readonly folder: string; readonly savedAt: Instant }
		| undefined;
	/** By the folder where progress would be: where it is instead, since that one could not be written. */
	readonly moved?: Readonly<Record<string, string>>;
};

/** Of the file, before its ending. */
const name = "settings";

export type OpenSettings = {
	/** As they stand now. */
	readonly current: () => Settings;
	/** What to tell the learner about the file, when it was not as it should be. */
	readonly notice?: string;
	/** Changes some of them; what cannot be written still holds until the program ends. */
	readonly change: (changes: Settings) => Failure | undefined;
	/** Forgets all of them, those of a later version too. */
	readonly clear: () => Failure | undefined;
};

/**
 * Reads the settings once and holds them; conf writes them, and is made when there is something to write, which a start
 * need not wait for. Nothing here is ever fatal: settings that cannot be read are set aside, and the program goes on as
 * for somebody new.
 */
export function openSettings(folder: string, now: () => Instant): OpenSettings {
	const found = read(folder, now());
	let { kept } = found;
	let conf: Conf<Record<string, unknown>> | undefined;
	function keep(settings: typeof kept): Failure | undefined {
		kept = settings;
		try {
			conf ??= confIn(folder);
			conf.store = { ...kept };
			return undefined;
		} catch (error) {
			return troubleOf(error, folder);
		}
	}

	return {
		current: () => readSettings(kept),
		...(found.notice !== undefined && { notice: found.notice }),
		// What a later version keeps here is written back with the rest.
		change: (changes) => keep({ ...kept, ...changes }),
		clear: () => keep({}),
	};
}

/** Makes the folder, if there is none, and no file yet. */
function confIn(folder: string): Conf<Record<string, unknown>> {
	makeFolder(folder);
	return new Conf({
		cwd: folder,
		configName: name,
		accessPropertiesByDotNotation: false,
		clearInvalidConfig: false,
		configFileMode: 0o600,
	});
}

function troubleOf(error: unknown, folder: string): Failure {
	// Another program may have spoilt the file since we looked: that is no reason to stop a learner either.
	return error instanceof SyntaxError
		? { ok: false, code: "damaged", reason: `${folder} could not be read.` }
		: failure(error, folder);
}

function readSettings(kept: Readonly<Record<string, unknown>>): Settings {
	const { plain, theme, lineLength, documents, progress, moved } = kept;
	return {
		...(typeof plain === "boolean" && { plain }),
		...(typeof theme === "string" && { theme }),
		...(typeof lineLength === "number" && { lineLength }),
		...(typeof documents === "string" && { documents }),
		...(isObject(progress) &&
			typeof progress.folder === "string" &&
			typeof progress.savedAt === "string" && {
				progress: { folder: progress.folder, savedAt: progress.savedAt },
			}),
		...(isObject(moved) && {
			moved: Object.fromEntries(
				Object.entries(moved).filter(
					(entry): entry is [string, string] => typeof entry[1] === "string",
				),
			),
		}),
	};
}

/** What is in the file. conf would throw on one that is spoilt, or take a list for nothing and write over it: such a file is set aside, and `notice` says so. */
function read(
	folder: string,
	at: Instant,
): {
	readonly kept: Readonly<Record<string, unknown>>;
	readonly notice?: string;
} {
	const file = join(folder, `${name}.json`);
	try {
		const kept = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
		if (isObject(kept)) return { kept };
	} catch (error) {
		if (codeOf(error) === "ENOENT") return { kept: {} };
		if (!(error instanceof SyntaxError))
			return { kept: {}, notice: failure(error, file).reason };
	}
	return { kept: {}, notice: setAside(folder, file, at) };
}

function setAside(folder: string, file: string, at: Instant): string {
	const kept = unused((number) =>
		join(
			folder,
			`${name}.damaged-${momentInName(at)}${number === 1 ? "" : `-${number}`}.json`,
		),
	);
	try {
		renameSync(file, kept);
		return `Your settings could not be read, so the usual ones are used. The damaged file is kept as ${kept}.`;
	} catch (error) {
		return `Your settings could not be read, so the usual ones are used. ${failure(error, file).reason}`;
	}
}
