import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/activities/kinds.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import type { Place } from "../../src/player/progress.ts";
import type { Size } from "../../src/screens/router.ts";
import { createDesk } from "../fixtures/desk.ts";
import { evidence, module, rich, screen } from "../fixtures/module.ts";
import { openWindow } from "./window.tsx";

/** The window of a learner at a screen of the small module, by section and screen. */
function at(section: string, screen: string, size?: Size) {
	const desk = createDesk(module);
	const place: Place = { section, screen, index: 0 };
	desk.session.goTo(place);
	return { ...desk, window: openWindow(desk.desk, size) };
}

const small = { columns: 40, rows: 12 };

describe("a page", () => {
	it("turns with space and comes back with b", async () => {
		const { window, session } = at("principles", "evidence");
		session.answer(["price"]);
		await window.readTo("Which CPD hour");
		await window.press("escape");
		await window.press("b");
		await window.shows("Begin with pupils");
	});

	it("reads on before it asks, in a low window", async () => {
		const { window, session } = at("principles", "evidence", small);
		await window.shows("Begin with pupils");
		expect(window.frame()).toContain("space read on");
		window.send("1");
		expect(session.page().ask?.draft).toEqual([]);
		await window.readTo("enter answer");
		expect(window.frame()).toContain("1  The price of two providers");
		await window.press("1", "enter");
		await window.shows("Not quite");
	});

	it("scrolls by lines and by windows", async () => {
		const { window } = at("principles", "evidence", small);
		await window.shows("Begin with pupils");
		await window.press("down");
		await window.hides("Begin with pupils");
		await window.press("up");
		await window.shows("Begin with pupils");
		await window.press("pagedown");
		await window.hides("Begin with pupils");
		await window.press("pageup");
		await window.shows("Begin with pupils");
	});

	it("says of what it shows only a part that there is more", async () => {
		const { window } = at("principles", "evidence", small);
		await window.shows("more below: page down");
		await window.press("pagedown");
		await window.shows("more above and below");
	});

	it("keeps its place and its question when the window changes", async () => {
		const { window } = at("principles", "an-hour");
		await window.shows("Which CPD hour");
		await window.press("The Monday briefing");
		for (const [columns, rows] of [
			[40, 12],
			[120, 40],
			[60, 20],
		] as const) {
			window.resize(columns, rows);
			await window.shows(/Monday/);
		}
		await window.press("!");
		await window.shows("briefing!");
	});

	it("says in one sentence that a window is too small, and loses nothing", async () => {
		const { window, session } = at("principles", "an-hour");
		await window.shows("Which CPD hour");
		await window.press("Half a thought");
		window.resize(18, 5);
		await window.shows(/Nothing is lost[\s\S]*at\s+least 20 by 6/);
		window.send(" more", "q");
		expect(session.page().ask?.draft).toBe("Half a thought");
		window.resize(80, 24);
		await window.shows("Half a thought");
	});

	it("shows its sources, and comes back", async () => {
		const { window } = at("principles", "evidence");
		await window.shows("s sources");
		await window.press("s");
		const frame = await window.shows("The sources of this screen");
		expect(frame).toContain("[1] Department (2025). Needs and wishes.");
		expect(frame).toContain("https://example.org/needs");
		await window.press("escape");
		await window.shows("Begin with pupils");
	});
});

