import { setTimeout } from "node:timers/promises";
import type { Store } from "../../disk/store.ts";
import { unprintable } from "../../documents/typeface.ts";
import { safeText } from "../../markdown/safe-text.ts";
import { createSession, type Session } from "../../player/session.ts";
import { withVisits } from "../../player/visit-sections.ts";
import { comeBack } from "../come-back.ts";
import { deskOf } from "../desk.ts";
import { createEditor } from "../editor.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import {
	chooseFace,
	chooseLineLength,
	chooseTheme,
	openFace,
} from "../face.ts";
import { fault, isSaved, wasSaved } from "../fault.ts";
import { type Entrance, findProgress } from "../find-progress.ts";
import { greetingFor } from "../greeting.ts";
import { type Home, openHome } from "../home.ts";
import { createKeeping, type Keeping } from "../keeping.ts";
import { openProgress } from "../open-progress.ts";
import { createPrompt } from "../prompt.ts";
import { endOnSignals, type Leaving, untilLeft } from "../signals.ts";
import type { Options, World } from "../world.ts";

/** Plays the module in one of the two faces, from the first screen or from where the learner was. */
export async function play(
	world: World,
	options: Options,
	entrance: Entrance,
	minutes?: number,
): Promise<number> {
	const home = await openHome(world, options);
	sayWhose(world, home, options);
	const store = openFor(world, home, entrance);
	const keeping = createKeeping(world, home, store, options);
	// In whatever way the process ends, the next session finds no lock.
	process.prependOnceListener("exit", keeping.release);
	const cease = endOnSignals();
	const prompt = createPrompt(world);
	try {
		const found = await findProgress(world, home, store, prompt, entrance);
		if (!found) return exitCodes.ok;
		const capabilities = await chooseFace(world, options, home, prompt);
		const session = createSession({
			module: withVisits(home.module, found.progress),
			progress: found.progress,
			savedAt: found.savedAt,
			save: keeping.save,
			now: world.now,
			schedule(run, milliseconds) {
				const timer = globalThis.setTimeout(run, milliseconds);
				return () => clearTimeout(timer);
			},
			unprintable,
		});
		await firstSave(session);
		const editor = createEditor(world, keeping.folder);
		const greeting = greetingFor(world, session, found, minutes);
		const desk = deskOf(world, home, session, greeting, editor, keeping);
		const face = await openFace(world, desk, prompt, capabilities, {
			theme: chooseTheme(options, home),
			lineLength: chooseLineLength(options, home),
		});
		cease();
		const leaving = await untilLeft(session, face, editor.isOpen);
		return farewell(world, home, session, leaving, {
			keeping,
			plain: capabilities.face === "plain",
		});
	} finally {
		prompt.close();
		keeping.release();
	}
}

/** Where several people use one computer, whose progress this is: nobody should write into somebody else’s. */
function sayWhose(world: World, home: Home, { profile }: Options): void {
	const others = home.others();
	if (others.length > 0)
		world.warn(
			`This is the progress of “${profile}”. Also on this computer: ${others.join(", ")}. To open another, add --profile and the name.\n`,
		);
}

function openFor(world: World, home: Home, entrance: Entrance): Store {
	const store = openProgress(world, home);
	if (!store.ok)
		throw new Stop(
			exitCodes.cannotWrite,
			entrance === "resume" || store.code === "in-use"
				? store.reason
				: `${store.reason} Nothing has been started, so nothing is lost. ${startElsewhere}`,
		);
	if (store.notice) world.warn(`${store.notice}\n`);
	return store;
}

/** What somebody can do whose usual folder cannot be written from the beginning. */
const startElsewhere =
	"To keep everything in another folder, add --data-dir and its name to the command.";

/** Milliseconds in which an antivirus or a sync client lets go of a file. */
const pauses = [100, 300, 900, 2000];

/** Before anybody types a word: there is somewhere to come back to, and the disk takes it. */
async function firstSave(session: Session): Promise<void> {
	for (const pause of pauses) {
		if (session.save().ok) return;
		await setTimeout(pause);
	}
	const last = session.close();
	if (!last.ok)
		throw new Stop(exitCodes.cannotWrite, `${last.reason} ${startElsewhere}`);
}

/** The last words, on the ordinary screen, and the exit code. */
function farewell(
	world: World,
	home: Home,
	session: Session,
	leaving: Leaving,
	{ keeping, plain }: { readonly keeping: Keeping; readonly plain: boolean },
): ExitCode | number {
	// In plain text the line being typed is the terminal's: only Enter hands it over.
	const kept = plain
		? "Everything up to your last Enter is saved."
		: "Everything is saved.";
	const saved = session.close();
	if (saved.ok)
		home.settings.change({
			progress: { folder: keeping.folder(), savedAt: saved.at },
		});
	else world.warn(unsaved(saved.reason, session.unsaved()));
	if (leaving.type === "fault") {
		world.warn(fault(leaving.error, world, saved.ok ? isSaved : wasSaved));
		return exitCodes.ours;
	}
	if (!saved.ok) return exitCodes.cannotWrite;
	world.print(
		`${kept} To come back to this place, run: ${comeBack(keeping.options())}\n`,
	);
	return leaving.type === "signal" ? 128 + leaving.number : exitCodes.ok;
}

/** What is lost when this process ends goes to the one place that is left: in front of the learner. */
function unsaved(reason: string, words: readonly string[]): string {
	const lost = `What you did last could not be saved. ${reason}`;
	if (words.length === 0) return `${lost}\n`;
	return `${lost} These words of yours are on no disk. Copy them from here before you close this window:\n\n${words.map((text) => `${safeText(text)}\n\n`).join("")}`;
}
