import { countIn, deleteSet, setsOf } from "../../disk/profiles.ts";
import { counted } from "../../player/counted.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { type Home, openHome } from "../home.ts";
import { nothingYet } from "../look.ts";
import { openedProgress } from "../open-progress.ts";
import { createPrompt } from "../prompt.ts";
import { endOnSignals } from "../signals.ts";
import type { Options, World } from "../world.ts";

/** The word that is typed to say so: a single key is pressed by accident. */
const word = "forget";

/** Deletes everything a learner has here, after naming it and hearing the word. */
export async function forget(
	world: World,
	options: Options,
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const folders = [...new Set([home.folder, home.usualFolder])];
	const sets = folders.flatMap(setsOf);
	if (sets.length === 0) throw new Stop(exitCodes.nothing, nothingYet(home));
	// Whoever has it open in another window would save it again.
	const store = openedProgress(world, home);
	process.prependOnceListener("exit", store.release);
	const cease = endOnSignals();
	try {
		const chosen = await heard(world, whatGoes(home, sets));
		if (chosen !== word) {
			world.print("Nothing has been deleted.\n");
			return chosen === "keep" ? exitCodes.ok : exitCodes.usage;
		}
		for (const set of sets) {
			const trouble = deleteSet(set);
			if (trouble) throw new Stop(exitCodes.cannotWrite, trouble.reason);
		}
		const trouble = home.forget();
		if (trouble) throw new Stop(exitCodes.cannotWrite, trouble.reason);
	} finally {
		cease();
		store.release();
	}
	// The folder of the lock is free to go only now.
	for (const set of [...sets, ...folders]) deleteSet(set);
	world.print("It is deleted.\n");
	return exitCodes.ok;
}

function whatGoes(home: Home, sets: readonly string[]): string {
	const others = home.others();
	return [
		"This deletes what you have done here, for good:",
		...sets.map((set) => `- ${set} (${counted(countIn(set), "file")})`),
		others.length > 0
			? `- what is remembered of it in ${home.settingsFolder}`
			: `- the settings in ${home.settingsFolder}`,
		...(others.length > 0
			? [`What belongs to others here stays: ${others.join(", ")}.`]
			: []),
		`It cannot delete documents that are written already (they went to ${home.documents} unless you named another folder), backups you made, or copies that other programs keep of these files.`,
		`To delete it, type ${word} and press Enter (Enter alone keeps everything):`,
	].join("\n");
}

async function heard(
	world: World,
	say: string,
): Promise<"keep" | typeof word | undefined> {
	const prompt = createPrompt(world);
	try {
		return await prompt.choose(say, [
			["", "keep"],
			[word, word],
		]);
	} finally {
		prompt.close();
	}
}
