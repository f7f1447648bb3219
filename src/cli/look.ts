import { readLoaded } from "../disk/loaded.ts";
import { hasPlan } from "../documents/plan/has-plan.ts";
import type { Plan } from "../documents/plan/plan.ts";
import { planOf } from "../documents/plan/plan-of.ts";
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
			world.warn(`${loaded.reason}\n`);
			if (loaded.progress) return loaded.progress;
			throw new Stop(
				exitCodes.unusable,
				"Its contents cannot be read by this version either.",
			);
		case "loaded":
			for (const notice of loaded.notices) world.warn(`${notice}\n`);
			return loaded.progress;
	}
}

/** What to say where nothing was begun; a folder that is remembered and gone is not a new learner's. */
export function nothingYet(home: Home): string {
	const gone = folderGone(home);
	return gone
		? `${gone} To begin anew, run: cpd-module start`
		: `Nothing has been started yet in ${home.folder}. To begin, run: cpd-module start`;
}

/** That progress was kept in this folder and is not there now; undefined where there never was any. */
export function folderGone(home: Home): string | undefined {
	const known = home.settings.current().progress;
	return known?.folder === home.folder
		? `Your progress was last saved in ${home.folder}, and it is not there now. If that is on a network drive or a memory stick, connect it and try again.`
		: undefined;
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

/** The plan that follows from it; nothing where the module does not build one. */
export function planIn(
	world: Pick<World, "now">,
	{ module }: Pick<Home, "module">,
	progress: Progress,
): Plan | undefined {
	if (!hasPlan(module)) return undefined;
	const context = createContext(module, progress, unprintable);
	return planOf(module, progress, context, world.now());
}
