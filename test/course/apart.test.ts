import { expect, it } from "vitest";
import type { Activity } from "../../src/activities/kinds.ts";
import { putTogether, takenApart } from "../../src/course/apart.ts";
import { compileStory } from "../../src/course/compile-story.ts";
import { measured } from "../../src/course/measured.ts";
import type { Module } from "../../src/course/module.ts";
import { readModule } from "../../src/course/read.ts";
import { activitiesOf } from "../../src/course/select.ts";
import { readContentFolder } from "../../src/disk/content.ts";
import { createContext } from "../../src/player/context.ts";
import { firstPlace, placeAt } from "../../src/player/navigate.ts";
import { pageOf } from "../../src/player/page.ts";
import { createProgress } from "../../src/player/reduce.ts";
import { welcomeBack } from "../../src/player/welcome-back.ts";

const read = readModule(
	readContentFolder("content/planning-strategically").sources,
	{ compileStory },
);
if (!read.module) throw new Error("The module cannot be read.");
const whole = measured(read.module);
const none = () => [];

/** The module as a learner's machine has it, and the passages that were read so far. */
function loaded(): { module: Module; read: number[] } {
	const { outline, passages } = takenApart(whole);
	const read: number[] = [];
	const module = putTogether(JSON.parse(JSON.stringify(outline)), (index) => {
		read.push(index);
		return JSON.parse(passages[index] ?? "");
	});
	return { module, read };
}

it("is the same module when it is put together again", () => {
	const { module } = loaded();
	expect(JSON.stringify(module)).toHaveLength(JSON.stringify(whole).length);
	expect(structuredClone(module)).toEqual(JSON.parse(JSON.stringify(whole)));
});

it("takes nothing from the module it was given", () => {
	const before = JSON.stringify(whole);
	takenApart(whole);
	expect(JSON.stringify(whole)).toBe(before);
});

it("reads each passage once, and those of a page only when somebody comes to it", () => {
	const { module, read } = loaded();
	const progress = createProgress(module, firstPlace(module), "");
	expect(read).toEqual([]);
	const show = () => pageOf(module, progress, none, 0);
	show();
	show();
	expect(read).toEqual([0]);
});

it("greets whoever returns without reading more than the parts ahead of them", () => {
	const { module, read } = loaded();
	const third = module.sections[2];
	if (!third) throw new Error("There is no third section.");
	const progress = createProgress(module, placeAt(third, 0), "");
	const context = createContext(module, progress, none);
	welcomeBack(module, progress, context, { when: String, now: "" });
	// The welcome is passage 0. Twenty minutes reach no further than the part after the next.
	expect(read.every((index) => index >= 3 && index <= 5)).toBe(true);
});

it("leaves the story where it is until it is told", () => {
	const { module, read } = loaded();
	const isScenario = ({ kind }: Activity) => kind === "scenario";
	const scenario = activitiesOf(module).find(isScenario);
	if (scenario?.kind !== "scenario") throw new Error("There is no scenario.");
	expect(read).toEqual([]);
	expect(scenario.story.ink).toHaveProperty("inkVersion");
	expect(scenario.story.ink).toHaveProperty("root");
	expect(read).toHaveLength(1);
});
