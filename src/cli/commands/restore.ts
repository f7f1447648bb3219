import { resolve } from "node:path";
import { type Backup, openBackup } from "../../disk/backup.ts";
import { momentInWords } from "../../disk/moment.ts";
import { readDocument } from "../../disk/read-document.ts";
import type { Store } from "../../disk/store.ts";
import { comeBack } from "../come-back.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { type Home, openHome } from "../home.ts";
import { openedProgress } from "../open-progress.ts";
import { createPrompt } from "../prompt.ts";
import { endOnSignals } from "../signals.ts";
import { fromHome, type Options, type World } from "../world.ts";

/** Puts what is in a backup where progress is kept. What is there already stays unless they say otherwise, and is kept then too. */
export async function restore(
	world: World,
	options: Options,
	typed: string,
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const file = resolve(world.folder, fromHome(world, typed));
	const read = readDocument(file);
	if (!read.ok) throw new Stop(exitCodes.notRight, read.reason);
	const kept = openBackup(read.bytes, home.module.id);
	if (!kept.ok)
		throw new Stop(
			exitCodes.unusable,
			`${file} cannot be restored: ${kept.reason}. Nothing here has been changed.`,
		);
	const store = openedProgress(world, home);
	process.prependOnceListener("exit", store.release);
	const cease = endOnSignals();
	try {
		return await putBack(world, home, options, store, kept);
	} finally {
		cease();
		store.release();
	}
}

async function putBack(
	world: World,
	home: Home,
	options: Options,
	store: Store,
	kept: Backup,
): Promise<ExitCode> {
	if (store.load().type !== "none") {
		const chosen = await mayReplace(world, kept);
		if (chosen !== "replace") {
			world.print("Nothing has been changed.\n");
			return chosen === "leave" ? exitCodes.ok : exitCodes.cannotWrite;
		}
		const moved = store.startAfresh();
		if (!moved.ok) throw new Stop(exitCodes.cannotWrite, moved.reason);
		world.print(`What was there is kept in ${moved.movedTo}\n`);
	}
	const saved = store.save(kept.progress);
	if (!saved.ok) throw new Stop(exitCodes.cannotWrite, saved.reason);
	home.settings.change({
		...kept.settings,
		progress: { folder: home.folder, savedAt: saved.at },
	});
	world.print(
		`Your progress is restored, as it was ${momentOf(kept, world)}. Documents are not in a backup: cpd-module export and cpd-module certificate write them again. To go on, run: ${comeBack(options)}\n`,
	);
	return exitCodes.ok;
}

/** Nothing is replaced unasked; where nobody answers, nothing is replaced. */
async function mayReplace(
	world: World,
	kept: Backup,
): Promise<"leave" | "replace" | undefined> {
	const prompt = createPrompt(world);
	try {
		return await prompt.choose(
			`There is progress on this computer already. The backup was made ${momentOf(kept, world)}.\n1. Leave everything as it is.\n2. Put the backup in its place. What is there now is kept in a folder of its own.\nType 1 or 2 and press Enter (Enter alone leaves it):`,
			[
				["1", "leave"],
				["2", "replace"],
			],
		);
	} finally {
		prompt.close();
	}
}

function momentOf({ savedAt }: Backup, world: World): string {
	return `at ${momentInWords(savedAt, world.now())}`;
}
