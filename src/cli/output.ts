import { basename, dirname, resolve } from "node:path";
import type { Existing } from "./deliver.ts";
import { capabilitiesHere } from "./face.ts";
import type { Home } from "./home.ts";
import type { DocumentFile } from "./pack.ts";
import { isSomebodyThere, type Options, type World } from "./world.ts";

/** Where a command writes: the file they named, or one of ours in their folder. */
export function namedFile(
	world: World,
	home: Home,
	{ out }: { readonly out?: string },
	[name, bytes]: DocumentFile,
): { readonly folder: string; readonly file: DocumentFile } {
	if (out === undefined) return { folder: home.documents, file: [name, bytes] };
	const path = resolve(world.folder, out);
	return { folder: dirname(path), file: [basename(path), bytes] };
}

/** What a command does with a file that is there already. */
export function existingFor(
	world: World,
	{ force }: { readonly force?: true },
): Existing {
	if (force) return "replace";
	return isSomebodyThere(world.input, world.output) ? "number" : "refuse";
}

/** Prints a document. A person who reads full pages has Markdown laid out; whoever is given plain text, and a pipe, gets the text itself. */
export async function printOut(
	world: World,
	options: Options,
	home: Home,
	[, bytes]: DocumentFile,
	format: string,
): Promise<void> {
	const text = Buffer.from(bytes).toString("utf8");
	const { face, color } = capabilitiesHere(world, options, home);
	// A calendar's lines end as its standard wants, and what a terminal would obey was taken out when it was typed.
	if (format === "ics") {
		world.output.write(text);
		return;
	}
	if (format !== "md" || face === "plain") {
		world.print(text);
		return;
	}
	const { markdownForTerminal } = await import("../terminal/markdown.ts");
	world.output.write(markdownForTerminal(text, world.output.columns, color));
}
