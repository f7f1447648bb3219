import { describe, expect, it } from "vitest";
import {
	issueCertificate,
	reissueCertificate,
} from "../../src/documents/certificate.ts";
import { certificate, module, progressWith } from "./a-module.ts";

describe("issueCertificate", () => {
	it("takes the facts as they stand", () => {
		expect(
			issueCertificate({
				module,
				progress: progressWith({}),
				name: "Siân Gruffydd-Ŵyn",
				number: "CPD-7K3M-Q9TV",
				now: "2026-11-23T14:02:11.000Z",
			}),
		).toEqual(certificate);
	});

	it("puts the name on one line, in composed letters", () => {
		const { name } = issueCertificate({
			module,
			progress: progressWith({}),
			name: "  Sia\u0302n\n W\u0302yn ",
			number: "CPD-7K3M-Q9TV",
			now: "2026-11-23T14:02:11.000Z",
		});
		expect(name).toBe("Siân Ŵyn");
	});
});

describe("reissueCertificate", () => {
	it("corrects the name and keeps number and date", () => {
		expect(
			reissueCertificate(certificate, "Siân Ŵyn", "2026-12-02T10:00:00.000Z"),
		).toEqual({
			...certificate,
			name: "Siân Ŵyn",
			reissuedAt: "2026-12-02T10:00:00.000Z",
		});
	});

	it("changes nothing when the name is the same", () => {
		expect(
			reissueCertificate(
				certificate,
				" Siân Gruffydd-Ŵyn",
				"2026-12-02T10:00:00.000Z",
			),
		).toBe(certificate);
	});
});
