import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Module } from "../../src/course/module.ts";
import { openStore, type Store } from "../../src/disk/store.ts";
import { createRecord } from "../../src/documents/record.ts";
import { createContext } from "../../src/player/context.ts";
import { firstPlace } from "../../src/player/navigate.ts";
import type { Progress } from "../../src/player/progress.ts";
import { createProgress } from "../../src/player/reduce.ts";
import { createSession, type Session } from "../../src/player/session.ts";
import { scratch } from "../disk/scratch.ts";
import { start } from "../fixtures/desk.ts";
import { type Edit, edited } from "../fixtures/edits.ts";
import { module as small } from "../fixtures/module.ts";
import { act, type Whim } from "../fixtures/random-learner.ts";
import { full } from "./long.ts";
import { seed } from "./moments.ts";
import { forgetLock } from "./session.ts";

const sequences = full ? 10_000 : 150;

/** What can happen to somebody and their computer. */
type Happening =
	| { readonly type: "act"; readonly whim: Whim }
	| { readonly type: "wait"; readonly seconds: number }
	| { readonly type: "quit" | "crash" | "second window" }
	| { readonly type: "author"; readonly edit: Edit };

const happening: fc.Arbitrary<Happening> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc
			.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }))
			.map((whim) => ({ type: "act", whim }) as const),
	},
	{
		weight: 3,
		arbitrary: fc
			.integer({ min: -3600, max: 3600 })
			.map((seconds) => ({ type: "wait", seconds }) as const),
	},
	{
		weight: 3,
		arbitrary: fc
			.constantFrom("quit" as const, "crash" as const, "second window" as const)
			.map((type) => ({ type })),
	},
	{
		weight: 1,
		arbitrary: fc
			.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }))
			.map((edit) => ({ type: "author", edit }) as const),
	},
);

/** Every answer in words that is anywhere in what is kept. */
function wordsIn({ activities }: Progress): Set<string> {
	const given = Object.values(activities).flatMap(({ answers, earlier }) => [
		...Object.values(answers),
		...earlier,
	]);
	return new Set(
		given.flatMap((answer) =>
			"words" in answer && answer.words !== ""
				? [`${answer.asked}: ${answer.words}`]
				: [],
		),
	);
}

/** One learner at a desk, over the real store; `held` is the model: what was acknowledged last, and every word ever given. */
function createTrial(folder: string) {
	let module: Module = small;
	let clock = Date.parse(start);
	let timers: { at: number; run: () => void }[] = [];
	let held: Progress | undefined;
	const words = new Set<string>();
	const now = () => new Date(clock).toISOString();
	let store: Store;
	let session: Session;

	const openings = () => ({
		folder,
		moduleId: small.id,
		moduleVersion: small.version,
		now,
	});

	function open(): void {
		const opened = openStore(openings());
		if (!opened.ok) throw new Error(opened.reason);
		store = opened;
		const loaded = store.load();
		const found = loaded.type === "loaded" ? loaded.progress : undefined;
		// The store equals the model.
		expect(found).toEqual(held);
		if (found) {
			const there = wordsIn(found);
			for (const one of words) expect(there).toContain(one);
			expectOnRecord(module, found);
		}
		session = createSession({
			module,
			progress: found ?? createProgress(module, firstPlace(module), now()),
			savedAt: now(),
			save(progress) {
				const saved = store.save(progress);
				if (saved.ok) {
					held = progress;
					for (const one of wordsIn(progress)) words.add(one);
				}
				return saved;
			},
			now,
			schedule(run, wait) {
				const timer = { at: clock + wait, run };
				timers.push(timer);
				return () => {
					timers = timers.filter((other) => other !== timer);
				};
			},
			unprintable: () => [],
		});
	}

	function happens(one: Happening): void {
		switch (one.type) {
			case "act":
				act(session, one.whim);
				return;
			case "wait":
				// Clocks are also put back; timers run on all the same.
				clock += one.seconds * 1000;
				if (one.seconds < 2) return;
				for (const { run } of timers.splice(0)) run();
				if (held) expect(held).toEqual(session.progress());
				return;
			case "second window": {
				const second = openStore(openings());
				expect(second).toMatchObject({ ok: false, code: "in-use" });
				return;
			}
			case "quit":
				session.close();
				// Nothing that happened is missing once somebody has left properly.
				if (held) expect(held).toEqual(session.progress());
				store.release();
				timers = [];
				open();
				return;
			case "crash":
				// A process that is gone leaves its lock and forgets its timers; here it has to be told to.
				forgetLock(folder);
				timers = [];
				open();
				return;
			case "author":
				session.close();
				store.release();
				timers = [];
				module = edited(module, one.edit);
				open();
		}
	}

	open();
	return { happens };
}

/** What is answered stands in the documents, whatever the author has made of the questions since. */
function expectOnRecord(module: Module, progress: Progress): void {
	const context = createContext(module, progress, () => []);
	const { sections, earlier } = createRecord(module, progress, context, start);
	const shown = JSON.stringify([sections, earlier]);
	for (const { answers } of Object.values(progress.activities))
		for (const answer of Object.values(answers))
			if ("words" in answer && answer.words !== "" && isProse(answer.words))
				expect(shown).toContain(JSON.stringify(answer.words).slice(1, -1));
}

/** What somebody wrote, rather than chose. */
function isProse(words: string): boolean {
	return /^(?:Text|Words) \d$/.test(words);
}

it(`rows 30 and 67: ${sequences} random lives of a session, with authors, crashes and second windows, and the disk holds what it said it holds`, () => {
	const memory = "/dev/shm";
	const root = existsSync(memory)
		? join(memory, `cpd-module-${process.pid}`)
		: scratch();
	let reopened = 0;
	let run = 0;
	try {
		fc.assert(
			fc.property(
				fc.array(happening, { minLength: 1, maxLength: 40 }),
				(life) => {
					run += 1;
					const folder = join(root, `${run}`, "module");
					const { happens } = createTrial(folder);
					for (const one of life) {
						happens(one);
						if (["quit", "crash", "author"].includes(one.type)) reopened += 1;
					}
					rmSync(join(root, `${run}`), { recursive: true });
				},
			),
			{ numRuns: sequences, seed },
		);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
	console.log(
		`rows 30 and 67: ${sequences} random lives (seed ${seed}), reopened ${reopened} times, store and model the same each time`,
	);
	expect(reopened).toBeGreaterThan(sequences);
}, 1_800_000);
