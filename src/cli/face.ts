import { setImmediate } from "node:timers/promises";
import type { Desk, Face } from "../player/desk.ts";
import { lineLength as limits } from "../screens/measure.ts";
import {
	type Capabilities,
	capabilitiesOf,
	type Surroundings,
} from "../terminal/capabilities.ts";
import { type Theme, themes } from "../terminal/theme.ts";
import type { Home } from "./home.ts";
import type { Prompt } from "./prompt.ts";
import type { Options, World } from "./world.ts";

/** What this terminal can do, and which face that means so far. */
export function capabilitiesHere(
	world: World,
	options: Options,
	home: Home,
): Capabilities {
	return capabilitiesOf(surroundingsHere(world, options, home));
}

/** What is known of this terminal, of the command line and of what was chosen before. */
export function surroundingsHere(
	world: World,
	options: Options,
	home: Home,
): Surroundings {
	return {
		stdin: world.input,
		stdout: world.output,
		env: world.env,
		platform: world.platform,
		plain: options.plain,
		savedPlain: home.settings.current().plain,
		noColor: !options.color,
	};
}

/**
 * Which face to show. The first time, and where both would do, the learner is asked in one plain line on the ordinary
 * screen, before anything is redrawn; what they say, there or by `--plain`, is remembered.
 */
export async function chooseFace(
	world: World,
	options: Options,
	home: Home,
	prompt: Prompt,
): Promise<Capabilities> {
	const savedPlain = home.settings.current().plain;
	const capabilities = capabilitiesHere(world, options, home);
	if (options.plain !== undefined) {
		if (options.plain !== savedPlain)
			home.settings.change({ plain: options.plain });
		return capabilities;
	}
	if (capabilities.face === "plain" || savedPlain !== undefined)
		return capabilities;
	const chosen = await prompt.choose(
		"Press Enter for full pages, or type p and press Enter for plain text, one line after another (better with a screen reader):",
		[
			["", "screens"],
			["p", "plain"],
		],
	);
	home.settings.change({ plain: chosen === "plain" });
	return { ...capabilities, face: chosen ?? "plain" };
}

/** How pages should look: as was said now, which is remembered, else as before. */
export function chooseTheme({ theme }: Options, { settings }: Home): Theme {
	const saved = settings.current().theme;
	if (theme !== undefined && theme !== saved) settings.change({ theme });
	return theme ?? themes.find((known) => known === saved) ?? "terminal";
}

/** Letters in a line, likewise; undefined where nobody has said. */
export function chooseLineLength(
	{ lineLength }: Options,
	{ settings }: Home,
): number | undefined {
	const saved = settings.current().lineLength;
	if (lineLength !== undefined && lineLength !== saved)
		settings.change({ lineLength });
	const known = lineLength ?? saved;
	return known !== undefined && known >= limits.least && known <= limits.most
		? known
		: undefined;
}

/** Opens the chosen face on this terminal. */
export async function openFace(
	world: World,
	desk: Desk,
	prompt: Prompt,
	{ face, color, unicode }: Capabilities,
	{
		theme,
		lineLength,
	}: { readonly theme: Theme; readonly lineLength: number | undefined },
): Promise<Face> {
	if (face === "plain") {
		const { openLines } = await import("../line/open-lines.ts");
		return openLines(desk, {
			input: world.input,
			output: world.output,
			reader: prompt.reader(),
			elapsed: () => performance.now(),
		});
	}
	prompt.close();
	// Node lets go of the keyboard a turn later, and would let go of it again if Ink had it by then.
	await setImmediate();
	const { openScreens } = await import("../screens/open-screens.tsx");
	const { jobOf } = await import("../screens/job.ts");
	return openScreens(desk, {
		stdin: world.input,
		stdout: world.output,
		stderr: world.errors,
		color,
		unicode,
		theme,
		lineLength,
		job: jobOf(process),
	});
}
