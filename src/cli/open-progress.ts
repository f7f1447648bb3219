import type { Failure } from "../disk/failure.ts";
import { openStore, type Store } from "../disk/store.ts";
import { exitCodes, Stop } from "./exit.ts";
import type { Home } from "./home.ts";
import type { World } from "./world.ts";

/** Opens the learner's progress for writing, or says why it cannot be; in another folder where one is named. */
export function openProgress(
	world: World,
	home: Home,
	folder = home.folder,
): Store | Failure {
	const { id, version } = home.module;
	return openStore({
		folder,
		moduleId: id,
		moduleVersion: version,
		now: world.now,
	});
}

/** The same for a command that can do nothing without it. Throws a `Stop` with the reason. */
export function openedProgress(world: World, home: Home): Store {
	const store = openProgress(world, home);
	if (!store.ok) throw new Stop(exitCodes.cannotWrite, store.reason);
	return store;
}
