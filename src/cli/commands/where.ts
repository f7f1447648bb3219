import { type ExitCode, exitCodes } from "../exit.ts";
import { openHome } from "../home.ts";
import type { Options, World } from "../world.ts";

/** Names the folders everything is kept in. */
export async function where(world: World, options: Options): Promise<ExitCode> {
	const home = await openHome(world, options);
	// Nothing of theirs, but a file that somebody may come upon; the door has made it.
	const cache = world.env.CPD_MODULE_CACHE_DIR;
	const lines = [
		`Your progress:   ${home.folder}`,
		`Settings:        ${home.settingsFolder}`,
		`Documents go to: ${home.documents}`,
		...(cache ? [`Quick starts:    ${cache}`] : []),
		`Whose progress:  ${inWords(options.profile, home.others())}`,
	];
	world.print(`${lines.join("\n")}\n`);
	return exitCodes.ok;
}

/** Everybody here, and which of them the command was about. */
function inWords(profile: string, others: readonly string[]): string {
	return others.length === 0
		? profile
		: `${profile}; also here: ${others.join(", ")} (--profile NAME)`;
}