describe("answering", () => {
	it("brings what is new into the window", async () => {
		const { window } = at("principles", "evidence", small);
		await window.readTo("enter answer");
		await window.press("3", "enter");
		const frame = await window.shows("Right.");
		expect(frame).toContain("What would you ask to see");
	});

	it("asks nothing of a learner who only reads on: Enter alone answers nothing", async () => {
		const { window, session } = at("principles", "evidence", {
			columns: 120,
			rows: 40,
		});
		await window.shows("enter answer");
		await window.press("enter");
		await window.shows("! Choose one of the 3 options by its number.");
		expect(session.page().ask).toBeDefined();
	});

	it("says beside the question why an answer cannot be taken, until it changes", async () => {
		const { window } = at("principles", "an-hour");
		await window.shows("Which CPD hour");
		await window.press("ctrl-s");
		await window.shows("! Nothing is written yet.");
		await window.press("A");
		await window.hides("Nothing is written yet.");
	});

	it("goes to the field that was refused, and keeps what was said of others", async () => {
		const { window } = at("your-school", "school", { columns: 100, rows: 40 });
		await window.shows("next field");
		await window.press("ctrl-s");
		await window.shows("“Phase” is still empty.");
		expect(window.frame()).toMatch(/❯ Phase/);
		expect(window.frame()).toMatch(/“Date of the next review”\s+is\s+still/);
		await window.press("1");
		await window.hides("“Phase” is still empty.");
		expect(window.frame()).toMatch(/“Date of the next review”\s+is\s+still/);
	});

	it("puts a question off with x, and shows it as put off", async () => {
		const { window, session } = at("principles", "evidence");
		await window.readTo("x not now");
		await window.press("x");
		await window.readTo("Set aside for now.");
		expect(session.progress().activities.evidence?.answers.pick).toMatchObject({
			setAside: true,
		});
	});

	it("understands several keys at once, each where it was pressed", async () => {
		const { window, session } = at("principles", "an-hour");
		await window.shows("Which CPD hour");
		await window.press(
			"x",
			"q",
			"backspace",
			"backspace",
			"One.",
			"tab",
			"enter",
		);
		await window.shows("An answer we wrote");
		expect(
			session.progress().activities["an-hour"]?.answers.text,
		).toMatchObject({ value: "One." });
	});
});

describe("writing", () => {
	it("is restored as it was, caret at the end", async () => {
		const { session, desk, pass } = at("principles", "an-hour");
		session.draft("Ŵyn\n\nHalf a ");
		pass(2);
		const window = openWindow(desk);
		await window.shows("Ŵyn");
		await window.press("thought");
		await window.shows("Half a thought");
		expect(session.page().ask?.draft).toBe("Ŵyn\n\nHalf a thought");
	});

	it("is kept at every key", async () => {
		const { window, session } = at("principles", "an-hour");
		await window.shows("Which CPD hour");
		await window.press("a", "b");
		expect(session.page().ask?.draft).toBe("ab");
	});

	it("takes a paste whole, and no line end in it answers", async () => {
		const { window, session } = at("principles", "an-hour");
		await window.shows("Which CPD hour");
		window.paste("First.\r\nSecond.\r\n\tThird\u001B]0;title\u0007.");
		await window.shows("Third.");
		expect(session.page().ask?.draft).toBe("First.\nSecond.\n\tThird.");
	});

	it("takes an unmarked paste whole, too", async () => {
		const { window, session } = at("welcome", "welcome");
		await window.shows("What name");
		await window.press("Siân\rq\rx");
		expect(session.page().ask?.draft).toBe("Siân q x");
	});

	it("takes a very long paste within a moment", async () => {
		const { window, session } = at("principles", "an-hour");
		await window.shows("Which CPD hour");
		const long = `${"Gbọ́láhàn said ‘enough’. ".repeat(8_000)}!`;
		const before = performance.now();
		window.paste(long);
		await window.shows("24001 words");
		await window.press("backspace");
		expect(performance.now() - before).toBeLessThan(2_000);
		expect(session.page().ask?.draft).toBe(long.normalize("NFC").slice(0, -1));
	});

	it("is left with Esc, which keeps every word, and gone back to with Enter", async () => {
		const { window } = at("principles", "an-hour");
		await window.shows("Which CPD hour");
		await window.press("Half");
		await window.press("escape");
		await window.shows("enter write on");
		await window.press("c");
		await window.shows("Contents");
		await window.press("escape");
		await window.shows("enter write on");
		await window.press("enter", " a thought");
		await window.shows("Half a thought");
	});

	it("scrolls the reading while it writes, and snaps back at the next letter", async () => {
		const { window } = at("principles", "an-hour", small);
		await window.readTo("tab done");
		await window.press(
			"One",
			"enter",
			"two",
			"enter",
			"three",
			"enter",
			"four",
		);
		await window.shows("four");
		await window.press("pageup");
		await window.shows("Think of last term’s");
		await window.press("!");
		await window.shows("four!");
	});
});

