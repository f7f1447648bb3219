import { Command, CommanderError } from "commander";
import { exitCodes, Stop } from "./exit.ts";
import { addLibraryCommands } from "./library-commands.ts";
import { unknownCommand } from "./unknown-command.ts";
import type { Options, World } from "./world.ts";

const examples = `Examples
  cpd-module start                begin, or go on if you have begun
  cpd-module resume               back to the exact place, with what you were typing
  cpd-module resume --plain       the same as plain text, for a screen reader
  cpd-module export               your reflections, as a document
  cpd-module certificate          your certificate again, when you have finished
  cpd-module resources            templates to take away, and further cases
`;

/** Reads the command line and runs what it asks for. Each command is loaded only when it is called. */
export async function run(world: World): Promise<number> {
	let code: number = exitCodes.ok;
	const program = new Command("cpd-module");
	const options = () => {
		const { dataDir, profile, module, plain, color } = program.opts();
		return { dataDir, profile, module, plain, color } as Options;
	};
	program
		.description(
			"Planning Strategically for Professional Development: a course for school leaders that keeps everything on your own computer.",
		)
		.addHelpText("beforeAll", `${examples}\n`)
		.option(
			"--plain",
			"plain text, one line at a time: for a screen reader, or if you prefer it (remembered)",
		)
		.option("--no-plain", "full pages again")
		.option("--data-dir <folder>", "keep progress and settings in this folder")
		.option(
			"--profile <name>",
			"whose progress, where several people share a computer",
			"default",
		)
		.option("--module <folder>", "play a module from its Markdown, for authors")
		.option("--no-color", "no colours")
		.version(world.version, "-V, --version")
		.helpOption("-h, --help", "this page")
		.helpCommand(false)
		.showSuggestionAfterError()
		.showHelpAfterError("(cpd-module --help lists everything)")
		.exitOverride()
		.configureOutput({
			writeOut: world.print,
			writeErr: world.warn,
		})
		.allowExcessArguments()
		.action(async () => {
			const [unknown] = program.args;
			if (unknown !== undefined)
				throw new Stop(exitCodes.usage, unknownCommand(unknown, program));
			const { play } = await import("./commands/play.ts");
			code = await play(world, options(), "open");
		});

	program
		.command("start")
		.description("begin the module; if it is under way, go on or start afresh")
		.action(async () => {
			const { play } = await import("./commands/play.ts");
			code = await play(world, options(), "start");
		});
	program
		.command("resume")
		.description("go on exactly where you were")
		.action(async () => {
			const { play } = await import("./commands/play.ts");
			code = await play(world, options(), "resume");
		});
	program
		.command("export")
		.description("write your reflections as a Markdown document")
		.option("--out <file>", "where to write it")
		.option("--stdout", "print it instead of writing it")
		.option("--force", "replace a file that is already there")
		.action(async (choices) => {
			const { exportReflections } = await import("./commands/export.ts");
			code = await exportReflections(world, options(), choices);
		});
	program
		.command("certificate")
		.description("write your certificate again: same number, same date")
		.option("--out <folder>", "the folder to write it in")
		.option("--force", "replace a certificate that is already there")
		.action(async (choices) => {
			const { writeCertificate } = await import("./commands/certificate.ts");
			code = await writeCertificate(world, options(), choices);
		});
	program
		.command("verify")
		.argument("<file>", "a certificate (PDF)")
		.description("compare a certificate with the record on this computer")
		.action(async (file: string) => {
			const { verify } = await import("./commands/verify.ts");
			code = await verify(world, options(), file);
		});
	program
		.command("status")
		.description("where you are, and how long is left")
		.option("--json", "for another program")
		.action(async (choices) => {
			const { status } = await import("./commands/status.ts");
			code = await status(world, options(), choices);
		});
	addLibraryCommands(program, world, options, (ended) => {
		code = ended;
	});
	program
		.command("where")
		.description("the folder everything is kept in")
		.action(async () => {
			const { where } = await import("./commands/where.ts");
			code = await where(world, options());
		});
	program
		.command("doctor")
		.description("whether this computer will hold your work, and why not")
		.option("--json", "for another program")
		.action(async (choices) => {
			const { doctor } = await import("./commands/doctor.ts");
			code = await doctor(world, options(), choices);
		});
	program
		.command("check")
		.argument("<folder>", "the folder of a module")
		.description(
			"for authors: every problem in a module, with its place and a way out",
		)
		.action(async (folder: string) => {
			const { check } = await import("./commands/check.ts");
			code = await check(world, folder);
		});

	try {
		await program.parseAsync([...world.args], { from: "user" });
		return code;
	} catch (error) {
		if (error instanceof Stop || !(error instanceof CommanderError))
			throw error;
		return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
	}
}
