import { beforeAll, describe, expect, it } from "vitest";
import { reissueCertificate } from "../../src/documents/certificate.ts";
import { certificatePdf } from "../../src/documents/certificate-pdf.ts";
import { verifyCertificate } from "../../src/documents/verify.ts";
import { certificate, module } from "./a-module.ts";
import { typefaces } from "./the-typefaces.ts";

let pdf: Buffer;

beforeAll(async () => {
	pdf = Buffer.from(await certificatePdf(certificate, module, typefaces));
});

const answerTo = (file: Uint8Array, facts = certificate) =>
	verifyCertificate(file, facts).answer;

describe("verifyCertificate", () => {
	it("matches the file as it was written", () => {
		expect(verifyCertificate(pdf, certificate)).toEqual({
			answer: "matches",
			reason:
				"The file says what the record on this computer says about certificate CPD-7K3M-Q9TV. It is self-recorded: nobody else has checked it.",
		});
	});

	it("matches although the module has changed since", async () => {
		const later = { ...module, version: "2.0.0", outcomes: ["Another"] };
		const printed = await certificatePdf(certificate, later, typefaces);
		expect(answerTo(printed)).toBe("matches");
	});

	it("never matches with any bit of any byte turned over", () => {
		// Every 37th byte, and all of those that carry the mark.
		const mark = pdf.indexOf("(cpd-module certificate");
		const places = Array.from(pdf.keys()).filter(
			(place) => place % 37 === 0 || (place >= mark && place < mark + 210),
		);
		expect(mark).toBeGreaterThan(0);
		for (const place of places) {
			const edited = Buffer.from(pdf);
			edited[place] = (edited[place] ?? 0) ^ (1 << (place % 8));
			expect(answerTo(edited), `byte ${place}`).not.toBe("matches");
		}
	});

	it("never matches when something is added or cut off", () => {
		expect(answerTo(Buffer.concat([pdf, Buffer.from("\n")]))).toBe(
			"does not match",
		);
		expect(answerTo(pdf.subarray(0, -1))).toBe("does not match");
		expect(answerTo(Buffer.concat([pdf, pdf]))).toBe("cannot tell");
	});

	it.each([
		["name", { name: "Somebody Else" }],
		["day begun", { startedAt: "2026-11-02T09:00:00.000Z" }],
		["day completed", { issuedAt: "2026-11-22T14:02:11.000Z" }],
		["active time", { activeMinutes: 900 }],
		["learning time", { moduleMinutes: 900 }],
		["version", { moduleVersion: "9.9.9" }],
		["reissue", { reissuedAt: "2026-12-02T10:00:00.000Z" }],
		["number", { number: "CPD-0000-0000" }],
	])("does not match a record with another %s", (_, edited) => {
		expect(answerTo(pdf, { ...certificate, ...edited })).toBe("does not match");
	});

	it("tells the two prints apart when a name was corrected", async () => {
		const corrected = reissueCertificate(
			certificate,
			"Siân Ŵyn",
			"2026-12-02T10:00:00.000Z",
		);
		expect(verifyCertificate(pdf, corrected).reason).toContain(
			"before the name was corrected",
		);
		expect(
			answerTo(await certificatePdf(corrected, module, typefaces), corrected),
		).toBe("matches");
	});

	it.each([
		["an empty file", Buffer.alloc(0)],
		["a letter", Buffer.from("Dear Ros, CPD-7K3M-Q9TV")],
		["another PDF", Buffer.from("%PDF-1.3\n1 0 obj\n<<>>\nendobj\n%%EOF")],
	])("cannot tell of %s", (_, file) => {
		expect(answerTo(file)).toBe("cannot tell");
	});

	it("cannot tell without a record", () => {
		expect(verifyCertificate(pdf, undefined)).toEqual({
			answer: "cannot tell",
			reason:
				"There is no certificate on this computer to compare it with. Try on the computer where the module was completed.",
		});
	});

	it("never says genuine", () => {
		for (const file of [pdf, Buffer.alloc(0)])
			expect(verifyCertificate(file, certificate).reason).not.toMatch(
				/genuine|authentic|valid/i,
			);
	});
});
