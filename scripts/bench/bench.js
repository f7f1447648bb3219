// How quick the built program is, beside an empty Node program, a plain Ink program, less and conf, all measured in the same
// run, in turns. Read the ratios: the milliseconds belong to this machine.
//   npm run bench                 everything, nine rounds
//   npm run bench -- --rounds 15  more of them
//   npm run bench -- --npx        also from npx with nothing in npm's cache, which asks the registry for packages
//   npm run bench -- --short      what the gate asks: fails where a ratio is over its ceiling
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { budgetsFor } from "./budgets.js";
import { median, percentile, printed } from "./figures.js";
import { firstStarts } from "./npx.js";
import { isHere, makePlaces } from "./places.js";
import { firstFrame, open, whole } from "./terminal.js";

const { values } = parseArgs({
	options: {
		short: { type: "boolean", default: false },
		npx: { type: "boolean", default: false },
		rounds: { type: "string", default: "9" },
	},
});
const rounds = values.short ? 5 : Number(values.rounds);
const node = process.execPath;
const places = await makePlaces();
// What V8 made of the program in the round that does not count is there in the others, and nothing of it stays.
process.env.CPD_MODULE_CACHE_DIR = join(places.folder, "cache");
try {
	const figures = await measureAll();
	const { rows, over } = budgetsFor(figures, { short: values.short });
	process.stdout.write(
		`Node ${process.versions.node}, medians of ${rounds} rounds in turns, terminal of 120×40\n\n${printed(rows)}`,
	);
	writeFileSync(
		"bench.json",
		`${JSON.stringify({ node: process.versions.node, rounds, figures, rows }, null, "\t")}\n`,
	);
	if (values.short && over.length > 0) {
		process.stderr.write(`\nSlower than it may be: ${over.join("; ")}.\n`);
		process.exitCode = 1;
	}
} finally {
	places.remove();
}

/** Every figure by name, in milliseconds or KB. */
async function measureAll() {
	const program = places.package("one", 1);
	const usual = places.data("usual", program, { bytes: 50_000 });
	const resume = (one, data) => [one.door, "resume", "--data-dir", data];
	const frame = (one, data, options) =>
		firstFrame(node, resume(one, data), "Welcome back", options);
	const kinds = {
		floor: async () => ({ at: await whole(node, [places.empty]) }),
		"--version": async () => ({
			at: await whole(node, [program.door, "--version"]),
		}),
		"--help": async () => ({ at: await whole(node, [program.door, "--help"]) }),
		hello: () => firstFrame(node, [places.hello], "Hello from Ink"),
		resume: () => frame(program, usual),
		"resume, first time": () =>
			frame(program, usual, { env: { NODE_DISABLE_COMPILE_CACHE: "1" } }),
	};
	if (!values.short) await addGrowth(kinds, program, usual, frame);
	const figures = await inTurns(kinds);
	figures["floor memory"] = memoryOf(places.empty);
	for (const [name, times] of Object.entries(
		places.saves(50_000, values.short ? 30 : 100),
	))
		figures[`save by ${name}`] = median(times);
	if (!values.short) Object.assign(figures, await keys(program, usual));
	if (values.npx) Object.assign(figures, await firstStarts(3));
	return figures;
}

/** What grows: the module, the record, the window. And the certificate of somebody who has finished. */
async function addGrowth(kinds, program, usual, frame) {
	const finished = places.data("finished", program, {
		bytes: 0,
		finished: true,
	});
	const out = join(places.folder, "certificate");
	kinds.certificate = async () => ({
		at: await whole(node, [
			program.door,
			"certificate",
			"--force",
			"--out",
			out,
			"--data-dir",
			finished,
		]),
	});
	for (const sections of [10, 100, 991]) {
		const larger = places.package(`sections-${sections}`, sections);
		const data = places.data(`sections-${sections}`, larger, { bytes: 50_000 });
		kinds[`resume, ${sections + 9} sections`] = () => frame(larger, data);
	}
	for (const bytes of [5_000, 500_000, 5_000_000]) {
		const data = places.data(`record-${bytes}`, program, { bytes });
		kinds[`resume, record of ${bytes / 1000} KB`] = () => frame(program, data);
	}
	for (const [columns, rows] of [
		[40, 12],
		[200, 60],
	])
		kinds[`resume, ${columns}×${rows}`] = () =>
			frame(program, usual, { columns, rows });
	if (isHere("less"))
		kinds.less = () => firstFrame("less", [places.text], "school");
}

/** Runs every kind once a round; the first round only fills the disk's cache. */
async function inTurns(kinds) {
	const all = {};
	for (let round = 0; round <= rounds; round += 1)
		for (const [name, measure] of Object.entries(kinds)) {
			const { at, first, memory } = await measure();
			if (round === 0) continue;
			const found = {
				[name]: at,
				[`${name}: first content`]: first,
				[`${name} memory`]: memory,
			};
			for (const [key, value] of Object.entries(found))
				if (value !== undefined) {
					all[key] ??= [];
					all[key].push(value);
				}
		}
	return Object.fromEntries(
		Object.entries(all).map(([name, times]) => [name, median(times)]),
	);
}

/** From a key to the last byte of its frame: scrolling 2,000 words, in our program, in less, and in three lines of Ink. */
async function keys(program, usual) {
	const down = "\x1b[B";
	const figures = {};
	const programs = {
		three: open(node, [places.three]),
		ours: open(node, [program.door, "resume", "--data-dir", usual]),
		...(isHere("less") ? { less: open("less", [places.text]) } : {}),
	};
	await programs.three.until("Press one");
	await programs.ours.until("Welcome back");
	programs.ours.write("\r");
	await programs.ours.until("Read on");
	const times = Object.fromEntries(
		Object.keys(programs).map((name) => [name, []]),
	);
	for (let turn = 0; turn < 60; turn += 1)
		for (const [name, terminal] of Object.entries(programs)) {
			const taken = await terminal.press(down);
			if (taken !== undefined) times[name].push(taken);
		}
	for (const [name, terminal] of Object.entries(programs)) {
		await terminal.close();
		figures[`key: ${name}`] = median(times[name]);
		figures[`key, 95th of 100: ${name}`] = percentile(times[name], 0.95);
	}
	return figures;
}

/** The most memory of a program that only ends, in KB. */
function memoryOf(file) {
	const said = spawnSync(
		node,
		[
			"-e",
			`require(${JSON.stringify(file)});console.log(process.resourceUsage().maxRSS)`,
		],
		{ encoding: "utf8" },
	);
	return Number(said.stdout);
}
