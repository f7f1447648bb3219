import {
	Command,
	CommanderError,
	InvalidArgumentError,
	Option,
} from "commander";
import { lineLength } from "../screens/measure.ts";
import { themes } from "../terminal/theme.ts";
import { addCarryCommands } from "./carry-commands.ts";
import { addDocumentCommands } from "./document-commands.ts";
import { exitCodes, Stop } from "./exit.ts";
import { addLibraryCommands } from "./library-commands.ts";
import { unknownCommand } from "./unknown-command.ts";
import type { Options, World } from "./world.ts";

const examples = `Examples
  cpd-module start                begin, or go on if you have begun
  cpd-module resume               back to the exact place, with what you were typing
  cpd-module resume --minutes 10  as far as ten minutes take you
  cpd-module resume --plain       the same as plain text, for a screen reader
  cpd-module plan                 your plan, however far it has come
  cpd-module export --all         everything you take away, in one folder
  cpd-module certificate          your certificate again, when you have finished
  cpd-module backup FILE          your progress in one file, for another computer
  cpd-module resources            templates to take away, and further cases
`;

const minutesHelp =
	"how long you have got: the module then stops at a good place";

function wholeMinutes(typed: string): number {
	const minutes = Number(typed);
	if (!Number.isInteger(minutes) || minutes < 1)
		throw new InvalidArgumentError(
			"Type a whole number of minutes, such as 10.",
		);
	return minutes;
}

function lettersInLine(typed: string): number {
	const letters = Number(typed);
	const { least, most, usual } = lineLength;
	if (!Number.isInteger(letters) || letters < least || letters > most)
		throw new InvalidArgumentError(
			`Type a whole number from ${least} to ${most}, such as ${usual}.`,
		);
	return letters;
}

/** Reads the command line and runs what it asks for. Each command is loaded only when it is called. */
export async function run(world: World): Promise<number> {
	let code: number = exitCodes.ok;
	const program = new Command("cpd-module");
	const options = () => {
		const { dataDir, profile, module, plain, color, theme, lineLength } =
			program.opts();
		return {
			dataDir,
			profile,
			module,
			plain,
			color,
			theme,
			lineLength,
		} as Options;
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
		.addOption(
			new Option(
				"--theme <name>",
				"how full pages look (remembered): the terminal's own colours, high contrast, or without colour",
			).choices(themes),
		)
		.option(
			"--line-length <n>",
			`letters in a line of full pages (remembered): ${lineLength.least} to ${lineLength.most}; ${lineLength.usual} is usual`,
			lettersInLine,
		)
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
		.option("--minutes <n>", minutesHelp, wholeMinutes)
		.action(async ({ minutes }) => {
			const { play } = await import("./commands/play.ts");
			code = await play(world, options(), "start", minutes);
		});
	program
		.command("resume")
		.description("go on exactly where you were")
		.option("--minutes <n>", minutesHelp, wholeMinutes)
		.action(async ({ minutes }) => {
			const { play } = await import("./commands/play.ts");
			code = await play(world, options(), "resume", minutes);
		});
	program
		.command("follow-up")
		.description(
			"come back two weeks and half a term after you have finished: about five minutes",
		)
		.action(async () => {
			const { play } = await import("./commands/play.ts");
			code = await play(world, options(), "follow-up");
		});
	addDocumentCommands(program, world, options, (ended) => {
		code = ended;
	});
	program
		.command("status")
		.description("where you are, and how long is left")
		.option("--json", "for another program")
		.action(async (choices) => {
			const { status } = await import("./commands/quick.ts");
			code = await status(world, options(), choices);
		});
	addLibraryCommands(program, world, options, (ended) => {
		code = ended;
	});
	addCarryCommands(program, world, options, (ended) => {
		code = ended;
	});
	program
		.command("doctor")
		.description("whether this computer will hold your work, and why not")
		.option("--json", "for another program")
		.action(async (choices) => {
			const { doctor } = await import("./commands/quick.ts");
			code = await doctor(world, options(), choices);
		});
	program
		.command("check")
		.argument("<folder>", "the folder of a module")
		.option(
			"--thorough",
			"play a long story whole for every kind of school: it takes minutes",
		)
		.description(
			"for authors: every problem in a module, with its place and a way out",
		)
		.action(async (folder: string, flags: { thorough?: true }) => {
			const { check } = await import("./commands/check.ts");
			code = await check(world, folder, flags);
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
