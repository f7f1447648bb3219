import type { Context, Entry } from "../activities/kind.ts";
import { type Activity, kindOf } from "../activities/kinds.ts";
import type { Piece, Section } from "../course/module.ts";
import { type Block, plain } from "../markdown/rich.ts";

/** One thing the learner gave, and where. */
export type Given = Entry & {
	/** The kind of activity it was given to. */
	readonly kind: Activity["kind"];
	/** What it stood under on its screen; absent where nothing did. */
	readonly heading?: string;
};

/** Whoever a passage is for, what was answered there counts. */
export function entriesIn(section: Section, context: Context): Given[] {
	return section.screens.flatMap(({ pieces }) => givenIn(pieces, context));
}

/** What was given on a screen, or in a passage of one, under what stands over it. */
function givenIn(
	pieces: readonly Piece[],
	context: Context,
	above?: string,
): Given[] {
	const found: Given[] = [];
	let heading = above;
	for (const piece of pieces) {
		switch (piece.type) {
			case "text":
				heading = lastHeading(piece.blocks) ?? heading;
				break;
			case "when":
				found.push(...givenIn(piece.pieces, context, heading));
				break;
			case "activity": {
				heading = lastHeading(piece.activity.before) ?? heading;
				found.push(...givenTo(piece.activity, context, heading));
				break;
			}
		}
	}
	return found;
}

function givenTo(
	activity: Activity,
	context: Context,
	heading: string | undefined,
): Given[] {
	return kindOf(activity)
		.entries(activity, context.answers(activity.id), context)
		.map((entry) => ({
			...entry,
			kind: activity.kind,
			...(heading === undefined ? {} : { heading }),
		}));
}

function lastHeading(blocks: readonly Block[]): string | undefined {
	const last = blocks.findLast(({ type }) => type === "heading");
	return last?.type === "heading" ? plain(last.rich) : undefined;
}
