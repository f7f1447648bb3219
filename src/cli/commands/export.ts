import { basename, dirname, resolve } from "node:path";
import { reflectionsMarkdown } from "../../documents/reflections.ts";
import type { Capabilities } from "../../terminal/capabilities.ts";
import { writeReflections } from "../deliver.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { capabilitiesHere } from "../face.ts";
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
		const capabilities = capabilitiesHere(world, options, home);
		world.output.write(await forReading(world, capabilities, markdown));
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
	world.print(`Your reflections are in ${written.files.join(", ")}\n`);
	return exitCodes.ok;
}

/** A person who reads full pages reads it laid out; whoever is given plain text, and a pipe, gets the Markdown itself. */
async function forReading(
	world: World,
	{ face, color }: Capabilities,
	markdown: string,
): Promise<string> {
	if (face === "plain") return markdown;
	const { markdownForTerminal } = await import("../../terminal/markdown.ts");
	return markdownForTerminal(markdown, world.output.columns, color);
}
