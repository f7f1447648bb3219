/** Every way the program can end, and nothing else ends it. Signals add 128 to their number. */
export const exitCodes = {
	ok: 0,
	/** The thing checked is not right: `check`, `verify`, a module with errors. */
	notRight: 1,
	/** A command or an option we do not know. */
	usage: 2,
	/** Nothing to resume, or not finished yet. */
	nothing: 3,
	/** Cannot write, in use elsewhere, or the target exists. */
	cannotWrite: 4,
	/** The progress on this computer cannot be used. */
	unusable: 5,
	/** A fault of ours. */
	ours: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command with one clear paragraph for the learner. */
export class Stop extends Error {
	readonly code: ExitCode;

	constructor(code: ExitCode, message: string) {
		super(message);
		this.code = code;
	}
}
