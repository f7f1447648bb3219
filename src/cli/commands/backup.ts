import { basename, dirname, resolve } from "node:path";
import { sealBackup } from "../../disk/backup.ts";
import { saveDocument } from "../../disk/documents.ts";
import { readLoaded } from "../../disk/loaded.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { openHome } from "../home.ts";
import { nothingYet } from "../look.ts";
import {
	fromHome,
	isSomebodyThere,
	type Options,
	type World,
} from "../world.ts";

/** Writes everything a learner has here into one file, to be restored on another computer. */
export async function backup(
	world: World,
	options: Options,
	typed: string,
	choices: { readonly force?: true },
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const { module, folder, settings } = home;
	const loaded = readLoaded({ folder, moduleId: module.id, now: world.now });
	switch (loaded.type) {
		case "none":
			throw new Stop(exitCodes.nothing, nothingYet(home));
		case "newer":
		case "unusable":
			throw new Stop(exitCodes.unusable, loaded.reason);
		case "loaded":
			for (const notice of loaded.notices) world.warn(`${notice}\n`);
	}
	const { plain, theme, lineLength } = settings.current();
	const text = sealBackup(
		{
			progress: loaded.progress,
			savedAt: world.now(),
			settings: {
				...(plain === undefined ? {} : { plain }),
				...(theme === undefined ? {} : { theme }),
				...(lineLength === undefined ? {} : { lineLength }),
			},
		},
		module,
	);
	const file = resolve(world.folder, fromHome(world, typed));
	const existing = choices.force
		? "replace"
		: isSomebodyThere(world.input, world.output)
			? "number"
			: "refuse";
	const saved = saveDocument(dirname(file), basename(file), Buffer.from(text), {
		existing,
	});
	if (!saved.ok)
		throw new Stop(
			exitCodes.cannotWrite,
			`${saved.reason} Your progress is safe.${saved.code === "EEXIST" ? " --force replaces what is there." : ""}`,
		);
	world.print(
		`Your progress and your settings are in ${saved.path}\nIt holds everything you wrote, so keep it where only you can read it. On the other computer, run: cpd-module restore FILE\n`,
	);
	return exitCodes.ok;
}
