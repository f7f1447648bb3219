import { type Command, Option } from "commander";
import type { ExitCode } from "./exit.ts";
import type { Options, World } from "./world.ts";

/** The commands that write what a learner takes away. `end` is told what each came to. */
export function addDocumentCommands(
	program: Command,
	world: World,
	options: () => Options,
	end: (code: ExitCode) => void,
): void {
	program
		.command("export")
		.description("write your reflections; with --all, everything you take away")
		.addOption(
			new Option(
				"--format <format>",
				"Markdown, a web page, or the record as JSON",
			).choices(["md", "html", "json"]),
		)
		.option("--all", "the whole pack, into one folder")
		.option("--out <path>", "the file to write; with --all, the folder")
		.option("--stdout", "print it instead of writing it")
		.option("--force", "replace a file that is already there")
		.action(async (choices) => {
			const { exportReflections } = await import("./commands/quick.ts");
			end(await exportReflections(world, options(), choices));
		});
	program
		.command("plan")
		.description("write your plan, however far it has come")
		.addOption(
			new Option(
				"--format <format>",
				"Word (the usual), Markdown, a web page, the workbook or the calendar",
			).choices(["docx", "md", "html", "xlsx", "ics"]),
		)
		.option("--out <file>", "where to write it")
		.option("--stdout", "print it instead of writing it")
		.option("--force", "replace a file that is already there")
		.action(async (choices) => {
			const { plan } = await import("./commands/quick.ts");
			end(await plan(world, options(), choices));
		});
	program
		.command("certificate")
		.description("write your certificate again: same number, same date")
		.option("--out <folder>", "the folder to write it in")
		.option("--force", "replace a certificate that is already there")
		.action(async (choices) => {
			const { writeCertificate } = await import("./commands/quick.ts");
			end(await writeCertificate(world, options(), choices));
		});
	program
		.command("verify")
		.argument("<file>", "a certificate (PDF)")
		.description("compare a certificate with the record on this computer")
		.action(async (file: string) => {
			const { verify } = await import("./commands/quick.ts");
			end(await verify(world, options(), file));
		});
}
