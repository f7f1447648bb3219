import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import type { Library } from "../course/library.ts";
import type { Module } from "../course/module.ts";
import type { Failure } from "../disk/failure.ts";
import {
	dataFolder,
	documentsFolder,
	progressFolder,
	settingsFolder,
} from "../disk/folders.ts";
import { profilesIn } from "../disk/profiles.ts";
import { type OpenSettings, openSettings } from "../disk/settings.ts";
import { shippedLibrary, shippedModule } from "../disk/shipped.ts";
import { exitCodes, Stop } from "./exit.ts";
import type { Options, World } from "./world.ts";

/** Where one learner's things are, and the module they play. */
export type Home = {
	readonly module: Module;
	/** What stands off its path, read when it is first asked for. */
	library(): Library;
	/** The folder of their progress in this module: the usual one, or the one it was moved to when that could not be written. */
	readonly folder: string;
	/** The usual one, where something of theirs may have stayed behind. */
	readonly usualFolder: string;
	/** Finds their progress in another folder from the next start on; says why where that cannot be kept in mind. */
	remember(folder: string, savedAt: string): Failure | undefined;
	/** Everybody else who has progress in this module here, by the names of their folders. */
	others(): readonly string[];
	/** Has nothing in mind any more of where their progress is, and no settings where nobody else is here; says why where that cannot be. */
	forget(): Failure | undefined;
	readonly settings: OpenSettings;
	readonly settingsFolder: string;
	/** Where documents go unless they say otherwise: what they said last, as soon as they have said it. */
	readonly documents: string;
};

/** Finds everything, and makes nothing yet. */
export async function openHome(world: World, options: Options): Promise<Home> {
	const { module, library } = await loadModule(world, options);
	const { dataDir } = options;
	const data =
		dataDir === undefined ? dataFolder(world) : resolve(world.folder, dataDir);
	const settingsIn =
		dataDir === undefined ? settingsFolder(world) : join(data, "settings");
	const settings = openSettings(settingsIn, world.now);
	const usualFolder = progressFolder(world, data, options.profile, module.id);
	const moved = settings.current().moved ?? {};
	const other = Object.hasOwn(moved, usualFolder)
		? moved[usualFolder]
		: undefined;
	if (settings.notice) world.warn(`${settings.notice}\n`);
	const usual = join(
		documentsFolder(world),
		`CPD plan ${world.now().slice(0, 10)}`,
	);
	const own = basename(dirname(usualFolder));
	const others = () =>
		profilesIn(data, basename(usualFolder)).filter((name) => name !== own);
	return {
		module,
		library,
		folder: other && isAbsolute(other) ? other : usualFolder,
		usualFolder,
		settings,
		settingsFolder: settingsIn,
		remember: (folder, savedAt) =>
			settings.change({
				moved: { ...moved, [usualFolder]: folder },
				progress: { folder, savedAt },
			}),
		others,
		forget() {
			if (others().length === 0) return settings.clear();
			const { [usualFolder]: _, ...elsewhere } = settings.current().moved ?? {};
			const known = settings.current().progress?.folder;
			return known === usualFolder || known === other
				? settings.change({ moved: elsewhere, progress: undefined })
				: settings.change({ moved: elsewhere });
		},
		get documents() {
			const remembered = settings.current().documents;
			return remembered && isAbsolute(remembered) ? remembered : usual;
		},
	};
}

/** The module that is shipped, or an author's folder of Markdown. */
async function loadModule(
	world: World,
	options: Options,
): Promise<Pick<Home, "module" | "library">> {
	if (options.module === undefined) {
		let library: Library | undefined;
		return {
			module: shippedModule(world.program),
			library() {
				library ??= shippedLibrary(world.program);
				return library;
			},
		};
	}
	const { readFolder } = await import("./read-folder.ts");
	const { module, library, report, errors } = readFolder(world, options.module);
	if (!module || !library || errors > 0)
		throw new Stop(
			exitCodes.notRight,
			`${report}\n\nThe module in ${options.module} cannot be played until this is mended.`,
		);
	return { module, library: () => library };
}
