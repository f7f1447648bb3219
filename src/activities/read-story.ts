import type { Directive } from "../markdown/directive.ts";
import { suggest } from "../markdown/similar.ts";
import { partsOf } from "./ink-tag.ts";
import { type InkTag, type InkText, readInk } from "./ink-text.ts";
import type { Reading } from "./reading.ts";
import type { Given, Story } from "./story.ts";
import { checkNames } from "./story-names.ts";
import { checkTags } from "./story-tags.ts";

/** Reads the story a scenario names: its text for the tags and their places, ink's compiler for the rest. */
export function readStory(
	directive: Directive,
	reading: Reading,
): Story | undefined {
	const named = directive.attributes.values.get("story");
	const source = named && reading.stories.get(named.value);
	if (!source) {
		reading.report({
			ruleId: "scenario-story",
			place: named?.place ?? directive.place,
			reason: named
				? `There is no story “${named.value}” beside the sections.`
				: "This scenario does not say which story it plays.",
			note: named
				? suggest(named.value, reading.stories.keys())
				: "Write story=a-name.ink with the name of a file beside the sections.",
		});
		return undefined;
	}
	const text = readInk(source);
	const ink = reading.compileStory(source);
	checkTags(text, source, reading);
	checkNames(text, reading);
	for (const { tags } of text.choices)
		for (const { name, value, place } of tags)
			if (name === "source" && value !== "") reading.cites(value, place);
	const head = readHead(text);
	return ink && { file: named.value, ...head, ink };
}

/** What the tags of the head say, as far as it can be read; `checkTags` has reported the rest. */
function readHead({ head, lines }: InkText): Omit<Story, "file" | "ink"> {
	const values = (wanted: string, count: number) =>
		head
			.filter(({ name }) => name === wanted)
			.map(({ value }) => partsOf(value, count));
	return {
		title: head.find(({ name }) => name === "title")?.value ?? "",
		gauges: values("gauge", 4).map(
			([key = "", label = "", max = "", unit]) => ({
				key,
				label,
				max: Number(max),
				...(unit ? { unit } : {}),
			}),
		),
		principles: values("principle", 2).map(([key = "", label = ""]) => ({
			key,
			label,
		})),
		given: head.filter(({ name }) => name === "given").map(readGiven),
		endings: lines.filter(({ name }) => name === "ending").length,
	};
}

/** `given: phase; school.phase` */
export function readGiven({ value }: InkTag): Given {
	const [variable = "", from = ""] = partsOf(value, 2);
	const [activity = "", field] = from.split(".");
	return { variable, activity, ...(field ? { field } : {}) };
}
