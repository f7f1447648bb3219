import { basename, dirname, resolve } from "node:path";
import { reflectionsMarkdown } from "../../documents/reflections.ts";
import { writeReflections } from "../deliver.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { openHome } from "../home.ts";
import { lookAtProgress, recordOf } from "../look.ts";
import { isSomebodyThere, type Options, type World } from "../world.ts";

/** Writes the reflections as a document, or prints them. */
export async function exportReflections(
	world: World,
	options: Options,
	choices: {
		readonly out?: string;
		readonly stdout?: true;
		readonly force?: true;
	},
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const progress = lookAtProgress(world, home);
	if (choices.stdout) {
		const markdown = reflectionsMarkdown(recordOf(world, home, progress));
		world.output.write(await forReading(world, options, markdown));
		return exitCodes.ok;
	}
	const existing = choices.force
		? "replace"
		: isSomebodyThere(world.input, world.output)
			? "number"
			: "refuse";
	const file =
		choices.out === undefined
			? resolve(home.documents, "Reflections.md")
			: resolve(world.folder, choices.out);
	const written = writeReflections(
		world,
		home,
		progress,
		dirname(file),
		existing,
		basename(file),
	);
	if (!written.ok) throw new Stop(exitCodes.cannotWrite, written.reason);
	world.output.write(`Your reflections are in ${written.files.join(", ")}\n`);
	return exitCodes.ok;
}

/** A person at a terminal reads it laid out; a pipe gets the Markdown itself. */
async function forReading(
	world: World,
	options: Options,
	markdown: string,
): Promise<string> {
	if (!world.output.isTTY || options.plain) return markdown;
	const { markdownForTerminal } = await import("../../terminal/markdown.ts");
	return markdownForTerminal(markdown, world.output.columns, options.color);
}
