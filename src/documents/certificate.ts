import type { Instant } from "../activities/answer.ts";
import type { Module } from "../course/module.ts";
import type { Certificate, Progress } from "../player/progress.ts";

/** The facts of a new certificate, as they stand now. They are kept, and every later print is made from them. */
export function issueCertificate(issue: {
	readonly module: Pick<Module, "minutes" | "version">;
	readonly progress: Pick<Progress, "startedAt" | "activeSeconds">;
	/** As the certificate prints it: every letter in its typeface. */
	readonly name: string;
	readonly number: string;
	readonly now: Instant;
}): Certificate {
	return {
		number: issue.number,
		issuedAt: issue.now,
		name: onOneLine(issue.name),
		startedAt: issue.progress.startedAt,
		activeMinutes: Math.round(issue.progress.activeSeconds / 60),
		moduleMinutes: issue.module.minutes,
		moduleVersion: issue.module.version,
	};
}

/** The same certificate with its name put right: number and date stand, and it says when it was reissued. */
export function reissueCertificate(
	facts: Certificate,
	name: string,
	now: Instant,
): Certificate {
	const corrected = onOneLine(name);
	if (corrected === facts.name) return facts;
	return { ...facts, name: corrected, reissuedAt: now };
}

function onOneLine(name: string): string {
	return name.normalize("NFC").replace(/\s+/g, " ").trim();
}
