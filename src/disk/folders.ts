import { readFileSync, statSync } from "node:fs";
import { posix, win32 } from "node:path";
import { fileName } from "./file-name.ts";

/** What the computer says of itself, given by whoever may ask it. */
export type Machine = {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The learner's home folder. */
	readonly home: string;
};

/** Where progress goes when nobody says otherwise: a folder that stays on this computer. */
export function dataFolder({ platform, env, home }: Machine): string {
	switch (platform) {
		case "win32":
			return win32.join(
				absolute(win32, env.LOCALAPPDATA) ??
					win32.join(home, "AppData", "Local"),
				"cpd-module",
				"Data",
			);
		case "darwin":
			return posix.join(home, "Library", "Application Support", "cpd-module");
		default:
			return posix.join(
				absolute(posix, env.XDG_DATA_HOME) ??
					posix.join(home, ".local", "share"),
				"cpd-module",
			);
	}
}

/** Where settings go; `CPD_MODULE_CONFIG_DIR` overrides it. */
export function settingsFolder({ platform, env, home }: Machine): string {
	if (env.CPD_MODULE_CONFIG_DIR) return env.CPD_MODULE_CONFIG_DIR;
	switch (platform) {
		case "win32":
			return win32.join(
				absolute(win32, env.APPDATA) ?? win32.join(home, "AppData", "Roaming"),
				"cpd-module",
				"Config",
			);
		case "darwin":
			return posix.join(home, "Library", "Preferences", "cpd-module");
		default:
			return posix.join(configHome({ env, home }), "cpd-module");
	}
}

/** Where one learner's progress in one module is. Both names become folder names that every system allows. */
export function progressFolder(
	{ platform }: Pick<Machine, "platform">,
	data: string,
	profile: string,
	moduleId: string,
): string {
	const { join } = pathsOf(platform);
	return join(data, fileName(profile), fileName(moduleId));
}

/** Where a learner looks for documents: their Documents folder if there is one, else home. `exists` says whether a folder is there. */
export function documentsFolder(machine: Machine, exists = isFolder): string {
	const { home, platform, env } = machine;
	const { join } = pathsOf(platform);
	const places = [
		platform === "win32" || platform === "darwin"
			? undefined
			: userDirectory(machine),
		join(home, "Documents"),
		platform === "win32"
			? join(env.OneDrive || join(home, "OneDrive"), "Documents")
			: undefined,
	];
	return places.find((place) => place !== undefined && exists(place)) ?? home;
}

/** The Documents folder as Linux desktops write it down, in whatever language the learner's desktop speaks. */
function userDirectory({ env, home }: Machine): string | undefined {
	let text: string;
	try {
		text = readFileSync(
			posix.join(configHome({ env, home }), "user-dirs.dirs"),
			"utf8",
		);
	} catch {
		return undefined;
	}
	const value = /^\s*XDG_DOCUMENTS_DIR="([^"\n]*)"/m.exec(text)?.[1];
	return absolute(posix, value?.replace(/^\$HOME(?=\/|$)/, home));
}

function configHome({ env, home }: Pick<Machine, "env" | "home">): string {
	return absolute(posix, env.XDG_CONFIG_HOME) ?? posix.join(home, ".config");
}

/** A path out of a file or the environment counts only when it is whole. */
function absolute(
	paths: typeof posix,
	path: string | undefined,
): string | undefined {
	return path && paths.isAbsolute(path) ? path : undefined;
}

function pathsOf(platform: NodeJS.Platform): typeof posix {
	return platform === "win32" ? win32 : posix;
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
