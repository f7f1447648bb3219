import { writeAll } from "../deliver.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { openHome } from "../home.ts";
import { lookAtProgress, planIn } from "../look.ts";
import { existingFor, namedFile, printOut } from "../output.ts";
import { type PlanFormat, planFile } from "../pack.ts";
import type { Options, World } from "../world.ts";

export type PlanChoices = {
	readonly format?: PlanFormat;
	readonly out?: string;
	readonly stdout?: true;
	readonly force?: true;
};

/** Formats that are text, and so can be printed. */
const printable: readonly PlanFormat[] = ["md", "html", "ics"];

/** Writes the plan as far as it has come, or prints it. */
export async function plan(
	world: World,
	options: Options,
	choices: PlanChoices,
): Promise<ExitCode> {
	const format = choices.format ?? (choices.stdout ? "md" : "docx");
	if (choices.stdout && !printable.includes(format))
		throw new Stop(
			exitCodes.usage,
			`A ${format} file cannot be printed. Leave --stdout out, or ask for ${printable.join(", ")}.`,
		);
	const home = await openHome(world, options);
	const progress = lookAtProgress(world, home);
	const found = planIn(world, home, progress);
	if (!found)
		throw new Stop(
			exitCodes.nothing,
			"This module does not build a plan, so there is none to write.",
		);
	if (format === "ics" && found.dates.length === 0)
		throw new Stop(
			exitCodes.nothing,
			"The plan has no dates yet, so there is nothing to put into a calendar. The first step you plan, or the day on which you look at your measures, brings the first.",
		);
	const made = await planFile(found, format);
	if (choices.stdout) {
		await printOut(world, options, home, made, format);
		return exitCodes.ok;
	}
	const { folder, file } = namedFile(world, home, choices, made);
	const written = writeAll(folder, existingFor(world, choices), [file]);
	if (!written.ok) throw new Stop(exitCodes.cannotWrite, written.reason);
	world.print(`Your plan is in ${written.files.join(", ")}\n`);
	return exitCodes.ok;
}
