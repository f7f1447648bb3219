/** What is known of the terminal before anything is drawn. */
export type Surroundings = {
	readonly stdin: { readonly isTTY?: boolean };
	readonly stdout: { readonly isTTY?: boolean };
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: string;
	/** `--plain`, or `--no-plain`; undefined when neither was said. */
	readonly plain?: boolean | undefined;
	/** What the learner chose before, if they did. */
	readonly savedPlain?: boolean | undefined;
	/** `--no-color`. */
	readonly noColor?: boolean | undefined;
};

/** What this terminal can do, and which face that means. */
export type Capabilities = {
	readonly face: "screens" | "plain";
	readonly color: boolean;
	/** Whether signs beyond ASCII can be drawn. */
	readonly unicode: boolean;
};

export function capabilitiesOf(surroundings: Surroundings): Capabilities {
	return {
		face: faceFor(surroundings),
		color: hasColor(surroundings),
		unicode: hasUnicode(surroundings),
	};
}

function faceFor(surroundings: Surroundings): Capabilities["face"] {
	return whyPlain(surroundings) === undefined ? "screens" : "plain";
}

/** What the plain face is for. */
export type WhyPlain =
	| "no keyboard or screen"
	| "a terminal that cannot redraw"
	| "asked for now"
	| "set in the environment"
	| "chosen before";

/**
 * Why the plain face is shown; undefined where full pages are. Where a screen cannot be redrawn, it is the only one; then
 * what was said now, then what is set, then what was chosen before.
 */
export function whyPlain(surroundings: Surroundings): WhyPlain | undefined {
	const { stdin, stdout, env, plain, savedPlain } = surroundings;
	if (!stdin.isTTY || !stdout.isTTY) return "no keyboard or screen";
	if (env.TERM === "dumb") return "a terminal that cannot redraw";
	if (plain !== undefined) return plain ? "asked for now" : undefined;
	if (isOn(env.ACCESSIBLE) || isOn(env.INK_SCREEN_READER))
		return "set in the environment";
	return savedPlain ? "chosen before" : undefined;
}

/**
 * `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether anybody is looking: the order that Node itself keeps.
 * An empty NO_COLOR says nothing, as its convention has it.
 */
function hasColor({ stdout, env, noColor }: Surroundings): boolean {
	if (noColor) return false;
	if (env.FORCE_COLOR !== undefined)
		return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	if (env.NO_COLOR) return false;
	return stdout.isTTY === true && env.TERM !== "dumb";
}

/** Old Windows consoles lack the glyphs; elsewhere the locale says, and a locale that says nothing is a modern one. */
function hasUnicode({ env, platform }: Surroundings): boolean {
	if (platform === "win32")
		return Boolean(
			env.WT_SESSION ||
				env.TERM_PROGRAM ||
				env.ConEmuTask ||
				env.TERMINAL_EMULATOR ||
				env.TERM?.startsWith("xterm"),
		);
	if (env.TERM === "linux") return false;
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
	return !locale || /utf-?8/i.test(locale);
}

function isOn(value: string | undefined): boolean {
	return Boolean(value) && value !== "0" && value !== "false";
}
