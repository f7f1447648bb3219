import "./with-resolvers.ts";
import { render, type useApp } from "ink";
import type { Desk, Face } from "../player/desk.ts";
import { createLook, type Theme } from "../terminal/theme.ts";
import { App } from "./App.tsx";
import { createHandOver } from "./hand-over.ts";
import type { Job } from "./job.ts";
import { createRouter } from "./router.ts";

/** The terminal that the screens are shown in. */
export type ScreenOptions = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WritableStream;
	readonly color: boolean;
	readonly unicode: boolean;
	readonly theme: Theme;
	/** Letters in a line of text, where the window has room for them. */
	readonly lineLength?: number | undefined;
	/** Stopping the program with Ctrl-Z; absent where the system has no such thing. */
	readonly job?: Job | undefined;
};

/** Opens the Ink face on the other screen of the terminal; what was there before returns when the learner leaves. */
export function openScreens(desk: Desk, options: ScreenOptions): Face {
	const { stdin, stdout, stderr, job } = options;
	const look = createLook(options);
	let how: Awaited<Face["left"]> = "left";
	let fault: { readonly error: unknown } | undefined;
	let suspend: ReturnType<typeof useApp>["suspendTerminal"] | undefined;
	const { handOver, isAway } = createHandOver(() => suspend);
	// Another program that has the terminal may ask for a stop too: from there, Ink need not be sent away.
	const stop =
		job &&
		(() => void (isAway() ? job.stop() : handOver(job.stop)).catch(fail));
	const router = createRouter({
		desk: { ...desk, edit: (text) => handOver(() => desk.edit(text)) },
		look,
		longestLine: options.lineLength,
		stop,
		leave(which) {
			how = which;
			close();
		},
		fail,
	});
	// Ink does this only after its first frame: a key pressed before that would be echoed into the page, and lost.
	stdin.setRawMode(true);
	// What was typed until then stands in the line, and the first frame would begin behind it and run over the edge.
	stdout.write("\r");
	const instance = render(
		<App
			router={router}
			desk={desk}
			look={look}
			onReady={(ready) => {
				suspend = ready;
			}}
		/>,
		{
			stdin,
			stdout,
			stderr,
			alternateScreen: true,
			exitOnCtrlC: false,
			// Ink would be silent on a real terminal that has CI in its environment.
			interactive: true,
			// As fast as a key repeats, twice: at 30 every held key would be drawn a frame late.
			maxFps: 60,
			incrementalRendering: true,
			patchConsole: false,
			// Whoever uses a screen reader is given the plain face.
			isScreenReaderEnabled: false,
		},
	);
	const cease = stop && job?.onStop(stop);
	// Before Ink draws for the new size.
	stdout.prependListener("resize", wipe);
	// The terminal is gone and no signal says so, as when a shell keeps the hang-up to itself.
	stdin.once("end", close);
	/** A frame of the size before may have come late, and been laid out as Ink does not know: it would leave those rows standing. */
	function wipe(): void {
		if (isAway()) return;
		instance.clear();
		// From the first row down, as Ink does: of a whole window cleared at once, Windows Terminal would keep what stood in it.
		stdout.write("\x1b[H\x1b[J");
	}
	function fail(error: unknown): void {
		fault ??= { error };
		close();
	}
	function close(): void {
		// What is on the ordinary screen of the terminal is not ours.
		stdout.off("resize", wipe);
		instance.unmount();
	}
	async function untilLeft(): Promise<typeof how> {
		try {
			await instance.waitUntilExit();
		} finally {
			cease?.();
			// Ink undoes only what it did itself.
			stdin.setRawMode(false);
		}
		if (fault) throw fault.error;
		return how;
	}
	return { left: untilLeft(), stop: close };
}
