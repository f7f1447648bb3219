import { expect, it } from "vitest";
import { listed } from "../../src/activities/listed.ts";

it.each([
	[[], ""],
	[["1"], "1"],
	[["1", "3"], "1 and 3"],
	[["1", "3", "4"], "1, 3 and 4"],
])("lists %j as “%s”", (words, text) => {
	expect(listed(words)).toBe(text);
});
