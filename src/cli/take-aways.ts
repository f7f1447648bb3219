import type { Form } from "../course/library.ts";
import { type Found, findNamed, type Named } from "../course/named.ts";
import { safeText } from "../markdown/safe-text.ts";
import type { Leaf } from "../player/leaf.ts";
import {
	caseLeaf,
	challengeLeaf,
	reader,
	readerLeaf,
	resourceLeaf,
} from "../player/leaves.ts";
import { exitCodes, Stop } from "./exit.ts";
import type { Home } from "./home.ts";

/** Something off the path that can be read or saved by its name. */
export type TakeAway = Named & {
	/** The folder it goes to when all are saved. */
	readonly folder: "Resources" | "Cases" | "Challenges";
	readonly form?: Form;
	leaf(): Leaf;
};

/** The templates first, then the challenges and the cases. */
export function takeAwaysOf({ module, library }: Home): TakeAway[] {
	const all = library();
	return [
		...all.resources.map(
			(one): TakeAway => ({
				...namesOf(one),
				folder: "Resources",
				...(one.form ? { form: one.form } : {}),
				leaf: () => resourceLeaf(one, module),
			}),
		),
		...all.challenges.map(
			(one): TakeAway => ({
				...namesOf(one),
				folder: "Challenges",
				leaf: () => challengeLeaf(one, module),
			}),
		),
		...all.cases.map(
			(one): TakeAway => ({
				...namesOf(one),
				folder: "Cases",
				leaf: () => caseLeaf(one, all, module),
			}),
		),
		...(all.cases.length > 0
			? [
					{
						...namesOf(reader),
						folder: "Cases" as const,
						leaf: () => readerLeaf(all, module),
					},
				]
			: []),
	];
}

/** The one that has the name; otherwise the command was wrong, and says what was perhaps meant. `where` lists the names. */
export function theOne<T extends Named>(
	list: readonly T[],
	typed: string,
	kind: string,
	where: string,
): T {
	const found = findNamed(list, typed);
	if (found.type === "one") return found.one;
	throw new Stop(exitCodes.usage, `${whyNot(found, typed, kind)} ${where}`);
}

function whyNot<T extends Named>(
	found: Exclude<Found<T>, { type: "one" }>,
	typed: string,
	kind: string,
): string {
	const name = `“${safeText(typed)}”`;
	if (found.type === "several")
		return `${name} fits several: ${found.several.map(({ id }) => id).join(", ")}. Type one of those.`;
	const meant = found.meant ? ` Did you mean “${found.meant.id}”?` : "";
	return `There is no ${kind} called ${name}.${meant}`;
}

function namesOf({ id, title }: Named): Named {
	return { id, title };
}
