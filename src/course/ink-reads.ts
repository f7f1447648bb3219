import type { Ink } from "../activities/story.ts";

/** Which variables a story reads, and which it can still read from a place on. */
export type Reads = {
	/** The variables read anywhere from these paths on, as ink writes a path: `july.0.c-1`. */
	readonly from: (paths: Iterable<string>) => ReadonlySet<string>;
	/** Every variable that something asks for, other than to set that same variable anew. */
	readonly anywhere: ReadonlySet<string>;
};

/** What one stretch of a story does by itself: a knot, a function, or what follows from one choice. */
type Stretch = {
	readonly reads: Set<string>;
	readonly leads: Set<string>;
	/** It goes where a variable says. */
	isFree: boolean;
};

type Path = readonly string[];

/**
 * Looks through a compiled story for what reads its variables. `kept` are those that are always of use: gauges are drawn.
 * Whatever a divert names counts as a way on, whether or not it is ever taken: too much is kept, never too little.
 */
export function readsIn({ root }: Ink, kept: readonly string[]): Reads {
	const stretches = new Map<string, Stretch>();
	const targets = new Set<string>();
	const anywhere = new Set(kept);
	const at = (path: Path): Stretch => {
		const name = stretchOf(path);
		const known = stretches.get(name);
		if (known) return known;
		const [reads, leads] = [new Set<string>(), new Set<string>()];
		const stretch = { reads, leads, isFree: false };
		stretches.set(name, stretch);
		return stretch;
	};
	visit(root, [], {
		read(path, variable, isOwn) {
			at(path).reads.add(variable);
			if (!isOwn) anywhere.add(variable);
		},
		lead: (path, target) => at(path).leads.add(stretchOf(target)),
		free(path) {
			at(path).isFree = true;
		},
		target: (path) => targets.add(stretchOf(path)),
	});
	const found = new Map<string, ReadonlySet<string>>();
	return {
		anywhere,
		from(paths) {
			const names = [...paths].map((path) => stretchOf(path.split(".")));
			const starts = [...new Set(names)].sort();
			const key = starts.join(" ");
			const before = found.get(key);
			if (before) return before;
			const entered = new Set(starts);
			const live = new Set(kept);
			// A set grows while it is gone through, and what is added is met too.
			for (const name of entered) {
				const stretch = stretches.get(name);
				for (const variable of stretch?.reads ?? []) live.add(variable);
				for (const next of stretch?.leads ?? []) entered.add(next);
				if (stretch?.isFree) for (const next of targets) entered.add(next);
			}
			found.set(key, live);
			return live;
		},
	};
}

/** The stretch a path stands in: what follows from the innermost choice, or its knot; `""` is what stands above the first knot. */
function stretchOf(path: Path): string {
	const choice = path.findLastIndex((name) => /^c-\d+$/.test(name));
	if (choice >= 0) return path.slice(0, choice + 1).join(".");
	const [first = ""] = path;
	return /^(?:\d+|g-\d+)$/.test(first) ? "" : first;
}

type Visitor = {
	/** `isOwn`: only to set the variable itself. */
	read(path: Path, variable: string, isOwn: boolean): void;
	lead(path: Path, target: Path): void;
	/** It leads where a variable says. */
	free(path: Path): void;
	/** A place that a variable may come to hold. */
	target(path: Path): void;
};

/** Goes through a container and all that is in it. What has a name is only ever entered by it: nothing falls out of one stretch into another. */
function visit(container: unknown, path: Path, visitor: Visitor): void {
	if (!Array.isArray(container)) return;
	for (const [index, item] of container.slice(0, -1).entries()) {
		const here = [...path, String(index)];
		if (Array.isArray(item)) visit(item, here, visitor);
		else if (isObject(item)) visitItem(item, here, container, index, visitor);
	}
	const named: unknown = container.at(-1);
	if (isObject(named))
		for (const [name, inner] of Object.entries(named))
			visit(inner, [...path, name], visitor);
}

function visitItem(
	item: Readonly<Record<string, unknown>>,
	path: Path,
	container: readonly unknown[],
	index: number,
	visitor: Visitor,
): void {
	const read = item["VAR?"] ?? item["^var"];
	if (typeof read === "string")
		visitor.read(path, read, setBy(container, index) === read);
	if (typeof item["^->"] === "string")
		visitor.target(resolved(item["^->"], path));
	for (const kind of ["->", "f()", "->t->", "*"]) {
		const to = item[kind];
		if (typeof to !== "string") continue;
		if (item.var === true) {
			visitor.read(path, to, false);
			visitor.free(path);
		} else visitor.lead(path, resolved(to, path));
	}
}

/** The variable that the calculation around a place is for, if it is for nothing else: `~ x = x + 1`, `~ x++`. */
function setBy(container: readonly unknown[], index: number): unknown {
	const begin = container.lastIndexOf("ev", index);
	const end = container.indexOf("/ev", index);
	if (begin < 0 || end < 0) return undefined;
	const within = container.slice(begin, end);
	if (within.includes("out")) return undefined;
	const setter = [...within, container[end + 1]].find(
		(one) => isObject(one) && typeof one["VAR="] === "string",
	);
	return isObject(setter) ? setter["VAR="] : undefined;
}

/** A path as ink writes it, from the beginning: `july.0.c-1`, or `.^.^.c-1` from where it stands. */
function resolved(path: string, here: Path): string[] {
	if (!path.startsWith(".")) return path.split(".");
	const whole = [...here];
	for (const part of path.slice(1).split("."))
		if (part === "^") whole.pop();
		else whole.push(part);
	return whole;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
