import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createRecord } from "../../src/documents/record.ts";
import { recordJson } from "../../src/documents/record-json.ts";
import { unprintable } from "../../src/documents/typeface.ts";
import { createContext } from "../../src/player/context.ts";
import { certificate } from "./a-module.ts";
import {
	planFrom,
	primary,
	printed,
	progressOf,
	shipped,
} from "./plan/learners.ts";

function json(withPlan: boolean) {
	const progress = progressOf(
		{ name: "Siân Gruffydd-Ŵyn", ...primary },
		{ certificate },
	);
	const context = createContext(shipped, progress, unprintable);
	const record = createRecord(shipped, progress, context, printed);
	return JSON.parse(
		recordJson(record, withPlan ? planFrom(primary) : undefined),
	);
}

describe("the record as JSON", () => {
	it("has what its page describes, and no other", () => {
		const page = readFileSync("docs/record-format.md", "utf8");
		const described = [...page.matchAll(/^\| (`.*?) \|/gm)].flatMap(
			([, cell = ""]) => [...cell.matchAll(/`(\w+)`/g)].map(([, key]) => key),
		);
		expect(Object.keys(json(true)).sort()).toEqual(
			described.filter((key) => key !== "entries").sort(),
		);
	});

	it("says what was asked and answered, and the plan", () => {
		const record = json(true);
		expect(record.formatVersion).toBe(1);
		expect(record.plan.hours.each).toEqual({
			type: "known",
			value: 26,
			unit: "hours",
		});
		const first = record.sections.find(
			({ id }: { id: string }) => id === "key-information",
		);
		expect(first.entries).toContainEqual({
			asked: expect.stringContaining("Which group of pupils"),
			words: primary["pupils-first"],
			at: "2026-11-09T10:00:00.000Z",
			manner: "reflection",
			kind: "reflection",
			heading: expect.any(String),
		});
		expect(json(false)).not.toHaveProperty("plan");
	});
});
