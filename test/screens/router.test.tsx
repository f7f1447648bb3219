import { describe, expect, it } from "vitest";
import { paragraph } from "../../src/markdown/rich.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";
import { openWindow } from "./window.tsx";

function opened(options: Parameters<typeof createDesk>[1] = {}) {
	const desk = createDesk(module, options);
	return { ...desk, window: openWindow(desk.desk) };
}

describe("coming back", () => {
	it("greets, and then shows the page", async () => {
		const { window } = opened({
			greeting: {
				say: [paragraph("You were last here on Thursday.")],
				ways: [],
				question: "",
				otherwise: "",
			},
		});
		await window.shows("You were last here on Thursday.");
		await window.press("space");
		await window.shows("What you write stays on this computer.");
	});
});

describe("the contents", () => {
	it("open any section, and say how far the learner is", async () => {
		const { window, session } = opened();
		session.answer("Siân");
		session.forward();
		await window.shows("familiar");
		await window.press("c");
		const frame = await window.shows("Contents");
		expect(frame).toMatch(/Welcome +done/);
		expect(frame).toMatch(/❯ 1 {2}Your school +10 min, you are here/);
		expect(frame).toMatch(/2 {2}Principles +12 min/);
		await window.press("2");
		await window.shows("Begin with pupils");
	});

	it("go there with the arrows and Enter, too", async () => {
		const { window } = opened();
		await window.shows("What name");
		await window.press("escape");
		await window.press("c");
		await window.press("down", "down", "down", "enter");
		await window.shows("3 of 3 · Finish");
	});

	it("leave everything where it was on Esc", async () => {
		const { window, session } = opened();
		await window.shows("What name");
		await window.press("Si");
		await window.press("escape");
		await window.press("c");
		await window.press("escape");
		await window.shows("Si");
		expect(session.page().section.id).toBe("welcome");
	});
});

const aPlan = () => ({
	say: [
		paragraph("Draft for consultation"),
		...Array.from({ length: 40 }, (_, line) => paragraph(`Line ${line + 1}.`)),
	],
	verdict: "You said staff have no room for this. Your plan answers it.",
});

describe("the plan", () => {
	it("opens at any time, scrolls, and closes where it was opened", async () => {
		const { window } = opened({ plan: aPlan });
		await window.shows("What name");
		await window.press("escape");
		await window.press("p");
		await window.shows("Draft for consultation");
		await window.readTo("Line 40.");
		await window.press("b");
		await window.shows("What name");
	});
});

describe("the help", () => {
	it("names the keys that work where it was asked for first", async () => {
		const { window } = opened();
		await window.shows("What name");
		await window.press("escape");
		await window.press("?");
		const frame = await window.shows("Keys you can press here");
		expect(frame).toContain("Go back into a text that you left.");
		await window.readTo(/nowhere\s+else/);
		await window.press("escape");
		await window.shows("What name");
	});
});

describe("the end", () => {
	it("lists what is missing, and goes there", async () => {
		const { window } = opened();
		await window.shows("What name");
		await window.press("escape");
		await window.press("c");
		await window.press("up", "down", "down", "down", "down", "enter");
		const frame = await window.shows("Before your certificate");
		expect(frame).toContain(
			"1  Welcome: What name should the certificate carry?",
		);
		await window.press("2");
		await window.shows("1 of 3 · Your school");
	});

	it("says why a folder does not work, and takes another", async () => {
		const { window, session, disk } = opened();
		for (const section of [module.welcome, ...module.sections]) {
			session.goTo({ section: section.id, screen: "", index: 0 });
			for (let turn = 0; turn < 40; turn += 1) {
				const { ask } = session.page();
				if (ask?.question.id === "name") session.answer("Siân");
				else if (ask?.activity === "actions")
					session.answer({ when: "Monday", first: "ask" });
				else if (ask) session.setAside();
				else if (!session.forward()) break;
			}
		}
		await window.readTo("Which folder");
		disk.full = "The disk is full.";
		await window.press("enter");
		await window.shows("! The disk is full.");
		disk.full = undefined;
		await window.press(" 2", "enter");
		await window.shows("Certificate.pdf");
		await window.shows("All in /home/siân/Documents/CPD plan 2");
		expect(disk.folders).toEqual(["/home/siân/Documents/CPD plan 2"]);
	});
});

describe("saving", () => {
	it("shows when it was last done, with the next key", async () => {
		const { window, pass } = opened();
		await window.shows("saved 14:02");
		await window.press("S");
		pass(60);
		await window.press("i");
		await window.shows("saved 14:02");
		pass(60);
		await window.press("â");
		await window.shows("saved 14:03");
	});

	it("says at once when it fails, and when it works again", async () => {
		const { window, disk, pass } = opened();
		await window.shows("What name");
		disk.broken = "The disk is full. Free some room.";
		await window.press("S");
		pass(2);
		await window.shows(
			/! Not saved since 14:02. Ctrl-O keeps it in another folder. The disk is\s+full/,
		);
		expect(window.frame()).toContain("not saved");
		await window.press("\u000F");
		await window.shows("Another folder for your progress");
		await window.press("escape");
		await window.shows("What name");
		disk.broken = undefined;
		pass(10);
		await window.hides("Not saved since");
	});
});

describe("leaving", () => {
	it("saves first", async () => {
		const { window, session } = opened();
		await window.shows("What name");
		await window.press("Si");
		await window.press("escape");
		window.send("q");
		expect(await window.leaves()).toBe("left");
		expect(session.saving().type).toBe("saved");
	});

	it("offers another folder when something would be lost, and goes back to where they were", async () => {
		const { window, disk, session } = opened();
		await window.shows("What name");
		await window.press("Si");
		await window.press("escape");
		disk.broken = "The disk is full.";
		await window.press("q");
		await window.shows("Another folder for your progress");
		await window.shows("/home/siân/Documents/cpd-module progress");
		await window.press("escape");
		await window.shows("What name");
		await window.press("q");
		disk.barred = "That folder cannot be written either.";
		await window.press("enter");
		await window.shows("cannot be written either");
		disk.barred = undefined;
		await window.press("2");
		await window.press("enter");
		await window.shows("Your progress is kept here from now on");
		expect(disk.moved).toEqual(["/home/siân/Documents/cpd-module progress2"]);
		await window.press("b");
		await window.shows("What name");
		expect(session.saving().type).toBe("saved");
		window.send("q");
		expect(await window.leaves()).toBe("left");
	});

	it("is possible without the folder, with Ctrl-C", async () => {
		const { window, disk } = opened();
		await window.shows("What name");
		await window.press("escape");
		disk.broken = "The disk is full.";
		await window.press("q");
		await window.shows("Another folder");
		window.send("ctrl-c");
		expect(await window.leaves()).toBe("interrupted");
	});

	it.each(["", "escape", "c", "?"])(
		"is possible with Ctrl-C after %j",
		async (key) => {
			const { window } = opened();
			await window.shows("What name");
			if (key !== "") await window.press("escape");
			if (key !== "" && key !== "escape") await window.press(key);
			window.send("ctrl-c");
			expect(await window.leaves()).toBe("interrupted");
		},
	);
});
