import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open, seal } from "../../src/disk/envelope.ts";
import type { Progress } from "../../src/player/progress.ts";
import { format, lift, readProgress } from "../../src/player/stored.ts";

/** One of everything that can be stored. */
function everything() {
	const at = "2026-11-23T14:02:11.000Z";
	const asked = { at, asked: "What?" };
	return {
		moduleId: "planning-strategically",
		moduleVersion: "1.0.0",
		startedAt: at,
		lastAt: at,
		activeSeconds: 12.345,
		place: { section: "time", screen: "screen-2", index: 1 },
		ended: { welcome: at },
		activities: {
			"gone-from-the-module": {
				answers: {
					text: { question: "text", ...asked, value: "Siân Ŵyn\n", words: "x" },
					one: { question: "one", ...asked, value: "primary", words: "x" },
					any: { question: "any", ...asked, value: ["a", "b"], words: "x" },
					none: { question: "none", ...asked, value: [], words: "" },
					rating: { question: "rating", ...asked, value: 4, words: "4" },
					form: {
						question: "form",
						...asked,
						value: { teachers: 32, plan: "Ours" },
						words: "x",
					},
					later: { question: "later", ...asked, setAside: true },
				},
				earlier: [{ question: "one", ...asked, value: "x", words: "x" }],
				drafts: { text: "half", any: ["a"], form: { teachers: "3" } },
			},
		},
		notes: [
			{
				number: 2,
				at,
				place: { section: "time", screen: "screen-2", index: 1, part: 4 },
				words: "Ask Siân\nabout Friday.",
			},
		],
		proofs: { approaches: { at, right: true } },
		certificate: {
			number: "CPD-1",
			issuedAt: at,
			reissuedAt: at,
			name: "Siân Ŵyn",
			startedAt: at,
			activeMinutes: 80,
			moduleMinutes: 90,
			moduleVersion: "1.0.0",
		},
	};
}

/** Every way down to a value that is not a list or an object. */
function leaves(value: unknown, path: string[] = []): string[][] {
	if (typeof value !== "object" || value === null) return [path];
	const entries = Object.entries(value);
	return entries.flatMap(([key, item]) => leaves(item, [...path, key]));
}

/** A copy in which something else stands at the end of a path; undefined takes it out. */
function altered(path: readonly string[], to: unknown): unknown {
	const copy: unknown = structuredClone(everything());
	let at = copy as Record<string, unknown>;
	for (const key of path.slice(0, -1)) at = at[key] as typeof at;
	const last = path.at(-1) ?? "";
	if (to === undefined) delete at[last];
	else at[last] = to;
	return copy;
}

