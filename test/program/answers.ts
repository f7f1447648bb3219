/** What a learner types at each prompt of the plain face. The first that fits is taken. */
const answers: readonly (readonly [prompt: RegExp, typed: string])[] = [
	[/to write them there/, ""],
	[/press Enter to leave:/, ""],
	[/if you do not know it/, "?"],
	[/go on:$|keep this( one)?:$/, ""],
	[/answer on one line/, "Siân Ŵyn"],
	[
		/as many lines as you like|line of its own/,
		"Nine in Year 4 who stop at a long word.\nThey would try its parts first.\n.",
	],
	[/numbers of all that fit/, "1 3"],
	[/whole number/, "24"],
	[/date such as/, "12 January 2027"],
	[/number from 0 to (?:\d|1\d|2[0-4])\b/, "5"],
	[/number from 0/, "25"],
	[/number from 1/, "2"],
	[/few words/, "the Tuesday briefing begins"],
];

/** The lines to type at the last prompt of what was heard; throws on a prompt that no answer is for. */
export function answerTo(heard: string): string {
	const prompt = heard.trimEnd().split("\n").at(-1) ?? "";
	// The debrief leads back into the story until somebody says that it is enough.
	const isDebrief = heard.includes("or go back and take another road?");
	if (isDebrief && /number from 1/.test(prompt)) return "Finish here";
	const found = answers.find(([pattern]) => pattern.test(prompt));
	if (!found) throw new Error(`No answer for the prompt “${prompt}”`);
	return found[1];
}
