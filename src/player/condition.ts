import { given } from "../activities/answer.ts";
import type { Context } from "../activities/kind.ts";
import { isRecord } from "../activities/value.ts";
import type { Condition, Piece, Screen } from "../course/module.ts";

/** Whether a passage is for this learner, by what they have answered. Nothing holds before it is answered. */
export function holds(condition: Condition, context: Context): boolean {
	const answers = context.answers(condition.activity);
	const value = condition.field
		? fieldOf(given(answers, "form"), condition.field)
		: given(answers, "pick");
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

function fieldOf(
	value: ReturnType<typeof given>,
	field: string,
): string | number | undefined {
	return isRecord(value) && Object.hasOwn(value, field)
		? value[field]
		: undefined;
}
