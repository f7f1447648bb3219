import { describe, expect, it } from "vitest";
import type { Ask } from "../src/player/page.ts";
import type { Progress } from "../src/player/progress.ts";
import type { Session } from "../src/player/session.ts";
import { createDesk } from "./fixtures/desk.ts";
import { typed } from "./fixtures/paper.ts";
import { type StoryName, storySource } from "./fixtures/stories.ts";
import { moduleWith, scenarioOf } from "./fixtures/story.ts";
import { openWindow } from "./screens/window.tsx";

/** A learner at a story, who goes this way: the keys of choices in the order they come up. */
type Journey = {
	readonly name: StoryName;
	readonly roads: readonly string[];
	readonly ending: string;
};

const journeys: readonly Journey[] = [
	{
		name: "weave",
		roads: ["ask", "keep", "ring", "spring", "more", "trust-lower", "finish"],
		ending: "Kept",
	},
	{
		name: "tunnels",
		roads: ["wait", "unknown", "dev", "pay", "none", "tuesday", "finish"],
		ending: "Patient",
	},
	{
		name: "lists",
		roads: ["kit", "stop", "first", "maggie", "trust-same", "begin", "finish"],
		ending: "Together",
	},
];

function at(name: StoryName) {
	const desk = createDesk(moduleWith(scenarioOf(storySource(name).text)));
	desk.session.goTo({ section: "year", screen: "year", index: 0 });
	return desk;
}

/** What is answered to each question on the way, until nothing is asked: the number of an option, or words. */
function* answersOf(session: Session, roads: readonly string[]) {
	const left = [...roads];
	for (;;) {
		const { ask } = session.page();
		if (!ask) return;
		yield { ask, said: saidTo(ask, left) };
	}
}

function saidTo({ question }: Ask, left: string[]): string {
	if (question.type === "pause") return "";
	if (question.type !== "choice")
		return question.id === "plan" ? "One thing less." : "";
	const wanted = left.shift();
	const index = question.options.findIndex(({ key }) => key === wanted);
	if (index < 0)
		throw new Error(
			`${question.id} offers ${question.options.map(({ key }) => key)}, not ${wanted}`,
		);
	return String(index + 1);
}

/** By typing lines: what they are is found out without a face first. */
async function onPaper({ name, roads }: Journey) {
	const trial = at(name);
	const lines: string[] = [];
	for (const { ask, said } of answersOf(trial.session, roads)) {
		lines.push(said);
		const { question } = ask;
		const option =
			question.type === "choice"
				? question.options[Number(said) - 1]
				: undefined;
		trial.session.answer(option ? [option.key] : said);
	}
	const { desk, session } = at(name);
	return { paper: await typed(desk, lines), progress: session.progress() };
}

/** By pressing keys, and looking at every frame on the way. */
async function onScreen(
	{ name, roads }: Journey,
	columns: number,
	rows: number,
) {
	const { desk, session } = at(name);
	const window = openWindow(desk, { columns, rows });
	for (const { ask, said } of answersOf(session, roads)) {
		if (ask.question.type === "pause") await window.press("space");
		else {
			await window.readTo("enter answer");
			if (said !== "") await window.press(said);
			await window.press("enter");
		}
	}
	const last = window.frame();
	window.unmount();
	return { last, progress: session.progress() };
}

function kept(progress: Progress): unknown {
	return Object.fromEntries(
		Object.entries(progress.activities.year?.answers ?? {}).map(
			([id, { at: _, ...answer }]) => [id, answer],
		),
	);
}

describe.each(journeys)("the story of $name", (journey) => {
	it("is told on paper", async () => {
		const { paper } = await onPaper(journey);
		const told = paper
			.replace(/^Type help[\s\S]*?Osier Lane\n\n/, "")
			.replace(/\n\nThe input has ended.*\n$/, "");
		await expect(told).toMatchFileSnapshot(
			`activities/stories/${journey.name}.txt`,
		);
	});

	it.each([
		[80, 24],
		[40, 15],
	])(
		"comes to the same on a screen of %i by %i",
		async (columns, rows) => {
			const { progress } = await onPaper(journey);
			const screen = await onScreen(journey, columns, rows);
			expect(kept(screen.progress)).toEqual(kept(progress));
			expect(screen.last).toContain("Endings seen");
			expect(screen.last).toContain(journey.ending);
		},
		30_000,
	);
});
