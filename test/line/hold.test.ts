import { describe, expect, it } from "vitest";
import { createHold } from "../../src/line/hold.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { piped } from "../fixtures/paper.ts";

function writing() {
	const desk = createDesk(module);
	desk.session.goTo({ section: "principles", screen: "an-hour", index: 1 });
	desk.disk.saves.length = 0;
	return desk;
}

function drafted({ session }: ReturnType<typeof writing>): unknown {
	return session.progress().activities["an-hour"]?.drafts.text;
}

describe("a text that comes line by line", () => {
	it("is kept when it is asked to, and once", () => {
		const desk = writing();
		const hold = createHold(desk.session, () => 0);
		hold.take("One");
		hold.take("One\nTwo");
		expect(drafted(desk)).toBeUndefined();
		hold.flush();
		hold.flush();
		expect(drafted(desk)).toBe("One\nTwo");
		expect(desk.disk.saves).toHaveLength(1);
	});

	it("does not wait longer than its time, counted from its first line", () => {
		const desk = writing();
		let time = 0;
		const hold = createHold(desk.session, () => time);
		for (const line of [1, 2, 3, 4, 5]) {
			hold.take(`up to ${line}`);
			time += 400;
		}
		expect(desk.disk.saves).toHaveLength(1);
		expect(drafted(desk)).toBe("up to 4");
	});

	it("is let go where something else holds it", () => {
		const desk = writing();
		const hold = createHold(desk.session, () => 0);
		hold.take("One");
		hold.drop();
		hold.flush();
		expect(drafted(desk)).toBeUndefined();
		expect(desk.disk.saves).toEqual([]);
	});
});

describe("a paste in plain text", () => {
	const lines = Array.from({ length: 4000 }, (_, line) =>
		`Line ${line} of a long text, `.padEnd(50, "x"),
	);

	it("is saved once for what came together, and all of it", async () => {
		const desk = writing();
		await piped(desk.desk, lines);
		expect(drafted(desk)).toBe(lines.join("\n"));
		// A pipe hands over some kilobytes at a time, and the end saves once more.
		expect(desk.disk.saves.length).toBeLessThan(50);
	});

	it.each([
		[".later", "setAside"],
		[".", "value"],
	])("is whole when %s comes with it", async (command, as) => {
		const desk = writing();
		await piped(desk.desk, ["One", "Two", command]);
		const answer = desk.session.progress().activities["an-hour"]?.answers.text;
		expect(answer).toHaveProperty(as);
		expect(JSON.stringify(answer)).toContain("One\\nTwo");
	});

	it("is whole when it is refused, and when it is emptied again", async () => {
		const refused = writing();
		await piped(refused.desk, ["  ", "."]);
		expect(drafted(refused)).toBe("  ");
		const emptied = writing();
		await piped(emptied.desk, ["One", ".clear"]);
		expect(drafted(emptied)).toBe("");
	});
});