describe("changing an answer", () => {
	it("opens the only one at once, and Esc leaves it as it was", async () => {
		const { window, session } = at("principles", "evidence");
		session.answer(["survey"]);
		await window.readTo("e change an answer");
		await window.press("e");
		await window.shows("esc keep the old answer");
		await window.press("3");
		await window.press("escape");
		await window.shows("Not quite");
		expect(session.page().ask).toBeUndefined();
	});

	it("asks which of several", async () => {
		const { window, session } = at("your-school", "sure");
		session.answer("2");
		session.answer("4");
		await window.shows("e change an answer");
		await window.press("e");
		await window.shows("Which answer do you want to change?");
		await window.press("down", "enter");
		await window.shows("4 of 5.");
		await window.press("5", "enter");
		await window.shows(/Tell a need from a wish\s+5 of 5/);
	});

	it("never throws away what was written in place of an answer", async () => {
		const { window, session } = at("welcome", "welcome");
		session.answer("Siân");
		await window.readTo("e change an answer");
		await window.press("e");
		await window.shows("enter answer");
		await window.press(" Gruffydd");
		await window.press("escape");
		await window.shows("x keep the old answer");
		await window.press("enter", "!");
		expect(session.page().ask?.draft).toBe("Siân Gruffydd!");
	});

	it("keeps the old answer on x", async () => {
		const { window, session } = at("welcome", "welcome");
		session.answer("Siân");
		await window.readTo("e change an answer");
		await window.press("e");
		await window.press("!");
		await window.press("escape");
		await window.press("x");
		await window.shows("┃ Siân");
		expect(session.progress().activities.name?.drafts).toEqual({});
	});
});

describe("a pause", () => {
	const recall = {
		kind: "recall",
		id: "once-more",
		before: [],
		prompt: rich("Once more, from before."),
		from: ["evidence", "second"],
		count: 2,
	} satisfies Activity;
	const second = { ...evidence, id: "second", prompt: rich("And second?") };
	const small = {
		...module,
		welcome: {
			...module.welcome,
			screens: [screen("again", recall), screen("both", evidence, second)],
		},
	};

	it("is read like a page, and what comes then is read from its beginning", async () => {
		const { desk, session } = createDesk(small);
		const window = openWindow(desk, { columns: 60, rows: 16 });
		await window.readTo("Nothing chosen yet");
		// The right one, which stood third in the quiz: a round turns the options.
		await window.press("1", "enter");
		await window.readTo("How sure were you?");
		await window.readTo("enter answer");
		await window.press("1", "enter");
		await window.readTo("Right.");
		await window.readTo("space go on");
		await window.press("space");
		const frame = await window.shows("And second?");
		expect(frame).toContain("2  The price of two providers");
		expect(session.page().ask?.question.id).toBe("second");
	});
});

describe("what is folded away", () => {
	it("is shown with w, and folded again", async () => {
		const { desk, session } = createDesk(module);
		const folded = {
			type: "aside",
			title: "Why?",
			folded: true,
			blocks: [paragraph("Because nobody looked.")],
		} as const;
		const page = () => {
			const { ask: _, ...rest } = session.page();
			return { ...rest, say: [folded] };
		};
		const window = openWindow({ ...desk, session: { ...session, page } });
		const frame = await window.shows("Why? w opens it");
		expect(frame).not.toContain("Because nobody looked.");
		await window.press("w");
		await window.shows("Because nobody looked.");
		await window.press("w");
		await window.shows("Why? w opens it");
	});
});
