import { hung } from "../../terminal/hang.ts";
import { type Line, wrap } from "../../terminal/wrap.ts";
import type { Drawn, Range } from "./way.ts";

/** Something drawn, with lines and an empty one above it. */
export function below(before: readonly Line[], drawn: Drawn): Drawn {
	if (before.length === 0) return drawn;
	const by = before.length + 1;
	const moved = ({ from, to }: Range) => ({ from: from + by, to: to + by });
	const { lines, sight, opensAt, cursor, entry } = drawn;
	return {
		lines: [...before, [], ...lines],
		sight: moved(sight),
		...(opensAt === undefined ? {} : { opensAt: opensAt + by }),
		...(cursor ? { cursor: { x: cursor.x, y: cursor.y + by } } : {}),
		...(entry ? { entry: moved(entry) } : {}),
	};
}

/** Why something could not be taken, with a sign before it that is no letter. */
export function refusalLines(reason: string, columns: number): Line[] {
	return hung(
		[{ text: "! ", role: "alert" }],
		wrap([{ text: reason, role: "alert" }], columns - 2),
	);
}
