import { describe, expect, it } from "vitest";
import { kindOf } from "../../src/activities/kinds.ts";
import { signature, signedName } from "../../src/activities/signature.ts";
import { answers, askedAfter, contextOf, stepOf } from "../fixtures/answers.ts";
import { name, sign } from "../fixtures/module.ts";

const context = contextOf([name, sign], { name: answers({ name: "Siân" }) });

describe("a signature", () => {
	it("asks for a name in one line", () => {
		const { next } = stepOf(name, {});
		expect(next).toEqual({
			ask: { id: "name", type: "text", lines: "one", prompt: name.prompt },
		});
	});

	it("asks again with the name that was given", () => {
		expect(stepOf(sign, {}, context).next).toMatchObject({
			ask: { initial: "Siân" },
		});
		expect(stepOf(sign, {}, contextOf([name])).next).not.toHaveProperty(
			"ask.initial",
		);
	});

	it("is done with a name that can be printed", () => {
		expect(stepOf(name, { name: "Siân" })).toMatchObject({
			say: [{ type: "asked" }, { type: "said", text: "Siân" }],
			next: "done",
		});
	});

	it("names the letters that cannot, and asks how to write it", () => {
		const { say, next } = stepOf(name, { name: "王 李" });
		expect(say.at(-1)).toMatchObject({
			rich: [{ text: expect.stringContaining("no “王”, “李”.") }],
		});
		expect(next).toMatchObject({ ask: { id: "printed:王 李", lines: "one" } });
		expect(
			askedAfter(name, { name: "王 李", "printed:王 李": "Wang Li" }),
		).toBe("done");
		expect(askedAfter(name, { name: "王 李", "printed:王 李": null })).toBe(
			"done",
		);
	});

	it("never prints one name for another", () => {
		const corrected = { name: "李", "printed:王": "Wang" };
		expect(askedAfter(name, corrected)).toBe("printed:李");
		expect(signedName(answers(corrected), context)).toBeUndefined();
		expect(signature.entries(name, answers(corrected), context)).toMatchObject([
			{ words: "Words of name" },
		]);
	});

	it.each([
		["Siân\nGruffydd", "A name goes on one line. Take out the line break."],
		[
			"Ŵ".repeat(81),
			"This is 81 characters long, and the certificate has room for 80. Shorten it.",
		],
	])("refuses %j", (draft, reason) => {
		const { next } = stepOf(name, {});
		if (next === "done") throw new Error("It asks nothing.");
		expect(kindOf(name).accept?.(name, next.ask, draft, context)).toEqual([
			{ reason },
		]);
	});

	it("takes letters that cannot be printed as a name, but not as its printed form", () => {
		const asked = stepOf(name, {}).next;
		const printed = stepOf(name, { name: "王" }).next;
		if (asked === "done" || printed === "done")
			throw new Error("It asks nothing.");
		expect(signature.accept?.(name, asked.ask, "王", context)).toEqual([]);
		expect(signature.accept?.(name, printed.ask, "王", context)).toMatchObject([
			{
				reason: expect.stringMatching(
					/^The certificate’s typeface has no “王”\..* Write your name in those\.$/,
				),
			},
		]);
	});
});

describe("the name for the certificate", () => {
	it.each([
		[{ name: "Siân" }, "Siân"],
		[{ name: "王", "printed:王": "Wang" }, "Wang"],
		[{ name: "王" }, undefined],
		[{ name: "王", "printed:王": null }, undefined],
		[{ name: null }, undefined],
		[{}, undefined],
	])("of %j is %s", (values, printed) => {
		expect(signedName(answers(values), context)).toBe(printed);
	});
});
