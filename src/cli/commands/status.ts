import { unprintable } from "../../documents/typeface.ts";
import { createContext } from "../../player/context.ts";
import { counted } from "../../player/counted.ts";
import { minutesLeft } from "../../player/minutes-left.ts";
import { isOffPath, locate } from "../../player/navigate.ts";
import { setAsideIn } from "../../player/welcome-back.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { openHome } from "../home.ts";
import { lookAtProgress } from "../look.ts";
import type { Options, World } from "../world.ts";

/** Says where the learner is; `--json` for another program, with instants in UTC and times in minutes. */
export async function status(
	world: World,
	options: Options,
	{ json }: { json?: true },
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const progress = lookAtProgress(world, home);
	const at = locate(home.module, progress.place);
	const context = createContext(home.module, progress, unprintable);
	const open = setAsideIn(home.module, context);
	const facts = {
		module: home.module.id,
		version: home.module.version,
		section: at.section.id,
		sectionTitle: at.section.title,
		sectionNumber: at.sectionNumber,
		sections: home.module.sections.length,
		screen: at.index + 1,
		screens: at.section.screens.length,
		startedAt: progress.startedAt,
		lastAt: progress.lastAt,
		activeMinutes: Math.round(progress.activeSeconds / 60),
		minutesLeft: minutesLeft(home.module, progress, context),
		setAside: open.length,
		finished: progress.certificate !== undefined,
		...(progress.certificate
			? { certificate: progress.certificate.number }
			: {}),
	};
	if (json) {
		world.print(`${JSON.stringify(facts, null, 2)}\n`);
		return exitCodes.ok;
	}
	const part =
		facts.sectionNumber === 0
			? "the welcome"
			: isOffPath(home.module, progress.place)
				? `“${facts.sectionTitle}”, which is off the path`
				: `part ${facts.sectionNumber} of ${facts.sections}, ${facts.sectionTitle}`;
	const lines = [
		home.module.title,
		`You are in ${part}, screen ${facts.screen} of ${facts.screens}.`,
		`${counted(facts.activeMinutes, "minute")} at work so far, about ${facts.minutesLeft} to go.`,
		...(facts.setAside > 0
			? [`${counted(facts.setAside, "question")} set aside for later.`]
			: []),
		progress.certificate
			? `Finished: certificate ${progress.certificate.number}.`
			: "To go on, run: cpd-module resume",
	];
	world.print(`${lines.join("\n")}\n`);
	return exitCodes.ok;
}
