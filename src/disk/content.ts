import { readdirSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { Problem } from "../markdown/problem.ts";
import { safeText } from "../markdown/safe-text.ts";
import { createSource, type Source } from "../markdown/source.ts";
import { type Fault, faults, readText, unreadable } from "./content-file.ts";

/** What a folder of content may hold. Ours has twenty files of a few kilobytes; these bounds only stop a mistake or a trap. */
const mostFiles = 200;
const mostBytes = 10_000_000;

/**
 * Reads every `.md`, `.yaml` and `.ink` file of a module's folder and of the folders in it, in order of name. Nothing outside
 * the folder is ever read, whatever links it holds. `shownAs` is the folder as the author would type it.
 */
export function readContentFolder(
	folder: string,
	shownAs = folder,
): { readonly sources: Source[]; readonly problems: Problem[] } {
	const sources: Source[] = [];
	const problems: Problem[] = [];
	const shown = shownAs.replace(/[/\\]+$/, "");
	let bytes = 0;

	function report(path: string, { line = 1, ...fault }: Fault): void {
		const place = { path, line, column: 1 };
		problems.push({ ...fault, severity: "error", place });
	}

	for (const found of walk(folder, shown)) {
		if (!("path" in found)) {
			report(found.name, found.fault);
			continue;
		}
		if (sources.length === mostFiles) {
			report(shown, faults.tooMany);
			break;
		}
		const file = readText(found.path, realpathSync(folder) + sep);
		if ("fault" in file) {
			report(found.name, file.fault);
			continue;
		}
		bytes += file.bytes;
		if (bytes > mostBytes) {
			report(shown, faults.tooMuch);
			break;
		}
		sources.push(createSource(found.name, file.text));
	}
	return { sources, problems };
}

/** A file to read, or something that must not be; `name` is how either is shown. */
type Found =
	| { readonly name: string; readonly path: string }
	| { readonly name: string; readonly fault: Fault };

function* walk(path: string, name: string): Generator<Found> {
	let entries: ReturnType<typeof listing>;
	try {
		entries = listing(path);
	} catch (error) {
		yield { name, fault: unreadable(error, name) };
		return;
	}
	const seen = new Set<string>();
	for (const entry of entries) {
		const inside = join(path, entry.name);
		const shown = safeText(`${name}/${entry.name}`);
		const folded = entry.name.toLowerCase();
		if (seen.has(folded)) yield { name: shown, fault: faults.caseClash };
		seen.add(folded);
		if (entry.isSymbolicLink()) yield { name: shown, fault: faults.link };
		else if (entry.isDirectory()) yield* walk(inside, shown);
		else if (!entry.isFile()) yield { name: shown, fault: faults.special };
		else if (/\.(?:md|yaml|ink)$/.test(entry.name))
			yield { name: shown, path: inside };
	}
}

/** What is in a folder, but for what the author's own tools hide there. */
function listing(path: string) {
	return readdirSync(path, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith("."))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
