import type { Certificate } from "../player/progress.ts";
import { digestOf, isSealed, readMark } from "./seal.ts";

/** How a file stands to the certificate on this computer. Never "genuine": whoever owns a computer can edit what is on it. */
export type Verdict = {
	readonly answer: "matches" | "does not match" | "cannot tell";
	/** What was found, in a sentence. */
	readonly reason: string;
};

/** Compares a file with the facts kept when the certificate was issued; `facts` is undefined where none was. */
export function verifyCertificate(
	file: Uint8Array,
	facts: Certificate | undefined,
): Verdict {
	const mark = readMark(file);
	if (!mark)
		return {
			answer: "cannot tell",
			reason:
				"This file carries no mark of a certificate from this program. It may be something else, or a copy that was printed or saved again.",
		};
	if (!facts)
		return {
			answer: "cannot tell",
			reason:
				"There is no certificate on this computer to compare it with. Try on the computer where the module was completed.",
		};
	if (!isSealed(file, mark))
		return {
			answer: "does not match",
			reason: "The file has been changed since it was written.",
		};
	if (mark.number !== facts.number)
		return {
			answer: "does not match",
			reason: `The file is certificate ${mark.number}; the one on this computer is ${facts.number}.`,
		};
	if (mark.facts !== digestOf(facts))
		return {
			answer: "does not match",
			reason:
				"The number is the same, but a name, date or figure differs from the record on this computer. It may have been written before the name was corrected.",
		};
	return {
		answer: "matches",
		reason: `The file says what the record on this computer says about certificate ${facts.number}. It is self-recorded: nobody else has checked it.`,
	};
}
