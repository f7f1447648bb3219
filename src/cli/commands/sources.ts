import { paragraph } from "../../markdown/rich.ts";
import { citingsLeaf } from "../../player/leaves.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { openHome } from "../home.ts";
import { printLeaf } from "../leaf-output.ts";
import type { Options, World } from "../world.ts";

/** Prints every source under the section or the page that cites it, with its address and how we read it. */
export async function listSources(
	world: World,
	options: Options,
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const { citing } = home.library();
	const leaf = citingsLeaf("Sources", citing, home.module);
	await printLeaf(world, options, home, {
		...leaf,
		blocks:
			leaf.blocks.length > 0
				? leaf.blocks
				: [paragraph("This module cites no sources.")],
	});
	return exitCodes.ok;
}
