import { describe, expect, it } from "vitest";
import {
	everythingAnswered,
	kept,
	oneOfEach,
	standing,
	withCertificate,
} from "./learner.ts";
import { run as runProgram, scratch } from "./program.ts";

function run(home: string, args: readonly string[], lines?: readonly string[]) {
	return runProgram(home, [...args, "--module", oneOfEach], lines);
}

/** Somebody who finished so many days ago. */
function finishedDaysAgo(home: string, days: number): void {
	const { certificate } = withCertificate();
	if (!certificate) throw new Error("no certificate");
	const issuedAt = new Date(Date.now() - days * 86_400_000).toISOString();
	standing(home, "finish", 3, {
		...everythingAnswered(),
		certificate: { ...certificate, issuedAt },
	});
}

describe("follow-up", () => {
	it("is nothing yet for somebody who has not finished, or not begun", () => {
		using home = scratch();
		expect(run(home.path, ["follow-up"]).status).toBe(3);
		standing(home.path, "asking", 0);
		expect(run(home.path, ["follow-up"])).toMatchObject({
			status: 3,
			stderr: expect.stringContaining("not finished yet"),
		});
	});

	it("says when it is due, and leaves it or goes on all the same", () => {
		using home = scratch();
		finishedDaysAgo(home.path, 3);
		const left = run(home.path, ["follow-up", "--plain"], [""]);
		expect(left.status).toBe(0);
		expect(left.stdout).toMatch(/due on \d+ \w+ \d{4}\.\n1\. Leave it/);
		expect(kept(home.path).place.section).toBe("finish");
		const made = run(home.path, ["follow-up", "--plain"], ["2"]);
		expect(made.stdout).toContain("Two weeks later. Screen 1 of");
		expect(kept(home.path).place.section).toBe("two-weeks-later");
	});

	it("begins at once when it is due, goes on after an interruption, and is exported with its day", () => {
		using home = scratch();
		finishedDaysAgo(home.path, 15);
		expect(run(home.path, ["resume", "--plain"]).stdout).toContain(
			"Your return visit is due.",
		);
		// One check, how sure they were, a pause; then the window is closed.
		const first = run(home.path, ["follow-up", "--plain"], ["1", "1", ""]);
		expect(first.stdout).toContain("Questions from before");
		const rest = run(
			home.path,
			["follow-up", "--plain"],
			["", "2", "Twice so far", "", "Ask Ros", "", "quit"],
		);
		expect(rest.stdout).not.toContain("How sure were you?");
		expect(rest.stdout).toContain("You have been back.");
		expect(kept(home.path).ended).toHaveProperty("two-weeks-later");
		const { stdout } = run(home.path, ["export", "--stdout"]);
		expect(stdout).toMatch(/## Two weeks later, \d+ \w+ \d{4}/);
		expect(stdout).toContain("Ask Ros");
		expect(run(home.path, ["follow-up"], [""]).stdout).toContain("due on");
	});
});
