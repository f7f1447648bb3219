import { createHash } from "node:crypto";
import type { Certificate } from "../player/progress.ts";

/**
 * What a certificate's PDF says about itself, readable in its keywords: its number, a digest of the facts it prints,
 * and a digest of the file. The last is worked out with noughts in its own place.
 * It shows that a file was changed by accident or by hand; it proves nothing against somebody who reads this source.
 */
export type Mark = {
	readonly number: string;
	readonly facts: string;
	readonly file: string;
};

const open = "0".repeat(64);
const pattern =
	/\(cpd-module certificate (CPD-[0-9A-Z]{4}-[0-9A-Z]{4}); facts sha256 ([0-9a-f]{64}); file sha256 ([0-9a-f]{64})\)/g;

/** The keywords of a certificate that is not sealed yet. */
export function markOf(facts: Certificate): string {
	return `cpd-module certificate ${facts.number}; facts sha256 ${digestOf(facts)}; file sha256 ${open}`;
}

/** Writes the digest of the file into its mark. The length stays, so every place in the file stays. */
export function seal(pdf: Uint8Array): Uint8Array {
	const place = Buffer.from(pdf).indexOf(open);
	if (place < 0) return pdf;
	const sealed = Buffer.from(pdf);
	sealed.write(sha256(pdf), place, "latin1");
	return sealed;
}

/** The mark of a file; undefined when it has none, or more than one. */
export function readMark(file: Uint8Array): Mark | undefined {
	const [found, ...more] = Buffer.from(file)
		.toString("latin1")
		.matchAll(pattern);
	const [, number, facts, digest] = found ?? [];
	if (!number || !facts || !digest || more.length > 0) return undefined;
	return { number, facts, file: digest };
}

/** Whether a file is as it was sealed, to the last byte. */
export function isSealed(file: Uint8Array, mark: Mark): boolean {
	const text = Buffer.from(file);
	const place = text.indexOf(mark.file);
	const opened = Buffer.from(text);
	opened.write(open, place, "latin1");
	return sha256(opened) === mark.file;
}

/** The digest of the facts of a certificate. */
export function digestOf(facts: Certificate): string {
	return sha256(
		JSON.stringify([
			facts.number,
			facts.issuedAt,
			facts.reissuedAt ?? null,
			facts.name,
			facts.startedAt,
			facts.activeMinutes,
			facts.moduleMinutes,
			facts.moduleVersion,
		]),
	);
}

function sha256(data: string | Uint8Array): string {
	return createHash("sha256").update(data).digest("hex");
}