describe("progress from a file", () => {
	it("is what was put in", () => {
		expect(readProgress(everything())).toEqual(everything());
		const { certificate: _, ...open } = everything();
		expect(readProgress(open)).toStrictEqual(open);
	});

	it("has its keys in the order in which they are saved", () => {
		const sealed = seal({
			format,
			moduleId: "planning-strategically",
			moduleVersion: "1.0.0",
			seq: 1,
			savedAt: "2026-11-23T14:02:11.000Z",
			data: everything(),
		});
		const { data } = JSON.parse(sealed);
		expect(JSON.stringify(readProgress(data))).toBe(JSON.stringify(data));
	});

	const { notes: _notes, proofs: _proofs, ...before } = everything();
	it.each([
		["of format 1, before there were notes", "progress-format-1", before],
		["with notes and a proof", "progress-format-1-with-notes", everything()],
	])("opens from a file %s", (_, name, progress) => {
		const file = new URL(`../fixtures/${name}.json`, import.meta.url);
		const opened = open(readFileSync(file), format);
		expect(opened.type).toBe("good");
		if (opened.type !== "good") return;
		expect(readProgress(lift[1]?.(opened.envelope.data))).toStrictEqual(
			progress,
		);
	});

	it("lifts every format there ever was", () => {
		expect(Object.keys(lift).map(Number)).toEqual(
			Array.from({ length: format }, (_, index) => index + 1),
		);
	});

	it("comes back as it was written, whatever was typed", () => {
		const line = fc
			.string({ unit: "grapheme" })
			.map((text) => text.normalize("NFC").replace(/[^\P{C}\n\t]/gu, ""));
		const key = line.filter((text) => text !== "__proto__");
		fc.assert(
			fc.property(fc.dictionary(key, line), line, (fields, words) => {
				const progress = structuredClone(everything()) as Progress;
				Object.assign(progress.activities, {
					typed: {
						answers: {
							form: {
								question: "form",
								at: progress.startedAt,
								asked: words,
								value: fields,
								words,
							},
						},
						earlier: [],
						drafts: { form: fields, text: words },
						took: fields,
					},
				});
				const text = seal({
					format,
					moduleId: progress.moduleId,
					moduleVersion: progress.moduleVersion,
					seq: 1,
					savedAt: progress.lastAt,
					data: progress,
				});
				const opened = open(Buffer.from(text), format);
				expect(
					opened.type === "good" && readProgress(opened.envelope.data),
				).toEqual(progress);
			}),
		);
	});

	it("keeps what an activity took, if it has the shape of an answer", () => {
		const taken = (took: unknown) => ({
			...everything(),
			activities: { a: { answers: {}, earlier: [], drafts: {}, took } },
		});
		expect(readProgress(taken({ phase: "primary" }))).toEqual(
			taken({ phase: "primary" }),
		);
		expect(readProgress(taken([{ phase: "primary" }]))).toBeUndefined();
		expect(readProgress(taken(null))).toBeUndefined();
	});

	it("keeps the number of the part, where there is one", () => {
		const { place } = everything();
		expect(readProgress(altered(["place", "part"], 5))).toMatchObject({
			place: { ...place, part: 5 },
		});
	});

	it("is all or nothing: one value of the wrong shape, and it is not progress", () => {
		const shaped = leaves(everything()).filter(
			(path) => path.at(-1) !== "setAside" && path.at(-1) !== "right",
		);
		for (const path of shaped)
			for (const wrong of [null, true, { deeper: { still: 1 } }, [[]]])
				expect(readProgress(altered(path, wrong)), path.join(".")).toBe(
					undefined,
				);
	});

	it.each([
		["moduleId"],
		["moduleVersion"],
		["startedAt"],
		["lastAt"],
		["activeSeconds"],
		["place"],
		["ended"],
		["activities"],
		["place", "section"],
		["place", "screen"],
		["place", "index"],
		["activities", "gone-from-the-module", "answers"],
		["activities", "gone-from-the-module", "earlier"],
		["activities", "gone-from-the-module", "drafts"],
		["activities", "gone-from-the-module", "answers", "one", "question"],
		["activities", "gone-from-the-module", "answers", "one", "at"],
		["activities", "gone-from-the-module", "answers", "one", "asked"],
		["activities", "gone-from-the-module", "answers", "one", "value"],
		["activities", "gone-from-the-module", "answers", "one", "words"],
		["activities", "gone-from-the-module", "answers", "later", "setAside"],
		["notes", "0", "number"],
		["notes", "0", "at"],
		["notes", "0", "place"],
		["notes", "0", "words"],
		["proofs", "approaches", "at"],
		["proofs", "approaches", "right"],
		["certificate", "number"],
		["certificate", "name"],
	])("needs %s %s %s %s %s", (...path) => {
		expect(readProgress(altered(path, undefined))).toBeUndefined();
	});

	it.each([
		["a number that is none", ["activeSeconds"], Number.NaN],
		["a negative time", ["activeSeconds"], -1],
		["a time that is none", ["startedAt"], "yesterday"],
		["a day that is none", ["lastAt"], "2026-13-41T14:02:11.000Z"],
		["activities in a list", ["activities"], []],
		["notes that are no list", ["notes"], {}],
		["a note without a whole number", ["notes", "0", "number"], 1.5],
		["a proof that says neither", ["proofs", "approaches", "right"], "yes"],
		["a certificate of null", ["certificate"], null],
		["a part that is no number of one", ["place", "part"], 1.5],
		["a part before the first", ["place", "part"], -1],
		[
			"a figure in a draft",
			["activities", "gone-from-the-module", "drafts"],
			{ a: 1 },
		],
	])("is not there with %s", (_, path, wrong) => {
		expect(readProgress(altered(path, wrong))).toBeUndefined();
	});

	it.each([undefined, null, 1, "progress", [], {}, [everything()]])(
		"is not %j",
		(value) => {
			expect(readProgress(value)).toBeUndefined();
		},
	);

	it("brings no escape sequences with it", () => {
		const trap = "safe\u001b]52;c;eA==\u0007\u202e\r\nEVIL\u0000";
		for (const path of leaves(everything())) {
			const read = readProgress(altered(path, trap));
			if (read) expect(JSON.stringify(read)).not.toMatch(/\\u|\\r|\u202e/);
		}
		const name = readProgress(altered(["certificate", "name"], trap));
		expect(name?.certificate?.name).toBe("safe\nEVIL");
	});

	it("cannot change what other objects are", () => {
		const trap = JSON.stringify(everything()).replaceAll(
			'"activities":{',
			'"activities":{"__proto__":{"answers":{},"earlier":[],"drafts":{}},"constructor":{"answers":{"__proto__":{"question":"q","at":"2026-11-23T14:02:11.000Z","asked":"","setAside":true}},"earlier":[],"drafts":{}},',
		);
		const read = readProgress(JSON.parse(trap));
		expect(Object.keys(read?.activities ?? {})).toEqual([
			"constructor",
			"gone-from-the-module",
		]);
		expect(Object.getPrototypeOf(read?.activities)).toBe(Object.prototype);
		expect(Object.values(read?.activities ?? {})[0]?.answers).toEqual({});
		expect({}).not.toHaveProperty("question");
	});
});
