import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	dataFolder,
	documentsFolder,
	type Machine,
	progressFolder,
	settingsFolder,
} from "../../src/disk/folders.ts";
import { scratch } from "./scratch.ts";

const linux: Machine = { platform: "linux", env: {}, home: "/home/siân" };
const mac: Machine = { platform: "darwin", env: {}, home: "/Users/siân" };
const windows: Machine = {
	platform: "win32",
	env: {},
	home: "C:\\Users\\Siân Ŵyn",
};

describe("the folder for progress", () => {
	it.each<[string, Machine, string]>([
		["Linux", linux, "/home/siân/.local/share/cpd-module"],
		[
			"Linux with a data folder",
			{ ...linux, env: { XDG_DATA_HOME: "/data" } },
			"/data/cpd-module",
		],
		[
			"Linux with a data folder that is not whole",
			{ ...linux, env: { XDG_DATA_HOME: "data" } },
			"/home/siân/.local/share/cpd-module",
		],
		["macOS", mac, "/Users/siân/Library/Application Support/cpd-module"],
		[
			"Windows",
			{ ...windows, env: { LOCALAPPDATA: "D:\\Local" } },
			"D:\\Local\\cpd-module\\Data",
		],
		[
			"Windows that says nothing",
			windows,
			"C:\\Users\\Siân Ŵyn\\AppData\\Local\\cpd-module\\Data",
		],
	])("%s", (_, machine, folder) => {
		expect(dataFolder(machine)).toBe(folder);
	});

	it.each([
		["default", "/data/default/planning-strategically"],
		["Siân Ŵyn", "/data/Siân Ŵyn/planning-strategically"],
		["../../etc", "/data/etc/planning-strategically"],
		["..", "/data/Untitled/planning-strategically"],
		["a/b\\c", "/data/a b c/planning-strategically"],
	])("keeps the profile %j under it", (profile, folder) => {
		expect(
			progressFolder(linux, "/data", profile, "planning-strategically"),
		).toBe(folder);
	});

	it("is put together as Windows does there", () => {
		expect(progressFolder(windows, "C:\\d", "default", "planning")).toBe(
			"C:\\d\\default\\planning",
		);
	});
});

describe("the folder for settings", () => {
	it.each<[string, Machine, string]>([
		["Linux", linux, "/home/siân/.config/cpd-module"],
		[
			"Linux with a configuration folder",
			{ ...linux, env: { XDG_CONFIG_HOME: "/etc/mine" } },
			"/etc/mine/cpd-module",
		],
		["macOS", mac, "/Users/siân/Library/Preferences/cpd-module"],
		[
			"Windows",
			{ ...windows, env: { APPDATA: "C:\\Roaming" } },
			"C:\\Roaming\\cpd-module\\Config",
		],
		[
			"told where",
			{ ...mac, env: { CPD_MODULE_CONFIG_DIR: "/elsewhere" } },
			"/elsewhere",
		],
	])("%s", (_, machine, folder) => {
		expect(settingsFolder(machine)).toBe(folder);
	});
});

describe("the folder for documents", () => {
	it("is Documents where there is one, else home", () => {
		const home = scratch();
		for (const platform of ["linux", "darwin"] as const)
			expect(documentsFolder({ platform, env: {}, home })).toBe(home);
		mkdirSync(join(home, "Documents"));
		for (const platform of ["linux", "darwin"] as const)
			expect(documentsFolder({ platform, env: {}, home })).toBe(
				join(home, "Documents"),
			);
	});

	it("is what a Linux desktop calls it", () => {
		const home = scratch();
		mkdirSync(join(home, ".config"));
		mkdirSync(join(home, "Documents"));
		mkdirSync(join(home, "Dogfennau"));
		const write = (line: string) =>
			writeFileSync(join(home, ".config", "user-dirs.dirs"), `# ours\n${line}`);
		write('XDG_DOCUMENTS_DIR="$HOME/Dogfennau"\n');
		expect(documentsFolder({ platform: "linux", env: {}, home })).toBe(
			join(home, "Dogfennau"),
		);
		write('XDG_DOCUMENTS_DIR="$HOME/Gone"\n');
		expect(documentsFolder({ platform: "linux", env: {}, home })).toBe(
			join(home, "Documents"),
		);
	});

	it.each<[string[], Machine["env"], string]>([
		[[], {}, "C:\\Users\\Siân Ŵyn"],
		[
			["C:\\Users\\Siân Ŵyn\\OneDrive\\Documents"],
			{},
			"C:\\Users\\Siân Ŵyn\\OneDrive\\Documents",
		],
		[
			["D:\\School\\Documents"],
			{ OneDrive: "D:\\School" },
			"D:\\School\\Documents",
		],
		[
			["C:\\Users\\Siân Ŵyn\\Documents", "D:\\School\\Documents"],
			{ OneDrive: "D:\\School" },
			"C:\\Users\\Siân Ŵyn\\Documents",
		],
	])(
		"is OneDrive's on Windows when that is the only one: %j",
		(folders, env, folder) => {
			expect(
				documentsFolder({ ...windows, env }, (path) => folders.includes(path)),
			).toBe(folder);
		},
	);
});
