import type { Module, Screen, Section } from "./module.ts";
import { type Notes, warn } from "./notes.ts";
import { type Readability, readabilityOf } from "./reading-age.ts";
import { textOn } from "./screen-text.ts";
import { pathOf } from "./select.ts";
import { sentencesIn, wordsOf } from "./sentences.ts";

/** The reading age that running text should not go beyond, in years. */
const oldest = 15;
/** Sentences from which a reading age means anything. */
const fewest = 3;
/** Sentences quoted as the first to look at, and words quoted of each. */
const quoted = 2;
const longest = 8;

/** The reading age of a section, and that of its hardest screen. */
export type SectionAge = {
	readonly whole: Readability;
	readonly hardest?: {
		readonly screen: Screen;
		readonly age: number;
	};
};

/** How hard a section is to read; undefined where it has hardly any running text. */
export function readingAgeOf(
	module: Module,
	section: Section,
): SectionAge | undefined {
	const screens = section.screens.map((screen) => ({
		screen,
		sentences: sentencesIn(textOn(module, screen)),
	}));
	const all = screens.flatMap(({ sentences }) => sentences);
	const whole = all.length < fewest ? undefined : readabilityOf(all);
	if (!whole) return undefined;
	const [hardest] = screens
		.filter(({ sentences }) => sentences.length >= fewest)
		.map(({ screen, sentences }) => ({
			screen,
			age: readabilityOf(sentences)?.age ?? 0,
		}))
		.sort((a, b) => b.age - a.age);
	return { whole, ...(hardest ? { hardest } : {}) };
}

/** Warns of sections that are hard to read, at their hardest screen. */
export function checkReadingAge(module: Module, notes: Notes): void {
	for (const section of pathOf(module)) {
		const found = readingAgeOf(module, section);
		if (!found || found.whole.age <= oldest) continue;
		const { screen, age } = found.hardest ?? {
			screen: section.screens[0],
			age: found.whole.age,
		};
		const place = screen && notes.places.get(screen);
		if (place)
			warn(notes, place, {
				ruleId: "reading-age",
				reason: `The reading age of this section is ${found.whole.age.toFixed(1)}, and ${oldest} is the most; its hardest screen is this one, at ${age.toFixed(1)}.`,
				note: `Divide its longest sentences, or use shorter words: ${longestOf(sentencesIn(textOn(module, screen)))}.`,
			});
	}
}

/** “Plan for whole school, team and individual as one system …” (31 words) */
function longestOf(sentences: readonly string[]): string {
	return sentences
		.map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
		.sort((a, b) => b.words - a.words)
		.slice(0, quoted)
		.map(({ sentence, words }) => `“${opening(sentence)}” (${words} words)`)
		.join(" and ");
}

function opening(sentence: string): string {
	const words = sentence.split(" ");
	return words.length > longest
		? `${words.slice(0, longest).join(" ")} …`
		: sentence;
}
