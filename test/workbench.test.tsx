import { describe, expect, it } from "vitest";
import { paragraph } from "../src/markdown/rich.ts";
import { missing } from "../src/player/complete.ts";
import { read } from "./course/a-module.ts";
import { createDesk } from "./fixtures/desk.ts";
import { openKeyboard } from "./fixtures/keyboard.tsx";
import { typed } from "./fixtures/paper.ts";

const workbench = `---
id: workbench
title: Improve these figures
minutes: 5
---

## Who leads

:::form{#head plan=head}
For the head of the plan

- Name of the school {#name type=text optional}
:::

---

## One thing more

It ends here.
`;

/** The sound module with a workbench, and a plan to open it from. */
function bench(more: Parameters<typeof createDesk>[1] = {}) {
	const { module } = read({ "workbench.md": workbench });
	if (!module) throw new Error("The module is not sound.");
	return createDesk(module, {
		plan: () => ({
			say: [paragraph("The plan as it stands.")],
			verdict: undefined,
		}),
		...more,
	});
}

describe("the workbench", () => {
	it("is read beside the sections, and counted in nothing", () => {
		const { module, rules } = read({ "workbench.md": workbench });
		expect(rules).toEqual([]);
		expect(module?.workbench?.title).toBe("Improve these figures");
		expect(module?.sections.map(({ id }) => id)).toEqual(["first"]);
	});

	it("cannot have the id of a section", () => {
		const twin = workbench.replace("id: workbench", "id: first");
		expect(read({ "workbench.md": twin }).rules).toEqual([
			"workbench.md:2:1 section-twice",
		]);
	});

	it("is opened from the plan on the pages, and behind its end is the path", async () => {
		const { desk, session } = bench();
		const keyboard = await openKeyboard(desk);
		await keyboard.press("p");
		await keyboard.press("i");
		expect(session.page().section.id).toBe("workbench");
		await keyboard.press("St Swithun’s");
		await keyboard.press("\u0013");
		await keyboard.press(" ");
		expect(session.page().screen.number).toBe(2);
		await keyboard.press(" ");
		expect(session.page().section.id).toBe("welcome");
		keyboard.close();
	});

	it("is opened with a word in plain text, and behind its end is the path", async () => {
		const { desk, session } = bench();
		const text = await typed(desk, [
			...["plan", "improve", "St Swithun’s", "", ""],
		]);
		expect(text).toContain(
			"The plan as it stands.\n\nType improve to give the school's name",
		);
		expect(text).toContain("Improve these figures. Screen 1 of 2.");
		expect(session.page().section.id).toBe("welcome");
		expect(session.progress().ended).toHaveProperty("workbench");
	});

	it("goes on along the path after a restart", () => {
		const first = bench();
		first.session.leap({ section: "workbench", screen: "x", index: 1 });
		const again = bench({ progress: first.session.progress() });
		again.session.forward();
		expect(again.session.page().section.id).toBe("welcome");
	});

	it("is not needed to finish", () => {
		const { session } = bench();
		const { module } = session;
		const progress = session.progress();
		const sections = missing(module, progress, session.context()).map(
			({ section }) => section,
		);
		expect(sections).toContain("The first section");
		expect(sections).not.toContain("Improve these figures");
	});
});
