import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryName } from "../../src/disk/write-durably.ts";
import { moduleVersion } from "../disk/learner.ts";
import { scratch } from "../disk/scratch.ts";
import { bundleChild, inPairs, start } from "./program.ts";
import { saveSteps, stepFound } from "./session.ts";

it("row 8: whatever call fails, what was said to be saved is saved", async () => {
	const folder = scratch();
	const program = await bundleChild(folder);
	saveSteps(join(folder, "good", "module"), [1, 2], () => {});
	const [line = ""] = await start(program, "sweep", folder).ended;
	const { faults, violations } = JSON.parse(line);
	console.log(
		`row 8: ${faults} faults in file calls, ${violations.length} violations`,
	);
	expect(violations).toEqual([]);
	expect(faults).toBeGreaterThan(300);
}, 60_000);

// There has been one format of the file only. What is brought forward at the first save is the record of an earlier module.
it.each([
	["row 8", "a record of this module", moduleVersion],
	["row 29", "the record of an earlier module, brought forward", "0.9.0"],
])(
	"%s: killed before any call, or in the middle of a write, %s is the old or the new",
	async (row, _, version) => {
		const folder = scratch();
		const program = await bundleChild(folder);
		const good = join(folder, "good");
		saveSteps(join(good, "module"), [1, 2], () => {}, version);
		let deaths = 0;
		const violations: string[] = [];

		/** Whether the process died at this call, or there was none. */
		async function dies(nth: number): Promise<boolean> {
			const place = join(folder, `${nth}`, "module");
			cpSync(good, join(place, ".."), { recursive: true });
			const lines = await start(program, "die", place, nth).ended;
			if (lines.at(-1) === "end") return false;
			deaths += 1;
			const acknowledged = Number(lines.at(-1) ?? 2);
			const found = stepFound(place);
			if (typeof found === "string" || found < acknowledged)
				violations.push(`call ${nth}: ${acknowledged}, then ${found}`);
			saveSteps(place, [9], () => {});
			const strays = readdirSync(place).filter((name) =>
				temporaryName.test(name),
			);
			if (stepFound(place) !== 9 || strays.length > 0)
				violations.push(`call ${nth}: not well at the next start`);
			return true;
		}

		const counts = Array.from({ length: 400 }, (_, index) => index + 1);
		let last = Number.POSITIVE_INFINITY;
		await inPairs(counts, async (nth) => {
			if (nth > last) return;
			if (!(await dies(nth))) last = Math.min(last, nth);
		});
		console.log(
			`${row}: killed before each of ${deaths} file calls, ${violations.length} violations`,
		);
		expect(last).toBeLessThan(400);
		expect(deaths).toBeGreaterThan(50);
		expect(violations).toEqual([]);
	},
	60_000,
);
