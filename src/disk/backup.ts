import type { Instant } from "../activities/answer.ts";
import type { Progress } from "../player/progress.ts";
import { format, isObject, lift, readProgress } from "../player/stored.ts";
import { open, seal } from "./envelope.ts";
import type { Settings } from "./settings.ts";

/** How somebody likes to work, which is the same on another computer; folders are not. */
export type Carried = Pick<Settings, "plain" | "theme" | "lineLength">;

/** What a learner takes to another computer. */
export type Backup = {
	readonly moduleId: string;
	readonly savedAt: Instant;
	readonly progress: Progress;
	readonly settings: Carried;
};

/** The text of a backup: one file, readable, with a checksum over all of it. */
export function sealBackup(
	{ progress, settings, savedAt }: Omit<Backup, "moduleId">,
	module: { readonly id: string; readonly version: string },
): string {
	return seal({
		format,
		moduleId: module.id,
		moduleVersion: module.version,
		seq: 1,
		savedAt,
		data: { backup: 1, settings, progress },
	});
}

/** Reads a backup, and trusts nothing that is not whole. `reason` is what to say of the file. */
export function openBackup(
	bytes: Uint8Array,
	moduleId: string,
):
	| ({ readonly ok: true } & Backup)
	| { readonly ok: false; readonly reason: string } {
	const opened = open(bytes, format);
	switch (opened.type) {
		case "damaged":
			return refuse(`it ${opened.reason}`);
		case "newer":
			return refuse(
				"it was made by a newer version of cpd-module. Update cpd-module on this computer, and try again",
			);
		case "good":
			break;
	}
	const { envelope } = opened;
	const { data } = envelope;
	if (!isObject(data) || data.backup !== 1)
		return refuse("it is not a backup made by cpd-module backup");
	if (envelope.moduleId !== moduleId) return refuse("it is of another module");
	const progress = readProgress(lift[envelope.format]?.(data.progress));
	if (!progress) return refuse("it holds something other than progress");
	return {
		ok: true,
		moduleId,
		savedAt: envelope.savedAt,
		progress,
		settings: carried(data.settings),
	};
}

function carried(settings: unknown): Carried {
	if (!isObject(settings)) return {};
	const { plain, theme, lineLength } = settings;
	return {
		...(typeof plain === "boolean" && { plain }),
		...(typeof theme === "string" && { theme }),
		...(typeof lineLength === "number" && { lineLength }),
	};
}

function refuse(reason: string): {
	readonly ok: false;
	readonly reason: string;
} {
	return { ok: false, reason };
}
