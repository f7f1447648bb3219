import { dayInWords, momentInWords } from "../disk/moment.ts";
import type { Store } from "../disk/store.ts";
import { firstPlace } from "../player/navigate.ts";
import type { Progress } from "../player/progress.ts";
import { createProgress } from "../player/reduce.ts";
import { nextVisit } from "../player/visits.ts";
import { atWords } from "../terminal/at-words.ts";
import { exitCodes, Stop } from "./exit.ts";
import type { Home } from "./home.ts";
import { folderGone, nothingYet } from "./look.ts";
import type { Prompt } from "./prompt.ts";
import type { World } from "./world.ts";

/** How the learner came in: `start`, `resume`, `follow-up`, or the bare command, which goes on if it can and begins if it cannot. */
export type Entrance = "start" | "resume" | "follow-up" | "open";

/** The progress to play from. */
export type Found = {
	readonly progress: Progress;
	readonly savedAt: string;
	readonly returning: boolean;
	/** The return visit they have come for. */
	readonly visit?: string;
};

/** Finds the progress to play from, asking where there is a choice; undefined when the learner would rather not go on. */
export async function findProgress(
	world: World,
	home: Home,
	store: Store,
	prompt: Prompt,
	entrance: Entrance,
): Promise<Found | undefined> {
	const loaded = store.load();
	switch (loaded.type) {
		case "none":
			return beginning(world, home, store, prompt, entrance);
		case "newer":
			world.print(
				`${loaded.reason}\nUntil then, cpd-module export still writes what you have written so far.\n`,
			);
			return undefined;
		case "unusable":
			if (entrance !== "start")
				throw new Stop(exitCodes.unusable, loaded.reason);
			return afresh(world, home, store, prompt, loaded.reason);
		case "loaded": {
			for (const notice of loaded.notices) world.warn(`${notice}\n`);
			const found = {
				progress: loaded.progress,
				savedAt: loaded.savedAt,
				returning: true,
			};
			if (entrance === "follow-up") return visiting(world, prompt, found);
			if (entrance !== "start") return found;
			const question = `A module is under way on this computer, last saved at ${momentInWords(loaded.savedAt, world.now())}.\n1. Go on with it.\n2. Start afresh. What you have done is kept in a folder of its own.\nType 1 or 2 and press Enter (Enter alone goes on):`;
			const chosen = await prompt.choose(question, [
				["1", "resume"],
				["2", "afresh"],
			]);
			if (chosen === undefined) return undefined;
			return chosen === "resume" ? found : startOver(world, home, store);
		}
	}
}

/** The return visit that is due; one that is not yet due is theirs to make all the same. */
async function visiting(
	world: World,
	prompt: Prompt,
	found: Found,
): Promise<Found | undefined> {
	const { progress } = found;
	if (!progress.certificate)
		throw new Stop(
			exitCodes.nothing,
			"A return visit comes two weeks after you have finished, and the module is not finished yet. To go on with it, run: cpd-module resume",
		);
	const visit = nextVisit(progress, world.now());
	if (!visit)
		throw new Stop(
			exitCodes.nothing,
			"There is no return visit left to make. What you said on the others is printed by: cpd-module export",
		);
	const going = { ...found, visit: visit.id };
	if (visit.type === "due") return going;
	const chosen = await prompt.choose(
		`Your next return visit is due on ${dayInWords(visit.on)}.\n1. Leave it until then.\n2. Make it now.\nType 1 or 2 and press Enter (Enter alone leaves it):`,
		[
			["1", "later"],
			["2", "now"],
		],
	);
	return chosen === "now" ? going : undefined;
}

async function beginning(
	world: World,
	home: Home,
	store: Store,
	prompt: Prompt,
	entrance: Entrance,
): Promise<Found | undefined> {
	if (entrance === "resume" || entrance === "follow-up")
		throw new Stop(exitCodes.nothing, nothingYet(home));
	const gone = folderGone(home);
	if (gone) return afresh(world, home, store, prompt, gone);
	return newcomer(world, home);
}

/** Beginning again where there was progress is never done unasked. */
async function afresh(
	world: World,
	home: Home,
	store: Store,
	prompt: Prompt,
	reason: string,
): Promise<Found | undefined> {
	const chosen = await prompt.choose(
		`${reason}\n1. Stop here and look for it first.\n2. Start afresh.\nType 1 or 2 and press Enter (Enter alone stops):`,
		[
			["1", "stop"],
			["2", "afresh"],
		],
	);
	if (chosen === "afresh") return startOver(world, home, store);
	world.print(atWords(stopped, world.output));
	return undefined;
}

/** Said to whoever would rather look first: silence would leave them guessing. */
const stopped =
	"Nothing has been started, and nothing has been changed. When you have found your progress, run: cpd-module resume\n";

function startOver(world: World, home: Home, store: Store): Found {
	const moved = store.startAfresh();
	if (!moved.ok) throw new Stop(exitCodes.cannotWrite, moved.reason);
	world.warn(`What was there is kept in ${moved.movedTo}\n`);
	return newcomer(world, home);
}

function newcomer(world: World, home: Home): Found {
	const at = world.now();
	return {
		progress: createProgress(home.module, firstPlace(home.module), at),
		savedAt: at,
		returning: false,
	};
}
