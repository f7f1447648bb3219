import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSaver } from "../../src/player/saving.ts";
import { start } from "../fixtures/desk.ts";

/** A saver over a disk and a clock of our own. What is saved is the number of the last key. */
function createTrial() {
	let now = 0;
	let keys = 0;
	let timers: { at: number; run: () => void }[] = [];
	const trial = {
		broken: false,
		/** What the disk says with its next save. */
		says: undefined as string | undefined,
		tries: [] as number[],
		saved: [] as { at: number; key: number }[],
		changes: 0,
		type(): void {
			keys += 1;
			saver.soon();
		},
		pass(milliseconds: number): void {
			const end = now + milliseconds;
			for (;;) {
				const [next] = timers
					.filter(({ at }) => at <= end)
					.sort((a, b) => a.at - b.at);
				if (!next) break;
				timers = timers.filter((timer) => timer !== next);
				now = next.at;
				next.run();
			}
			now = end;
		},
		time: () => now,
		key: () => keys,
		waiting: () => timers.length,
	};
	const instant = () => new Date(Date.parse(start) + now).toISOString();
	const saver = createSaver({
		latest: () => keys as never,
		save(progress) {
			trial.tries.push(now);
			if (trial.broken) return { ok: false, reason: "The disk is full." };
			trial.saved.push({ at: now, key: progress as never });
			const notice = trial.says;
			trial.says = undefined;
			return { ok: true, at: instant(), ...(notice && { notice }) };
		},
		schedule(run, wait) {
			const timer = { at: now + wait, run };
			timers.push(timer);
			return () => {
				timers = timers.filter((other) => other !== timer);
			};
		},
		now: instant,
		changed: () => {
			trial.changes += 1;
		},
		savedAt: start,
	});
	return { trial, saver };
}

describe("saving", () => {
	it("waits a moment for more keys, and then saves them together", () => {
		const { trial, saver } = createTrial();
		trial.type();
		trial.pass(1000);
		trial.type();
		expect(saver.state()).toEqual({ type: "unsaved" });
		trial.pass(1000);
		expect(trial.saved).toEqual([{ at: 1500, key: 2 }]);
		expect(saver.state()).toMatchObject({ type: "saved" });
		trial.pass(60_000);
		expect(trial.tries).toHaveLength(1);
	});

	it("does not wait where it must not", () => {
		const { trial, saver } = createTrial();
		trial.type();
		saver.now();
		trial.pass(60_000);
		expect(trial.saved).toEqual([{ at: 0, key: 1 }]);
	});

	it("tries again with the newest while it fails, ever less often, and tells of both ends", () => {
		const { trial, saver } = createTrial();
		trial.broken = true;
		trial.type();
		trial.pass(1500);
		expect(saver.state()).toEqual({
			type: "failing",
			since: "2026-11-23T14:02:01.500Z",
			reason: "The disk is full.",
		});
		trial.type();
		trial.pass(21_500);
		expect(trial.tries).toEqual([
			1500, 1600, 1800, 2200, 3000, 4500, 7500, 12_500, 17_500, 22_500,
		]);
		expect(saver.state()).toMatchObject({ since: "2026-11-23T14:02:01.500Z" });
		const told = trial.changes;
		trial.broken = false;
		trial.pass(5000);
		expect(trial.saved).toEqual([{ at: 27_500, key: 2 }]);
		expect(trial.changes).toBe(told + 1);
		expect(saver.state().type).toBe("saved");
	});

	it("is as quick to try again at the next failure as at the first", () => {
		const { trial, saver } = createTrial();
		trial.broken = true;
		saver.now();
		trial.pass(2000);
		trial.broken = false;
		trial.pass(5000);
		trial.broken = true;
		saver.now();
		trial.tries.length = 0;
		trial.pass(100);
		expect(trial.tries).toEqual([7100]);
	});

	it("passes on what the disk had to say, for half a minute, also while more is typed", () => {
		const { trial, saver } = createTrial();
		trial.says = "The folder was gone.";
		trial.type();
		trial.pass(1500);
		expect(trial.changes).toBe(1);
		expect(saver.state()).toMatchObject({ notice: "The folder was gone." });
		for (let second = 0; second < 28; second += 2) {
			trial.type();
			expect(saver.state()).toEqual({
				type: "unsaved",
				notice: "The folder was gone.",
			});
			trial.pass(2000);
		}
		trial.pass(10_000);
		trial.type();
		trial.pass(1500);
		expect(saver.state()).not.toHaveProperty("notice");
	});

	it("saves what is unsaved when it is closed, once, and leaves no timer", () => {
		const { trial, saver } = createTrial();
		trial.type();
		expect(saver.close()).toMatchObject({ ok: true });
		expect(saver.close()).toMatchObject({ ok: true });
		expect(trial.tries).toHaveLength(1);
		expect(trial.waiting()).toBe(0);
	});

	it("says what is not saved when it is closed, and leaves no timer either", () => {
		const { trial, saver } = createTrial();
		trial.broken = true;
		trial.type();
		expect(saver.close()).toEqual({ ok: false, reason: "The disk is full." });
		expect(trial.waiting()).toBe(0);
	});

	it("saves every key within two seconds, however long typing goes on", () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat({ max: 2500 }), { maxLength: 60 }),
				(pauses) => {
					const { trial } = createTrial();
					const typed = pauses.map((pause) => {
						trial.pass(pause);
						trial.type();
						return { at: trial.time(), key: trial.key() };
					});
					trial.pass(2000);
					for (const { at, key } of typed)
						expect(
							trial.saved.some(
								(save) =>
									save.key >= key && save.at >= at && save.at <= at + 2000,
							),
						).toBe(true);
				},
			),
		);
	});

	it("saves the newest within five seconds of the disk working again, whatever happened before", () => {
		const doing = fc.oneof(
			fc.constant("type" as const),
			fc.constant("now" as const),
			fc.constant("break" as const),
			fc.constant("mend" as const),
			fc.nat({ max: 6000 }),
		);
		fc.assert(
			fc.property(fc.array(doing, { maxLength: 60 }), (run) => {
				const { trial, saver } = createTrial();
				for (const one of run) {
					if (typeof one === "number") trial.pass(one);
					else if (one === "type") trial.type();
					else if (one === "now") saver.now();
					else trial.broken = one === "break";
					expect(trial.waiting()).toBeLessThanOrEqual(1);
				}
				trial.broken = false;
				trial.pass(5000);
				expect(saver.state().type).toBe("saved");
				if (trial.key() > 0) expect(trial.saved.at(-1)?.key).toBe(trial.key());
			}),
		);
	});
});
