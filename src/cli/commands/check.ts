import { checkStories } from "../../course/check-story.ts";
import { measure } from "../../course/minutes.ts";
import type { Module, Section } from "../../course/module.ts";
import { type Profile, profiles } from "../../course/profiles.ts";
import { pathOf } from "../../course/select.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { readFolder, withProblems } from "../read-folder.ts";
import type { World } from "../world.ts";
import { storyTable } from "./story-table.ts";

/**
 * Says everything an author should know about a module: every problem in every file, those included that only playing its
 * stories brings to light; then its words, acts and minutes, and the figures of its stories.
 */
export async function check(world: World, folder: string): Promise<ExitCode> {
	const read = readFolder(world, folder);
	const { module } = read;
	const stories = module && checkStories(module, read.sources);
	const { report, errors } = withProblems(read, stories?.problems ?? []);
	const parts = [
		report,
		...(module ? [lengths(module)] : []),
		...(stories?.figures ?? []).map(storyTable),
	];
	world.output.write(`${parts.join("\n\n")}\n`);
	return errors > 0 ? exitCodes.notRight : exitCodes.ok;
}

/** A table of the sections: the least and the most a learner meets, over all profiles. */
function lengths(module: Module): string {
	const all = profiles(module);
	const sections = pathOf(module);
	const width = Math.max(...sections.map(({ title }) => title.length));
	const rows = sections.map((section) =>
		row(section.title, section.minutes, figures(module, [section], all)),
	);
	const total = row("In all", module.minutes, figures(module, sections, all));
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, column) =>
				column === 0 ? cell.padEnd(width) : cell.padStart(12),
			)
			.join("");
	return [["", "words", "acts", "minutes", "declared"], ...rows, total]
		.map(line)
		.join("\n")
		.concat(
			`\n\nFor ${all.length} ${all.length === 1 ? "profile" : "profiles"} of learner.`,
		);
}

type Figures = {
	readonly words: readonly number[];
	readonly acts: readonly number[];
	readonly minutes: readonly number[];
};

function figures(
	module: Module,
	sections: readonly Section[],
	all: readonly Profile[],
): Figures {
	const screens = sections.flatMap((section) => section.screens);
	const measured = all.map(({ shows }) => measure(module, screens, shows));
	return {
		words: measured.map(({ words }) => words),
		acts: measured.map(({ acts }) => acts),
		minutes: measured.map(({ seconds }) => Math.round(seconds / 6) / 10),
	};
}

function row(
	title: string,
	declared: number,
	{ words, acts, minutes }: Figures,
): string[] {
	return [
		title,
		range(words),
		range(acts),
		range(minutes),
		declared > 0 ? String(declared) : "",
	];
}

function range(figures: readonly number[]): string {
	const least = Math.min(...figures);
	const most = Math.max(...figures);
	return least === most ? String(least) : `${least}–${most}`;
}
