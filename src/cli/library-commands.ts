import { type Command, Option } from "commander";
import { type ExitCode, exitCodes, Stop } from "./exit.ts";
import { unknownCommand } from "./unknown-command.ts";
import type { Options, World } from "./world.ts";

/** The commands for what stands off the path: resources, cases and sources, and the search through everything. `end` is told what each came to. */
export function addLibraryCommands(
	program: Command,
	world: World,
	options: () => Options,
	end: (code: ExitCode) => void,
): void {
	const resources = program
		.command("resources")
		.description("the templates and further cases: list, read or save them")
		.allowExcessArguments()
		.action(async () => {
			const { listResources } = await import("./commands/quick.ts");
			const [unknown] = resources.args;
			if (unknown !== undefined)
				throw new Stop(exitCodes.usage, unknownCommand(unknown, resources));
			end(await listResources(world, options()));
		});
	resources
		.command("read")
		.argument(
			"<name...>",
			"a template or a case: its name, or a part of its title",
		)
		.description("show one")
		.action(async (words: readonly string[]) => {
			const { readResource } = await import("./commands/quick.ts");
			end(await readResource(world, options(), words.join(" ")));
		});
	resources
		.command("save")
		.argument(
			"[name...]",
			"a template or a case: its name, or a part of its title",
		)
		.description("write one as a file, or all of them")
		.option("--all", "every template and every case")
		.option("--out <folder>", "the folder to write in")
		.addOption(
			new Option(
				"--format <format>",
				"Word (the usual), Markdown or a web page",
			)
				.choices(["docx", "md", "html"])
				.default("docx", "docx"),
		)
		.option("--force", "replace files that are already there")
		.action(async (words: readonly string[], choices) => {
			const { saveResources } = await import("./commands/quick.ts");
			end(await saveResources(world, options(), words.join(" "), choices));
		});
	program
		.command("cases")
		.description("the further cases of real schools")
		.option("--phase <phase>", "only those of a phase")
		.option("--challenge <challenge>", "only those that answer a challenge")
		.action(async (choices) => {
			const { listCases } = await import("./commands/quick.ts");
			end(await listCases(world, options(), choices));
		});
	program
		.command("search")
		.argument("[words...]", "the words to look for, or how they begin")
		.description("look for words in the text, the library and what you wrote")
		.action(async (words: readonly string[]) => {
			const { searchFor } = await import("./commands/quick.ts");
			end(await searchFor(world, options(), words.join(" ")));
		});
	program
		.command("sources")
		.description("every source, by the section that cites it")
		.action(async () => {
			const { listSources } = await import("./commands/quick.ts");
			end(await listSources(world, options()));
		});
}
