import { expect, it } from "vitest";
import { compileStory } from "../../src/course/compile-story.ts";
import { measured } from "../../src/course/measured.ts";
import { measure } from "../../src/course/minutes.ts";
import { readModule } from "../../src/course/read.ts";
import { withWorkbench } from "../../src/course/select.ts";
import { readContentFolder } from "../../src/disk/content.ts";

it("what was measured beforehand comes to the same, for whomever a passage is", () => {
	const read = readModule(
		readContentFolder("content/planning-strategically").sources,
		{ compileStory },
	);
	if (!read.module) throw new Error("The module cannot be read.");
	// As a learner's machine loads it.
	const loaded = JSON.parse(JSON.stringify(measured(read.module)));
	const both = [read.module, loaded].map((module) =>
		withWorkbench(module).flatMap(({ screens }) =>
			screens.map((screen) =>
				[() => true, () => false].map((shows) =>
					measure(module, [screen], shows),
				),
			),
		),
	);
	expect(both[1]).toEqual(both[0]);
	expect(both[0]?.flat().some(({ words }) => words > 0)).toBe(true);
	expect(JSON.stringify(loaded)).toContain('"measured":{"words":');
});
