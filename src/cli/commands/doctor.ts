import { type Ground, tryGround } from "../../disk/ground.ts";
import { momentInWords } from "../../disk/moment.ts";
import { counted } from "../../player/counted.ts";
import { measureOf } from "../../screens/measure.ts";
import { capabilitiesOf, whyPlain } from "../../terminal/capabilities.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { surroundingsHere } from "../face.ts";
import { type Home, openHome } from "../home.ts";
import { folderGone } from "../look.ts";
import type { Options, World } from "../world.ts";

/** Room for years of saves, their copies and the documents. */
const enough = 20_000_000;

/** One thing that was looked at: all well, or not. */
type Finding = {
	readonly name: string;
	readonly well: boolean;
	readonly words: string;
};

/**
 * Says whether this computer will hold the learner's work, for whoever is on the telephone to the school's technician.
 * Nothing that a learner wrote is in it.
 */
export async function doctor(
	world: World,
	options: Options,
	{ json }: { readonly json?: true },
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const gone = folderGone(home);
	const ground = tryGround(home.folder, home.module.id, world.now());
	const findings = [
		folderFinding(home, ground, gone),
		spaceFinding(ground),
		lockFinding(ground),
		copiesFinding(world, ground),
		terminalFinding(world, options, home),
		{
			name: "versions",
			well: true,
			words: `cpd-module ${world.version}, Node.js ${world.node}, ${world.system}.`,
		},
		{ name: "settings", well: true, words: home.settingsFolder },
		{ name: "documents", well: true, words: `Go to ${home.documents}` },
	];
	const well = findings.every((finding) => finding.well);
	world.print(
		json
			? `${JSON.stringify({ willHold: well, findings }, null, 2)}\n`
			: inWords(well, findings),
	);
	return well ? exitCodes.ok : exitCodes.notRight;
}

function inWords(well: boolean, findings: readonly Finding[]): string {
	const lines = findings.map(
		({ name, well, words }) =>
			`${well ? "ok " : "NOT"}  ${`${name}:`.padEnd(10)}  ${words}`,
	);
	const verdict = well
		? "This computer will hold your work."
		: "This computer will not hold your work as it is. What is marked NOT has to be put right.";
	return `${verdict}\n\n${lines.join("\n")}\n`;
}

function folderFinding(
	home: Home,
	{ trouble }: Ground,
	gone: string | undefined,
): Finding {
	const name = "folder";
	// A folder that is not there is tried by making it; one that was there before is missed.
	if (gone !== undefined && !trouble) return { name, well: false, words: gone };
	return trouble
		? { name, well: false, words: trouble.reason }
		: {
				name,
				well: true,
				words: `${home.folder} takes a file and gives it back as it was.`,
			};
}

function spaceFinding({ free }: Ground): Finding {
	const name = "space";
	if (free === undefined)
		return { name, well: true, words: "The system does not say how much." };
	return {
		name,
		well: free >= enough,
		words: `${(free / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 0 })} MB free${free >= enough ? "" : ", and 20 MB should be. Make some room, for example by emptying the bin"}.`,
	};
}

function lockFinding({ lock }: Ground): Finding {
	const name = "session";
	if (lock === undefined) return { name, well: true, words: "None is open." };
	if (lock === "left behind")
		return {
			name,
			well: true,
			words:
				"The last one did not end properly. The next one takes over from it.",
		};
	return { name, well: lock.code === "in-use", words: lock.reason };
}

function copiesFinding(
	world: World,
	{ copies, damaged, savedAt, unusable }: Ground,
): Finding {
	const name = "copies";
	if (unusable !== undefined) return { name, well: false, words: unusable };
	if (copies === 0)
		return { name, well: true, words: "Nothing has been saved yet." };
	const spoilt = damaged.length === 0 ? "" : ` Damaged: ${damaged.join(", ")}.`;
	return savedAt === undefined
		? {
				name,
				well: false,
				words: `None of ${counted(copies, "file")} can be used.${spoilt} Keep the folder as it is, and send it to whoever gave you this course.`,
			}
		: {
				name,
				well: true,
				words: `${counted(copies, "file")} with progress; the one that would be opened was saved at ${momentInWords(savedAt, world.now())}.${spoilt}`,
			};
}

function terminalFinding(world: World, options: Options, home: Home): Finding {
	const surroundings = surroundingsHere(world, options, home);
	const { color, unicode } = capabilitiesOf(surroundings);
	const why = whyPlain(surroundings);
	const { columns, rows } = world.output;
	const isKnown = columns !== undefined && rows !== undefined;
	const fits = !isKnown || measureOf({ columns, rows }, 0) !== undefined;
	const parts = [
		why === undefined ? "full pages" : `plain text (${why})`,
		isKnown ? `${columns} columns by ${rows} rows` : "size not known",
		color ? "colours" : "no colours",
		unicode ? "signs beyond ASCII" : "ASCII only",
	];
	// Plain text needs no room.
	const small =
		why === undefined && !fits
			? " Make the window larger, or use --plain."
			: "";
	return {
		name: "terminal",
		well: true,
		words: `${parts.join(", ")}.${small}`,
	};
}
