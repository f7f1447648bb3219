import { describe, expect, it } from "vitest";
import { optionsNamed } from "../../src/line/options.ts";
import { rich } from "../fixtures/module.ts";

const options = ["Hold it.", "Staff don’t know", "Ask: who?"].map(
	(label, index) => ({ key: `k${index + 1}`, label: rich(label) }),
);

describe("options named in a line", () => {
	it.each([
		["2", ["k2"]],
		["2.", ["k2"]],
		["3, 1;2", ["k3", "k1", "k2"]],
		["1 and 3", ["k1", "k3"]],
		["  hold it", ["k1"]],
		["staff don't know", ["k2"]],
		["ASK WHO", ["k3"]],
		["0", undefined],
		["4", undefined],
		["1 4", undefined],
		["1.5", undefined],
		["hold", undefined],
		["", undefined],
		["?", undefined],
	])("%j", (line, keys) => {
		expect(optionsNamed(options, line)?.map(({ key }) => key)).toEqual(keys);
	});
});
