import { cpSync, lstatSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveDocument } from "../../src/disk/documents.ts";
import { readLoaded } from "../../src/disk/loaded.ts";
import { openStore } from "../../src/disk/store.ts";
import { learnerAt } from "../disk/learner.ts";
import { arm, armDeath, type Call, calls, faultsOf, watch } from "./fault.ts";
import { full } from "./long.ts";
import {
	forgetLock,
	letters,
	opened,
	options,
	saveSteps,
	stepFound,
} from "./session.ts";

/** What runs in a process of its own: `node child.mjs TASK FOLDER [GIVEN]`. It says what it did in lines on its output. */
const [task, folder = "", given = ""] = process.argv.slice(2);

const say = (line: string) => process.stdout.write(`${line}\n`);

function* from(step: number): Generator<number> {
	for (let next = step; ; next += 1) yield next;
}

switch (task) {
	// Saves for ever.
	case "write":
		saveSteps(folder, from(Number(given)), (step) => say(`${step}`));
		break;
	// Saves twice, and is killed at the n-th call.
	case "die":
		armDeath(Number(given));
		saveSteps(folder, [3, 4], (step) => say(`${step}`));
		say("end");
		break;
	// Saves once, on a disk that does this to every write.
	case "spoil": {
		const store = opened(folder);
		store.load();
		const disarm = arm("writeSync", given, 1, true);
		const saved = store.save(learnerAt(3, letters));
		disarm();
		say(JSON.stringify(saved));
		break;
	}
	// What somebody finds who may not read the folder.
	case "look":
		say(
			JSON.stringify({
				opened: openStore({ folder, ...options }),
				loaded: readLoaded({ folder, ...options }),
			}),
		);
		break;
	// Tells the mode of everything that was ever written.
	case "modes":
		process.umask(Number(given));
		modes();
		break;
	case "sweep":
		sweep();
		break;
	default:
		throw new Error(`There is no task called "${task}".`);
}

/** Every call, every fault, first time, second time … until the fault is not reached any more. */
function sweep(): void {
	let faults = 0;
	const violations: string[] = [];
	// A full disk stays full. A long run lets every fault stay.
	for (const call of calls)
		for (const fault of faultsOf(call))
			for (const forEver of fault === "ENOSPC" || full
				? [false, true]
				: [false])
				for (let nth = 1; ; nth += 1) {
					const name = `${call} ${nth} ${fault}${forEver ? " for ever" : ""}`;
					const result = trial(name, call, fault, nth, forEver);
					if (result === "not reached") break;
					faults += 1;
					if (result) violations.push(`${name}: ${result}`);
				}
	say(JSON.stringify({ faults, violations }));
}

/** One session of four saves after `good`, with one fault in it; undefined when all promises were kept. */
function trial(
	name: string,
	call: Call,
	fault: string,
	nth: number,
	forEver: boolean,
): string | undefined {
	const place = join(folder, name.replaceAll(" ", "-"), "module");
	cpSync(join(folder, "good"), join(place, ".."), { recursive: true });
	let acknowledged = 2;
	const disarm = arm(call, fault, nth, forEver);
	let thrown: unknown;
	try {
		saveSteps(place, [3, 4, 5, 6], (step) => {
			acknowledged = step;
		});
	} catch (error) {
		thrown = error;
	}
	if (!disarm()) return "not reached";
	if (thrown) return `threw ${thrown}`;
	const found = stepFound(place);
	if (typeof found === "string") return found;
	if (found < acknowledged) return `said saved ${acknowledged}, has ${found}`;
	forgetLock(place);
	saveSteps(place, [9], () => {});
	return stepFound(place) === 9 ? undefined : "cannot save afterwards";
}

/** A session with everything in it: a new folder, temporary files, copies, damage set aside, a document. */
function modes(): void {
	const tell = (path: string) => {
		const stats = lstatSync(path, { throwIfNoEntry: false });
		if (!stats) return;
		const mode = (stats.mode & 0o777).toString(8);
		say(JSON.stringify({ path, folder: stats.isDirectory(), mode }));
	};
	watch(["linkSync", "renameSync", "rmSync"], ([path]) => tell(String(path)));
	saveSteps(folder, [1, 2], () => {});
	writeFileSync(join(folder, "progress.json"), "damage");
	opened(folder).load();
	saveDocument(join(folder, "..", "documents"), "plan.md", Buffer.from(""), {
		existing: "number",
	});
	const root = join(folder, "..", "..");
	tell(root);
	for (const name of readdirSync(root, { recursive: true }))
		tell(join(root, String(name)));
}
