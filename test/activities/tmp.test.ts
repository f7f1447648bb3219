import { readFileSync } from "node:fs";
import { it } from "vitest";
import { readInk } from "../../src/activities/ink-text.ts";
import { checkNames } from "../../src/activities/story-names.ts";
import { checkTags } from "../../src/activities/story-tags.ts";
import { checkStories } from "../../src/course/check-story.ts";
import { compileStory } from "../../src/course/compile-story.ts";
import { createSource } from "../../src/markdown/source.ts";
import { moduleWith, scenarioOf } from "../fixtures/story.ts";

it.each(["weave", "tunnels", "lists"])("%s", (name) => {
	const text = readFileSync(`test/activities/stories/${name}.ink`, "utf8");
	const source = createSource("a-small-year.ink", text);
	const out: unknown[] = [];
	console.log(
		compileStory(source).problems.map((p) => `${p.place.line} ${p.reason}`),
	);
	const reading = { report: (p: never) => out.push(p) } as never;
	checkTags(readInk(source), source, reading);
	checkNames(readInk(source), reading);
	console.log(out);
	const { problems, figures } = checkStories(moduleWith(scenarioOf(text)), [
		source,
	]);
	console.log(
		problems
			.filter((p) => p.ruleId !== "story-consequence")
			.map((p) => `${p.ruleId} ${p.place.line} ${p.reason} ${p.note}`),
		JSON.stringify(figures, null, 1),
	);
});
