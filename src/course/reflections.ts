import type { Reflection } from "../activities/reflection.ts";
import { plain, plainBlocks } from "../markdown/rich.ts";
import type { Module } from "./module.ts";
import { type Notes, warn } from "./notes.ts";
import { textOn } from "./screen-text.ts";
import { activitiesOf, activitiesOn, pathOf } from "./select.ts";
import { sentencesOf, wordsOf } from "./sentences.ts";

/** Words in one sentence of a prompt, and sentences in all: what to look at, and the question. */
const mostWords = 20;
const mostSentences = 2;
/** Words to aim for: one to three sentences. */
const guides = { least: 30, most: 50 };

/**
 * Words that a question does not begin with. Questions begin with a question word or with a verb, and of those there are
 * too many to list; these are articles, pronouns and the like.
 */
const openings = new Set(
	"a an the this that these those i you he she it we they my your our their its there here some any every each no both all and but or so if because although while as since".split(
		" ",
	),
);

/** Holds reflections to the rules that can be told from their words; whether one is worth asking, only a reader can tell. */
export function checkReflections(module: Module, notes: Notes): void {
	for (const activity of activitiesOf(module))
		if (activity.kind === "reflection") checkReflection(activity, notes);
	checkPrivacy(module, notes);
}

function checkReflection(reflection: Reflection, notes: Notes): void {
	const place = notes.places.get(reflection);
	if (!place) return;
	const sentences = sentencesOf(plain(reflection.prompt));
	const questions = sentences.filter((sentence) => /\?["”’)]*$/.test(sentence));
	const words = Math.max(...sentences.map((one) => wordsOf(one).length));
	if (words > mostWords || sentences.length > mostSentences)
		warn(notes, place, {
			ruleId: "reflection-words",
			reason:
				words > mostWords
					? `This prompt has a sentence of ${words} words.`
					: `This prompt has ${sentences.length} sentences.`,
			note: `Ask in ${mostWords} words or fewer, with one short sentence before the question at the most; what leads up to it stands above the reflection.`,
		});
	if (questions.length > 1)
		warn(notes, place, {
			ruleId: "reflection-questions",
			reason: `This prompt asks ${questions.length} questions, and only one of them will be answered.`,
			note: "Keep the better one, or ask the other in a reflection of its own.",
		});
	const asked = questions.at(-1) ?? sentences[0] ?? "";
	const first = wordsOf(asked)[0]?.toLowerCase() ?? "";
	if (openings.has(first))
		warn(notes, place, {
			ruleId: "reflection-opening",
			reason: `This question begins with “${first}”.`,
			note: "Begin it with a verb or a question word: Name …, Choose …, Which …?",
		});
	if (reflection.sample.length === 0)
		warn(notes, place, {
			ruleId: "reflection-unanswered",
			reason:
				"Nobody else's answer is shown after this one, so there is nothing to compare it with.",
			note: "Write one from another kind of school, as a quotation that begins “**An answer we wrote.**”.",
		});
	if (reflection.guide < guides.least || reflection.guide > guides.most)
		warn(notes, place, {
			ruleId: "reflection-guide",
			reason: `This reflection asks for about ${reflection.guide} words.`,
			note: `One to three sentences are enough: write a guide from ${guides.least} to ${guides.most}, or leave it out for 40.`,
		});
}

/** Before anybody writes openly they are told, in the same section, where it stays. “This computer” is what we say everywhere. */
function checkPrivacy(module: Module, notes: Notes): void {
	for (const section of pathOf(module)) {
		const at = section.screens.findIndex((screen) =>
			activitiesOn(screen).some(({ kind }) => kind === "reflection"),
		);
		if (at < 0) continue;
		const before = section.screens
			.slice(0, at + 1)
			.map((screen) => plainBlocks(textOn(module, screen)))
			.join("\n");
		const [first] = activitiesOn(
			section.screens[at] ?? { id: "", pieces: [] },
		).filter(({ kind }) => kind === "reflection");
		const place = first && notes.places.get(first);
		if (place && !/\bthis computer\b/i.test(before))
			warn(notes, place, {
				ruleId: "reflection-private",
				reason:
					"This is the first time they write openly, and nothing in the section before it says where that stays.",
				note: "Say above it that the words stay on this computer, and whose names to leave out.",
			});
		return;
	}
}
