import { given, type Value } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import { isRecord } from "../activities/value.ts";
import type { Condition, Piece, Screen } from "../course/module.ts";

/** Whether a passage is for this learner, by what they have answered. Nothing holds before it is answered. */
export function holds(condition: Condition, context: Context): boolean {
	const value = condition.field
		? fieldOf(
				given(context.answers(condition.activity), "form"),
				condition.field,
			)
		: picked(condition.activity, context);
	if (value === undefined) return false;
	const keys: readonly unknown[] = Array.isArray(value) ? value : [value];
	return condition.values.some((wanted) => {
		if (wanted === "none") return keys.length === 0;
		if (wanted === "several") return keys.length > 1;
		return keys.includes(wanted);
	});
}

/** The pieces of a screen that this learner meets, in order, with their conditions resolved. */
export function piecesFor(
	screen: Screen,
	context: Context,
): readonly Exclude<Piece, { type: "when" }>[] {
	const unfold = (piece: Piece): Exclude<Piece, { type: "when" }>[] => {
		if (piece.type !== "when") return [piece];
		return holds(piece.condition, context) ? piece.pieces.flatMap(unfold) : [];
	};
	return screen.pieces.flatMap(unfold);
}

/** What was picked. Where one option alone was ticked, nobody asks among the ticked ones: it is that one. */
function picked(id: string, context: Context): Value | undefined {
	const activity = context.activity(id);
	const ticked =
		activity?.kind === "choice" && activity.among !== undefined
			? given(context.answers(activity.among), "pick")
			: undefined;
	const [only] = Array.isArray(ticked) && ticked.length === 1 ? ticked : [];
	return only ?? given(context.answers(id), "pick");
}

function fieldOf(
	value: ReturnType<typeof given>,
	field: string,
): string | number | undefined {
	return isRecord(value) && Object.hasOwn(value, field)
		? value[field]
		: undefined;
}
