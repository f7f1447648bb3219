import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../activities/answer.ts";
import type { Damaged } from "./generations.ts";
import { momentInName } from "./moment.ts";
import { keepAs } from "./write-durably.ts";

/**
 * Keeps a copy of a damaged file before anything is written in its place: what we cannot read, somebody else perhaps
 * can. Returns the name of the copy; the same damage is copied once. Throws what the system throws.
 */
export function setAside(
	folder: string,
	{ name, bytes }: Damaged,
	at: Instant,
): string {
	const known = readdirSync(folder).find(
		(other) =>
			other.startsWith("progress.damaged-") &&
			bytes &&
			readFileSync(join(folder, other)).equals(bytes),
	);
	if (known) return known;
	const kept = unused((number) =>
		join(
			folder,
			`progress.damaged-${momentInName(at)}${number === 1 ? "" : `-${number}`}.json`,
		),
	);
	keepAs(join(folder, name), kept);
	return kept.slice(folder.length + 1);
}

/** The first of a row of paths that nothing has yet: `name`, `name-2`, `name-3` … */
export function unused(path: (number: number) => string): string {
	let number = 1;
	while (existsSync(path(number))) number += 1;
	return path(number);
}
