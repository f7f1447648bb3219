import type { Page } from "../player/page.ts";
import { linesOf } from "./print.ts";
import { blocks } from "./words.ts";

/** What is on paper of the screen the learner is at, so that nothing is printed twice. */
export type Sheet = {
	/** The lines of a page that are not on paper yet, under its head where the screen is a new one. */
	fresh(page: Page): readonly string[];
	/** Counts lines as being on paper: a question as it was asked, a text as it was typed. */
	add(lines: readonly string[]): void;
	/** The next page is printed from its head. */
	clear(): void;
};

export function createSheet(): Sheet {
	let screen: string | undefined;
	let onPaper: readonly string[] = [];
	return {
		fresh(page) {
			const id = `${page.section.id}/${page.screen.id}`;
			const lines = linesOf(page.say);
			const known = id === screen ? sameAtStart(lines, onPaper) : 0;
			const isNew = id !== screen;
			screen = id;
			onPaper = lines;
			if (isNew) return blocks([headOf(page)], lines);
			const rest = lines.slice(known);
			return rest[0] === "" ? rest.slice(1) : rest;
		},
		add(lines) {
			onPaper = blocks(onPaper, lines);
		},
		clear() {
			screen = undefined;
		},
	};
}

function sameAtStart(
	lines: readonly string[],
	onPaper: readonly string[],
): number {
	const differs = lines.findIndex((line, index) => line !== onPaper[index]);
	return differs < 0 ? lines.length : differs;
}

/** “Section 2 of 4: Principles. Screen 3 of 9. About 27 minutes left.” */
function headOf({ section, screen, minutesLeft }: Page): string {
	const place =
		section.number === 0
			? section.title
			: `Section ${section.number} of ${section.count}: ${section.title}`;
	const minutes = minutesLeft === 1 ? "1 minute" : `${minutesLeft} minutes`;
	const left = minutesLeft > 0 ? ` About ${minutes} left.` : "";
	return `${place}. Screen ${screen.number} of ${screen.count}.${left}`;
}
