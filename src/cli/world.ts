import type { Readable, Writable } from "node:stream";
import type { Theme } from "../terminal/theme.ts";

/** The machine and the moment, as the commands are given them. Nothing below the door reads the process itself. */
export type World = {
	readonly args: readonly string[];
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	readonly home: string;
	/** The folder the learner stands in, for paths they type. */
	readonly folder: string;
	readonly version: string;
	/** The version of Node, and the system it runs on, in words. */
	readonly node: string;
	readonly system: string;
	/** The folder of the running program, in which its content and fonts are. */
	readonly program: string;
	readonly input: NodeJS.ReadStream;
	readonly output: NodeJS.WriteStream;
	readonly errors: Writable;
	/** Prints words: text and line ends, and nothing that a terminal would obey, whoever wrote them. */
	print(text: string): void;
	/** The same for what goes wrong, on the error stream. */
	warn(text: string): void;
	now(): string;
	random(count: number): Uint8Array;
};

/** What stands on the command line before or after a command. */
export type Options = {
	/** `--plain` or `--no-plain`; undefined when neither was said. */
	readonly plain?: boolean;
	readonly dataDir?: string;
	readonly profile: string;
	readonly module?: string;
	readonly color: boolean;
	/** `--theme`, if it was said. */
	readonly theme?: Theme;
	/** `--line-length`, if it was said. */
	readonly lineLength?: number;
};

/** `~` as people write it for their home folder; no shell has read it here. */
export function fromHome({ home }: Pick<World, "home">, typed: string): string {
	return typed.replace(/^~(?=$|[\\/])/, () => home);
}

/** Whether a person is at the keyboard and reading the screen. */
export function isSomebodyThere(
	input: Readable & { isTTY?: boolean },
	output: Writable & { isTTY?: boolean },
): boolean {
	return input.isTTY === true && output.isTTY === true;
}
