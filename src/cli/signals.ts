import { constants } from "node:os";
import type { Face } from "../player/desk.ts";
import type { Session } from "../player/session.ts";

/** What other programs and closing windows send. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;

/** Before there is a session, a signal has nothing to wait for. Returns how to cease. */
export function endOnSignals(): () => void {
	outliveFullDisks();
	const listeners = signals.map((signal) => {
		const end = () => process.exit(128 + constants.signals[signal]);
		process.on(signal, end);
		return () => process.off(signal, end);
	});
	return () => {
		for (const cease of listeners) cease();
	};
}

/**
 * A file that may not grow sends a signal besides its error. The error is told to the learner; libraries that tidy up at
 * signals would end the program for the other, with every unsaved word.
 */
function outliveFullDisks(): void {
	process.removeAllListeners("SIGXFSZ");
	process.on("SIGXFSZ", () => {});
}

/** How a face came to its end. */
export type Leaving =
	| { readonly type: "left" }
	/** Ctrl-C, or a signal from outside; the number is the signal's. */
	| { readonly type: "signal"; readonly number: number }
	| { readonly type: "fault"; readonly error: unknown };

/**
 * Waits until the learner leaves or something ends the program, and gives the terminal back in every case. Whatever way
 * the process ends after that, what is unsaved is saved once more: saving is synchronous, so even an exit waits for it.
 * While `isAway` says that another program has the terminal, Ctrl-C is meant for that one.
 */
export async function untilLeft(
	session: Session,
	face: Face,
	isAway: () => boolean,
): Promise<Leaving> {
	const lastSave = () => session.close();
	outliveFullDisks();
	// Before all that is done at the exit, the lock on the progress included.
	process.prependOnceListener("exit", lastSave);
	let end: (leaving: Leaving) => void = () => {};
	const ended = new Promise<Leaving>((resolve) => {
		end = resolve;
	});
	// These stay until the process is gone: some libraries send a signal on to us once more when they have tidied up.
	for (const signal of signals)
		process.on(signal, () => {
			if (signal === "SIGINT" && isAway()) return;
			end({ type: "signal", number: constants.signals[signal] });
		});
	const onFault = (error: unknown) => end({ type: "fault", error });
	process.on("uncaughtException", onFault);
	process.on("unhandledRejection", onFault);
	face.left.then(
		(how) =>
			end(
				how === "left"
					? { type: "left" }
					: { type: "signal", number: constants.signals.SIGINT },
			),
		onFault,
	);
	const leaving = await ended;
	try {
		face.stop();
	} finally {
		process.off("uncaughtException", onFault);
		process.off("unhandledRejection", onFault);
	}
	return leaving;
}
