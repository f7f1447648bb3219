import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/player/reduce.ts";
import { checkFit } from "../../src/screens/fit.ts";
import { readWith, words } from "../course/a-module.ts";
import { createDesk, start } from "../fixtures/desk.ts";
import { openWindow } from "./window.tsx";

/** So many lines of list. */
function lines(count: number): string {
	return Array.from({ length: count }, (_, at) => `- Line ${at + 1}`).join(
		"\n",
	);
}

/** The sound module with another screen behind its two, which begins on line 32; its minutes are those it takes. */
function withScreen(screen: string) {
	for (let minutes = 1; minutes < 10; minutes += 1) {
		const { module, places } = readWith(`---\n\n${screen}`, minutes);
		if (module) return { module, problems: checkFit(module, places) };
	}
	throw new Error(`The module cannot be read with: ${screen}`);
}

function said(screen: string): string[] {
	return withScreen(screen).problems.map(
		({ place, ruleId, reason }) => `${place.line} ${ruleId}: ${reason}`,
	);
}

const quiz = (options: number) =>
	`:::choice{#q}\nWhich?\n\n${Array.from({ length: options }, (_, at) => `- Option ${at + 1} {#o${at + 1}}`).join("\n")}\n:::`;

describe("a screen", () => {
	it.each([
		["text that just fits", `## A\n\n${lines(16)}`, []],
		[
			"a line too many",
			`## A\n\n${lines(17)}`,
			[
				"32 screen-long: This screen is a line longer than a window of 80 by 24.",
			],
		],
		["a question that just fits", `## A\n\n${lines(6)}\n\n${quiz(5)}`, []],
		[
			"a question that does not",
			`## A\n\n${lines(12)}\n\n${quiz(5)}`,
			[
				"32 screen-long: This screen is 6 lines longer than a window of 80 by 24.",
			],
		],
		[
			"what follows an open question",
			`## A\n\n${lines(6)}\n\n${quiz(5)}\n\n${lines(20)}`,
			[],
		],
		["a mark", `<!-- long -->\n\n## A\n\n${lines(30)}`, []],
		[
			"a mark that is not needed",
			`<!-- long -->\n\n## A\n\nShort.`,
			[
				"34 long-unneeded: This screen is marked as long and fits a window of 80 by 24.",
			],
		],
	])("is held to the window: %s", (_, screen, found) => {
		expect(said(screen)).toEqual(found);
	});

	it("is as long as it is for whoever meets most of it", () => {
		const passage = (phase: string, count: number) =>
			`:::when{phase=${phase}}\n${lines(count)}\n:::`;
		expect(
			said(`## A\n\n${passage("primary", 3)}\n\n${passage("secondary", 20)}`),
		).toEqual([
			"32 screen-long: This screen is 4 lines longer than a window of 80 by 24, for phase=secondary.",
		]);
	});

	it("holds what they wrote, as long as was asked for, once they have been asked", () => {
		const ask = ":::reflection{#why guide=40}\nWhy?\n:::";
		const quoted = `## B\n\n${lines(14)}\n\n{answer:#why}`;
		expect(said(`## A\n\n${ask}\n\n---\n\n${quoted}`)).toEqual([
			"40 screen-long: This screen is 3 lines longer than a window of 80 by 24.",
		]);
		expect(said(`${quoted}\n\n---\n\n## A\n\n${ask}`)).toEqual([]);
	});

	it("holds nothing of what they were not asked", () => {
		const ask = `:::when{phase=primary}\n:::choice{#who}\nWho?\n\n- Teachers {#teachers}\n- Leaders {#leaders}\n:::\n:::`;
		const passage = `## B\n\n:::when{phase=secondary}\n:::when{who=leaders}\n${lines(30)}\n:::\n:::\n\nText.`;
		expect(said(`## A\n\nText.\n\n${ask}\n\n---\n\n${passage}`)).toEqual([]);
	});
});

describe("the window", () => {
	it.each([
		[`## A\n\n${lines(16)}`, false],
		[`## A\n\n${lines(17)}`, true],
		[`## A\n\n${words(110)}\n\n${quiz(2)}`, false],
		[`## A\n\n${words(170)}\n\n${quiz(4)}`, true],
		[
			"## A\n\n:::rating{#sure to=5 low=low high=high}\nHow sure?\n\n- One {#one}\n- Two {#two}\n:::",
			false,
		],
		[`## A\n\n${lines(6)}\n\n:::reflection{#why guide=40}\nWhy?\n:::`, false],
		[`## A\n\n${lines(11)}\n\n:::reflection{#why guide=40}\nWhy?\n:::`, true],
	])(
		"has more below where the check says that a screen is long: %#",
		async (screen, isLong) => {
			const { module, problems } = withScreen(screen);
			expect(problems.length > 0).toBe(isLong);
			const id = module.sections[0]?.screens.at(-1)?.id ?? "";
			const place = { section: "first", screen: id, index: 2 };
			const { desk } = createDesk(module, {
				progress: createProgress(module, place, start),
			});
			const window = openWindow(desk);
			const frame = await window.shows(/A$/m);
			expect(frame.includes("more below")).toBe(isLong);
			window.unmount();
		},
	);
});
