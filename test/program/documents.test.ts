import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { oneOfEach, standing, withCertificate } from "./learner.ts";
import { converse, scratch } from "./program.ts";

it("offers the folder they chose last, in the same session and in the next", async () => {
	using home = scratch();
	standing(home.path, "asking", 0, withCertificate());
	const open = () => converse(home.path, ["resume", "--module", oneOfEach]);
	const offered = (heard: string) => /Folder: (.*)/.exec(heard)?.[1];
	const first = open();
	await first.hear();
	first.say("documents");
	expect(offered(await first.hear())).toContain("CPD plan");
	// A folder named from where the learner stands is the same folder from anywhere else.
	first.say("elsewhere");
	expect(await first.hear()).toContain(home.in("elsewhere", "Reflections.md"));
	first.say("documents");
	expect(offered(await first.hear())).toBe(home.in("elsewhere"));
	await first.kill();

	const next = open();
	await next.hear();
	next.say("documents");
	expect(offered(await next.hear())).toBe(home.in("elsewhere"));
	next.say("");
	expect(await next.hear()).toContain("Reflections (2).md");
	await next.kill();
	expect(readdirSync(home.in("elsewhere")).length).toBe(6);
});
