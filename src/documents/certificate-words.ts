import type { Module } from "../course/module.ts";
import type { Certificate } from "../player/progress.ts";
import { dayInWords, minutesInWords } from "./date.ts";

/** Everything a certificate says, in the order it is read. Its two printings draw this and add nothing. */
export type CertificateWords = {
	readonly heading: string;
	readonly name: string;
	readonly lead: string;
	readonly module: string;
	readonly description: string;
	readonly aims: {
		readonly heading: string;
		readonly outcomes: readonly string[];
	};
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	/** What it is not. */
	readonly limits: readonly string[];
};

/** Puts the facts of a certificate into words. Throws a sentence for the learner when the facts kept are not text where text belongs. */
export function certificateWords(
	facts: Certificate,
	module: Module,
): CertificateWords {
	const reworded =
		facts.moduleVersion === module.version
			? ""
			: ` (as worded in version ${module.version})`;
	return {
		heading: "Certificate of completion",
		name: text(facts.name),
		lead: "has completed the module",
		module: module.title,
		description: module.description,
		aims: {
			heading: `What the module sets out to teach${reworded}`,
			outcomes: module.outcomes,
		},
		facts: [
			{ label: "Begun", value: day(facts.startedAt) },
			{ label: "Completed", value: day(facts.issuedAt) },
			...(facts.reissuedAt
				? [
						{
							label: "Reissued",
							value: `${day(facts.reissuedAt)}, name corrected`,
						},
					]
				: []),
			{
				label: "Notional learning time",
				value: time(facts.moduleMinutes),
			},
			{
				label: "Active time recorded",
				value: `${time(facts.activeMinutes)}, on the learner’s computer`,
			},
			{ label: "Mode", value: "Self-paced, unassessed" },
			{ label: "Module version", value: text(facts.moduleVersion) },
			{ label: "Certificate number", value: text(facts.number) },
		],
		limits: [
			"Self-recorded on the learner’s own computer; not independently verified.",
			module.notice ??
				"An independent module, not connected with any other of the same title.",
			"It claims nobody’s accreditation or endorsement.",
		],
	};
}

/** A PDF is built from objects, so an object out of an edited file could draw a picture or a link. Only text passes. */
function text(value: unknown): string {
	return typeof value === "string" ? value : refuse();
}

function day(value: unknown): string {
	const at = text(value);
	return Number.isNaN(Date.parse(at)) ? refuse() : dayInWords(at);
}

function time(value: unknown): string {
	return typeof value === "number" ? minutesInWords(value) : refuse();
}

function refuse(): never {
	throw new Error(
		"The facts of your certificate, in the file that holds your progress, have been changed and can no longer be printed. Earlier copies lie beside it, in the folder that “cpd-module where” names.",
	);
}
