import { settle } from "../activities/draft.ts";
import { quoted } from "../activities/quoted.ts";
import { type Asking, type AskOf, answer, refuse } from "./asking.ts";

/** A number on a scale, whose words are said each time. */
export function askRating({ question, draft }: AskOf<"rating">): Asking {
	const { from, to, low, high } = question;
	const isOnScale = (typed: string) => "value" in settle(question, typed);
	const before = String(draft);
	const kept = isOnScale(before) ? `, or press Enter to keep ${before}` : "";
	const prompt = `Type a number from ${from} (${low}) to ${to} (${high})${kept}:`;
	return {
		say: [],
		prompt,
		commands: "words",
		hear(line) {
			const typed = line.trim() === "" ? before : line.trim();
			if (isOnScale(typed)) return answer(typed);
			return refuse(
				typed === ""
					? `Nothing is typed yet. ${prompt}`
					: `${quoted(typed)} is not on the scale. ${prompt}`,
			);
		},
	};
}
