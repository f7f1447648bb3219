import { resolve } from "node:path";
import {
	packFiles,
	type ReflectionsFormat,
	reflectionsFile,
	writeAll,
} from "../deliver.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { openHome } from "../home.ts";
import { lookAtProgress } from "../look.ts";
import { existingFor, namedFile, printOut } from "../output.ts";
import type { DocumentFile } from "../pack.ts";
import type { Options, World } from "../world.ts";

export type ExportChoices = {
	readonly format?: ReflectionsFormat;
	readonly all?: true;
	readonly out?: string;
	readonly stdout?: true;
	readonly force?: true;
};

/** Writes the reflections as a document or prints them; with `--all`, writes everything there is into one folder. */
export async function exportReflections(
	world: World,
	options: Options,
	choices: ExportChoices,
): Promise<ExitCode> {
	if (choices.all && choices.stdout)
		throw new Stop(
			exitCodes.usage,
			"With --all several files are written, so there is nothing to print. Leave --stdout out, or leave --all out.",
		);
	const home = await openHome(world, options);
	const progress = lookAtProgress(world, home);
	const format = choices.format ?? "md";
	const reflections = () => reflectionsFile(world, home, progress, format);
	if (choices.stdout) {
		await printOut(world, options, home, reflections(), format);
		return exitCodes.ok;
	}
	const existing = existingFor(world, choices);
	if (!choices.all) {
		const { folder, file } = namedFile(world, home, choices, reflections());
		const written = writeAll(folder, existing, [file]);
		if (!written.ok) throw new Stop(exitCodes.cannotWrite, written.reason);
		world.print(
			`${format === "json" ? "Your record is" : "Your reflections are"} in ${written.files.join(", ")}\n`,
		);
		return exitCodes.ok;
	}
	const folder =
		choices.out === undefined
			? home.documents
			: resolve(world.folder, choices.out);
	const files: DocumentFile[] = [
		...(await packFiles(
			world,
			home,
			progress,
			// Without a word on the format, the plan is the document a head would circulate.
			choices.format === undefined || choices.format === "json"
				? "docx"
				: choices.format,
		)),
		reflectionsFile(world, home, progress, "json"),
	];
	const written = writeAll(folder, existing, files);
	if (!written.ok) throw new Stop(exitCodes.cannotWrite, written.reason);
	world.print(
		`Written:\n${written.files.map((path) => `  ${path}\n`).join("")}`,
	);
	return exitCodes.ok;
}
