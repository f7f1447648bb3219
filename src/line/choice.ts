import { quoted } from "../activities/quoted.ts";
import { type Asking, type AskOf, answer, refuse } from "./asking.ts";
import { numberUpTo, optionsNamed } from "./options.ts";
import { numbered, words } from "./words.ts";

/** One of several, or any of them, by number or by wording. */
export function askChoice({ question, draft }: AskOf<"choice">): Asking {
	const { options, pick } = question;
	const ticked = options.flatMap(({ key }, index) =>
		Array.isArray(draft) && draft.includes(key) ? [String(index + 1)] : [],
	);
	const wanted =
		pick === "one"
			? `Type ${numberUpTo(options)}`
			: "Type the numbers of all that fit, with spaces between, or none";
	const prompt =
		ticked.length > 0
			? `${wanted}, or press Enter to keep ${ticked.join(" and ")}:`
			: `${wanted}:`;
	return {
		say: numbered(options.map(({ label }) => words(label))),
		prompt,
		commands: "words",
		hear(line) {
			if (line.trim() === "")
				return ticked.length > 0
					? answer(draft)
					: refuse(`Nothing is chosen yet. ${prompt}`);
			if (pick === "any" && line.trim().toLowerCase() === "none")
				return answer([]);
			const named = optionsNamed(options, line);
			if (!named)
				return refuse(`${quoted(line)} is not among the options. ${prompt}`);
			if (pick === "one" && named.length > 1)
				return refuse(`Only one can be chosen here. ${prompt}`);
			return answer(named.map(({ key }) => key));
		},
	};
}
