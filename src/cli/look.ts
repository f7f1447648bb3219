import { readLoaded } from "../disk/loaded.ts";
import { createRecord, type Record } from "../documents/record.ts";
import { unprintable } from "../documents/typeface.ts";
import { createContext } from "../player/context.ts";
import type { Progress } from "../player/progress.ts";
import { exitCodes, Stop } from "./exit.ts";
import type { Home } from "./home.ts";
import type { World } from "./world.ts";

/**
 * The progress on this computer, only looked at: safe while a session is open in another window.
 * What had to be recovered is said on the error stream; nothing there ends with code 3, nothing usable with 5.
 */
export function lookAtProgress(world: World, home: Home): Progress {
	const loaded = readLoaded({
		folder: home.folder,
		moduleId: home.module.id,
		now: world.now,
	});
	switch (loaded.type) {
		case "none":
			throw new Stop(exitCodes.nothing, nothingYet(home));
		case "unusable":
			throw new Stop(exitCodes.unusable, loaded.reason);
		case "newer":
			world.errors.write(`${loaded.reason}\n`);
			if (loaded.progress) return loaded.progress;
			throw new Stop(
				exitCodes.unusable,
				"Its contents cannot be read by this version either.",
			);
		case "loaded":
			for (const notice of loaded.notices) world.errors.write(`${notice}\n`);
			return loaded.progress;
	}
}

/** What to say where nothing was begun; a folder that is remembered and gone is not a new learner's. */
export function nothingYet(home: Home): string {
	const known = home.settings.current().progress;
	if (known && known.folder === home.folder)
		return `Your progress was last saved in ${home.folder}, and that folder is not there now. If it is on a network drive or a memory stick, connect it and try again. To begin anew, run: cpd-module start`;
	return `Nothing has been started yet in ${home.folder}. To begin, run: cpd-module start`;
}

/** The record of what was done, for the documents. */
export function recordOf(world: World, home: Home, progress: Progress): Record {
	return createRecord(
		home.module,
		progress,
		createContext(home.module, progress, unprintable),
		world.now(),
	);
}
