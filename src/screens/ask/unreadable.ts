import { settleField } from "../../activities/draft.ts";
import type { Field } from "../../activities/question.ts";
import type { Line } from "../../terminal/wrap.ts";
import { refusalLines } from "./below.ts";

/** Why what was typed cannot be taken: said when the learner is on the next field, not only at Done. */
export function unreadable(field: Field, text: string, width: number): Line[] {
	if (text.trim() === "") return [];
	const settled = settleField(field, text);
	return "reason" in settled ? refusalLines(settled.reason, width) : [];
}
