import { Compiler, CompilerOptions } from "inkjs/full";
import { readInk } from "../activities/ink-text.ts";
import type { Ink } from "../activities/story.ts";
import type { Problem } from "../markdown/problem.ts";
import { lineOf, type Source } from "../markdown/source.ts";
import type { CompileStory } from "./stories.ts";

/**
 * Compiles one file of ink with ink's own compiler, whose words it quotes. Imported by whoever reads Markdown, and by
 * nobody else: a learner's machine never loads it.
 */
export const compileStory: CompileStory = (source) => {
	const leading = readInk(source).leading.map(
		({ word, place }): Problem => ({
			ruleId: "story-outside",
			severity: "error",
			place,
			reason: `${word} leads out of this file, and a story is told from one file alone.`,
			note:
				word === "INCLUDE"
					? "Copy the other file's text in here."
					: "Write the function in ink: === function name(x) ===.",
		}),
	);
	if (leading.length > 0) return { problems: leading };
	const problems: Problem[] = [];
	const options = new CompilerOptions(null, [], false, (message) => {
		const problem = problemOf(message, source);
		if (problem) problems.push(problem);
	});
	try {
		const json = new Compiler(source.text, options).Compile().ToJson();
		const ink = JSON.parse(String(json)) as Ink;
		return isWhole(problems) ? { ink, problems } : { problems };
	} catch (error) {
		// The compiler throws once it has told its errors, and now and then before.
		if (isWhole(problems))
			problems.push(
				fault(
					source,
					1,
					error instanceof Error ? error.message : String(error),
				),
			);
		return { problems };
	}
};

function isWhole(problems: readonly Problem[]): boolean {
	return problems.every(({ severity }) => severity !== "error");
}

/** `ERROR: line 36: Expected …` as a problem; what authors write to themselves (`TODO: …`) is theirs. */
function problemOf(message: string, source: Source): Problem | undefined {
	const [, kind, line = "1", said = message] =
		/^(\w+): (?:.*?line (\d+): )?([\s\S]*)$/.exec(message) ?? [];
	if (kind === "TODO") return undefined;
	if (kind !== "WARNING") return fault(source, Number(line), said);
	return {
		ruleId: "story-ink-warning",
		severity: "warning",
		place: placeOf(source, Number(line)),
		reason: `Ink warns of something here: “${quoted(said)}”`,
		note: "Look at this line and the one before it in Inky, ink's own editor.",
	};
}

function fault(source: Source, line: number, said: string): Problem {
	return {
		ruleId: "story-ink",
		severity: "error",
		place: placeOf(source, line),
		reason: `Ink cannot read this: “${quoted(said)}”`,
		note: "Look at this line and the one before it; docs/story.md shows how each thing is written.",
	};
}

function placeOf(source: Source, line: number): Problem["place"] {
	const column = lineOf(source, line).search(/\S|$/) + 1;
	return { path: source.path, line, column };
}

/** What ink says in one line; it may repeat half a page of the story. */
function quoted(said: string): string {
	const words = said.replace(/\s+/g, " ").trim();
	return words.length > 160 ? `${words.slice(0, 160)}…` : words;
}
