import type { Command } from "commander";
import type { ExitCode } from "./exit.ts";
import type { Options, World } from "./world.ts";

/** The commands that carry what a learner has to another computer, or take it away. `end` is told what each came to. */
export function addCarryCommands(
	program: Command,
	world: World,
	options: () => Options,
	end: (code: ExitCode) => void,
): void {
	program
		.command("where")
		.description(
			"the folder everything is kept in, and whose progress is there",
		)
		.action(async () => {
			const { where } = await import("./commands/quick.ts");
			end(await where(world, options()));
		});
	program
		.command("backup")
		.argument("<file>", "where to write it")
		.description("write your progress into one file, for another computer")
		.option("--force", "replace a file that is already there")
		.action(async (file: string, choices) => {
			const { backup } = await import("./commands/quick.ts");
			end(await backup(world, options(), file, choices));
		});
	program
		.command("restore")
		.argument("<file>", "a file that backup wrote")
		.description("bring your progress here from such a file")
		.action(async (file: string) => {
			const { restore } = await import("./commands/quick.ts");
			end(await restore(world, options(), file));
		});
	program
		.command("forget")
		.description("delete what you have done here, after naming it")
		.action(async () => {
			const { forget } = await import("./commands/quick.ts");
			end(await forget(world, options()));
		});
}
