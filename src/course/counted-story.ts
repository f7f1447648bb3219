import type { Ink, Story } from "../activities/story.ts";

/** A story whose knots all count their visits, and the knots that did not count them of themselves. */
export type Counted = {
	readonly story: Story;
	readonly added: ReadonlySet<string>;
};

/** Ink's own flag for a container that counts how often it was entered. */
const visits = 1;

/** Makes every knot count its visits, so that it can be told whether anybody came there. */
export function countVisits(story: Story, knots: readonly string[]): Counted {
	const ink = structuredClone(story.ink) as Ink & { root?: unknown };
	const added = new Set<string>();
	for (const knot of knots) {
		let container: unknown = ink.root;
		for (const name of knot.split(".")) container = namedIn(container)?.[name];
		if (!Array.isArray(container)) continue;
		const last = namedIn(container) ?? {};
		const flags = Number(last["#f"] ?? 0);
		if ((flags & visits) === 0) added.add(knot);
		container[container.length - 1] = { ...last, "#f": flags | visits };
	}
	return { story: { ...story, ink }, added };
}

/** What a container ends with: the containers inside it by name, and its flags. */
function namedIn(container: unknown): Record<string, unknown> | undefined {
	const last = Array.isArray(container) ? container.at(-1) : undefined;
	return typeof last === "object" && last !== null
		? (last as Record<string, unknown>)
		: undefined;
}
