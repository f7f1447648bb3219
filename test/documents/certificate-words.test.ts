import { describe, expect, it } from "vitest";
import { certificateWords } from "../../src/documents/certificate-words.ts";
import type { Certificate } from "../../src/player/progress.ts";
import { certificate, module } from "./a-module.ts";

describe("certificateWords", () => {
	it("states what was done, and how it is known", () => {
		const { facts, limits } = certificateWords(certificate, module);
		expect(facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
			"Begun: 3 November 2026",
			"Completed: 23 November 2026",
			"Notional learning time: 1 hour 30 minutes",
			"Active time recorded: 1 hour 32 minutes, on the learner’s computer",
			"Mode: Self-paced, unassessed",
			"Module version: 1.0.0",
			"Certificate number: CPD-7K3M-Q9TV",
		]);
		expect(limits[0]).toBe(
			"Self-recorded on the learner’s own computer; not independently verified.",
		);
		expect(limits.at(-1)).toBe(
			"It claims nobody’s accreditation or endorsement.",
		);
	});

	it("says when the name was corrected", () => {
		const words = certificateWords(
			{ ...certificate, reissuedAt: "2026-12-02T10:00:00.000Z" },
			module,
		);
		expect(words.facts).toContainEqual({
			label: "Reissued",
			value: "2 December 2026, name corrected",
		});
	});

	it("owns up when the module's words are younger than the certificate", () => {
		const words = certificateWords(certificate, {
			...module,
			version: "1.2.0",
		});
		expect(words.aims.heading).toBe(
			"What the module sets out to teach (as worded in version 1.2.0)",
		);
		expect(words.facts).toContainEqual({
			label: "Module version",
			value: "1.0.0",
		});
	});

	it.each([
		["a name that is a picture", { name: { image: "/etc/passwd" } }],
		["a name that is a list", { name: ["Siân", { link: "http://x" }] }],
		["no name", { name: undefined }],
		["a number that is none", { number: 7 }],
		["a date that is none", { issuedAt: "soon" }],
		["minutes in words", { activeMinutes: "many" }],
	])("refuses %s, in a sentence", (_, edited) => {
		const facts = { ...certificate, ...edited } as unknown as Certificate;
		expect(() => certificateWords(facts, module)).toThrow(
			/^The facts of your certificate.*cpd-module where/,
		);
	});
});
