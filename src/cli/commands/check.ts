import { checkStories } from "../../course/check-story.ts";
import { checkFit } from "../../screens/fit.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { readFolder, withProblems } from "../read-folder.ts";
import type { World } from "../world.ts";
import { sectionTable } from "./section-table.ts";
import { storyTable } from "./story-table.ts";

/**
 * Says everything an author should know about a module: every problem in every file, those included that only playing its
 * stories brings to light; then its words, acts and minutes, and the figures of its stories.
 */
export async function check(
	world: World,
	folder: string,
	{ thorough = false }: { readonly thorough?: boolean } = {},
): Promise<ExitCode> {
	const read = readFolder(world, folder);
	const { module } = read;
	const stories =
		module &&
		checkStories(module, read.sources, {
			whole: thorough ? "for everybody" : "for the first",
		});
	const { report, errors } = withProblems(read, [
		...(stories?.problems ?? []),
		...(module ? checkFit(module, read.places) : []),
	]);
	const parts = [
		report,
		...(module ? [sectionTable(module)] : []),
		...(stories?.figures ?? []).map(storyTable),
	];
	world.print(`${parts.join("\n\n")}\n`);
	return errors > 0 ? exitCodes.notRight : exitCodes.ok;
}
