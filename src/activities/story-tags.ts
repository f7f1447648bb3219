import { suggest } from "../markdown/similar.ts";
import type { Source } from "../markdown/source.ts";
import { partsOf } from "./ink-tag.ts";
import type { InkChoice, InkTag, InkText } from "./ink-text.ts";
import type { Reading } from "./reading.ts";

/** Where a tag belongs, in words. */
const homes = {
	head: "at the head of the story",
	line: "on a line of the story",
	choice: "in the brackets of a choice",
} as const;

type Home = keyof typeof homes;

/** Every tag there is: where it belongs, what it looks like, and whether it stands there once, always, or both. */
const known: Readonly<
	Record<
		string,
		{
			readonly home: Home;
			/** An example, whose parts are counted. */
			readonly form: string;
			/** Parts that may be left out. */
			readonly spare?: number;
			readonly once?: true;
			readonly needed?: true;
		}
	>
> = {
	title: { home: "head", form: "A school year", once: true, needed: true },
	gauge: { home: "head", form: "hours; Hours left; 41; hours", spare: 1 },
	principle: { home: "head", form: "few; Few, long, and something stops" },
	given: { home: "head", form: "phase; school.phase" },
	dossier: { home: "line", form: "" },
	decision: { home: "line", form: "july; July" },
	ending: { home: "line", form: "holds; It holds without you" },
	id: { home: "choice", form: "two-priorities", once: true, needed: true },
	by: { home: "choice", form: "Ros", once: true, needed: true },
	serves: { home: "choice", form: "few", needed: true },
	hurts: { home: "choice", form: "few" },
	source: { home: "choice", form: "weston-2023", once: true, needed: true },
	why: { home: "choice", form: "Two terms is …", once: true, needed: true },
};

/** Reports every tag that is unknown, misplaced, malformed, missing or given twice. */
export function checkTags(
	text: InkText,
	source: Source,
	reading: Reading,
): void {
	const start = { path: source.path, line: 1, column: 1 };
	checkGroup(text.head, "head", start, reading);
	for (const tag of text.lines) checkTag(tag, "line", reading);
	for (const choice of text.choices) {
		checkWords(choice, reading);
		checkGroup(choice.tags, "choice", choice.place, reading);
	}
}

function checkGroup(
	tags: readonly InkTag[],
	home: Home,
	place: InkTag["place"],
	reading: Reading,
): void {
	for (const tag of tags) checkTag(tag, home, reading);
	for (const [name, { once, needed, form, ...rest }] of Object.entries(known)) {
		if (rest.home !== home) continue;
		const [first, second] = tags.filter((tag) => tag.name === name);
		if (needed && !first)
			reading.report({
				ruleId: "story-tag-missing",
				place,
				reason: `The tag “${name}” is missing ${homes[home]}.`,
				note: `Write # ${name}: ${form}`,
			});
		if (once && second)
			reading.report({
				ruleId: "story-tag-twice",
				place: second.place,
				reason: `“${name}” is given twice here.`,
				note: "Keep one of the two.",
			});
	}
}

function checkTag(
	{ name, value, place }: InkTag,
	home: Home,
	reading: Reading,
): void {
	const tag = Object.hasOwn(known, name) ? known[name] : undefined;
	if (!tag) {
		const here = Object.keys(known).filter((key) => known[key]?.home === home);
		reading.report({
			ruleId: "story-tag-unknown",
			place,
			reason: `There is no tag “${name}” ${homes[home]}.`,
			note: suggest(name, here),
		});
		return;
	}
	if (tag.home !== home) {
		reading.report({
			ruleId: "story-tag-place",
			place,
			reason: `The tag “${name}” belongs ${homes[tag.home]}, and this one stands ${homes[home]}.`,
			note: "Move it there, or take it away.",
		});
		return;
	}
	const wanted = tag.form === "" ? 0 : tag.form.split(";").length;
	const given = value === "" ? [] : partsOf(value, Math.max(wanted, 1));
	const isShort = given.length < wanted - (tag.spare ?? 0);
	const isLong = given.length > wanted;
	const max = name === "gauge" ? Number(given[2]) : 1;
	if (isShort || isLong || given.includes("") || !(max > 0))
		reading.report({
			ruleId: "story-tag-form",
			place,
			reason: `The tag “${name}” cannot be read as it is written here.`,
			note: `Write it like this: # ${name}${tag.form ? `: ${tag.form}` : ""}`,
		});
}

/** Words outside the brackets are told again as text, and a choice without words cannot be chosen. */
function checkWords(
	{ words, outside, place }: InkChoice,
	reading: Reading,
): void {
	if (words && outside === "") return;
	reading.report({
		ruleId: "story-choice-form",
		place,
		reason: words
			? "Words of this choice stand outside its brackets, and would be told again as part of the story."
			: "This choice has no words in brackets.",
		note: "Write + [What they do # id: a-name # by: Ros …] and what follows from it on the next line.",
	});
}
