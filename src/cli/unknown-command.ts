import type { Command } from "commander";
import { safeText } from "../markdown/safe-text.ts";
import { similar } from "../markdown/similar.ts";

/** What to say of a word that is no command of the program, or of one of its commands. */
export function unknownCommand(typed: string, program: Command): string {
	const near = similar(
		typed,
		program.commands.map((command) => command.name()),
	);
	const hint = near ? ` Did you mean “${near}”?` : "";
	const path = program.parent
		? `${program.parent.name()} ${program.name()}`
		: program.name();
	return `There is no command called “${safeText(typed)}”.${hint} ${path} --help lists them all.`;
}
