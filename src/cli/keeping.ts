import { join, resolve } from "node:path";
import { documentsFolder, progressFolder } from "../disk/folders.ts";
import type { Saved, Store } from "../disk/store.ts";
import type { Kept } from "../player/desk.ts";
import type { Progress } from "../player/progress.ts";
import type { Home } from "./home.ts";
import { openProgress } from "./open-progress.ts";
import { fromHome, type Options, type World } from "./world.ts";

/** Where progress is kept, which may change while the program runs: a folder that is refused for good is left for another. */
export type Keeping = {
	folder(): string;
	save(progress: Progress): Saved;
	/** A folder that is likely to take what the one in use does not. */
	readonly other: string;
	/** Keeps all there is in another folder from now on, and remembers it. The one before stays as it is. */
	keepIn(typed: string, progress: Progress): Kept;
	/** What has to stand on the command line to come back here: more than before, where the other folder could not be remembered. */
	options(): Options;
	release(): void;
};

export function createKeeping(
	world: World,
	home: Home,
	first: Store,
	options: Options,
): Keeping {
	let store = first;
	let needed = options;

	function keepIn(typed: string, progress: Progress): Kept {
		const data = resolve(world.folder, fromHome(world, typed));
		const { profile } = options;
		const folder = progressFolder(world, data, profile, home.module.id);
		if (folder === store.folder)
			return {
				ok: false,
				reason: "That is where it cannot be saved. Name another folder.",
			};
		const other = openProgress(world, home, folder);
		if (!other.ok) return other;
		const saved = moveInto(other, progress);
		if (!saved.ok) {
			other.release();
			return saved;
		}
		store.release();
		store = other;
		const trouble = home.remember(folder, saved.at);
		if (trouble) needed = { ...options, dataDir: data };
		return { ok: true, folder };
	}

	return {
		folder: () => store.folder,
		save: (progress) => store.save(progress),
		other: join(documentsFolder(world), "cpd-module progress"),
		keepIn,
		options: () => needed,
		release: () => store.release(),
	};
}

/** Only into a folder without progress: somebody else's may be there, or one's own from another day. */
function moveInto(store: Store, progress: Progress): Saved {
	return store.load().type === "none"
		? store.save(progress)
		: {
				ok: false,
				code: "taken",
				reason: `There is progress in ${store.folder} already, and it is not written over. Name another folder.`,
			};
}
