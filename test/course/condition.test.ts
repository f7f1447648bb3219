import { describe, expect, it } from "vitest";
import { readWith } from "./a-module.ts";

/** The last piece of the last screen. */
function lastPiece(text: string) {
	const { module, rules } = readWith(text);
	return { piece: module?.sections[0]?.screens.at(-1)?.pieces.at(-1), rules };
}

describe(":::when", () => {
	it.each([
		[
			"a field of a form",
			"phase=primary",
			{ activity: "school", field: "phase", values: ["primary"] },
		],
		[
			"a field with its form",
			"school.phase=secondary",
			{ activity: "school", field: "phase", values: ["secondary"] },
		],
		[
			"a choice",
			"waits=marking|meetings",
			{ activity: "waits", values: ["marking", "meetings"] },
		],
		[
			"a choice of which nothing was ticked",
			"waits=none",
			{ activity: "waits", values: ["none"] },
		],
		[
			"a choice of which several were ticked",
			"waits=several",
			{ activity: "waits", values: ["several"] },
		],
	])("depends on %s", (_, written, condition) => {
		const { piece, rules } = lastPiece(`:::when{${written}}\nThen.\n:::`);
		expect(rules).toEqual([]);
		expect(piece).toMatchObject({
			type: "when",
			condition,
			pieces: [{ type: "text" }],
		});
	});

	it("depends on the options of the choice that another one asks among", () => {
		const { piece, rules } = lastPiece(
			":::choice{#first among=#waits}\nWhich first?\n:::\n\n:::when{first=marking}\nThen.\n:::",
		);
		expect(rules).toEqual([]);
		expect(piece).toMatchObject({
			condition: { activity: "first", values: ["marking"] },
		});
	});

	it.each([
		["nothing", ":::when\nx\n:::", "30:1 when-form"],
		[
			"two things",
			":::when{phase=primary waits=none}\nx\n:::",
			"30:1 when-form",
		],
		["an id of its own", ":::when{#a phase=primary}\nx\n:::", "30:1 when-form"],
		[
			"a field that nobody asks",
			":::when{size=big}\nx\n:::",
			"30:9 when-unknown",
		],
		[
			"a form as a whole",
			":::when{school=primary}\nx\n:::",
			"30:9 when-unknown",
		],
		[
			"a name asked in two forms",
			":::form{#b}\nB\n\n- Phase {#phase type=choice}\n  - A {#a}\n  - B {#b}\n:::\n\n:::when{phase=primary}\nx\n:::",
			"38:9 when-unknown",
		],
		[
			"an answer that is none of them",
			":::when{phase=primray}\nx\n:::",
			"30:9 when-value",
		],
		["“none” of a field", ":::when{phase=none}\nx\n:::", "30:9 when-value"],
		[
			"an empty value among others",
			":::when{phase=primary|}\nx\n:::",
			"30:9 when-value",
		],
	])("is reported when it depends on %s", (_, text, rule) => {
		expect(lastPiece(text).rules).toEqual([`01-first.md:${rule}`]);
	});

	it("is reported when there is nothing in it", () => {
		expect(lastPiece(":::when{phase=primary}\n:::").rules).toEqual([
			"01-first.md:30:1 when-empty",
		]);
	});

	it("says how to tell two fields of one name apart", () => {
		const { problems } = readWith(
			":::form{#b}\nB\n\n- Phase {#phase type=choice}\n  - A {#a}\n  - B {#b}\n:::\n\n:::when{phase=a}\nx\n:::",
		);
		expect(problems[0]).toMatchObject({
			reason: "“phase” is asked in several places.",
			note: "Say which: school.phase or b.phase.",
		});
	});
});
