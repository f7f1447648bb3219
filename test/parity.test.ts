import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Draft } from "../src/activities/answer.ts";
import { isRecord } from "../src/activities/value.ts";
import type { Module } from "../src/course/module.ts";
import { openLines } from "../src/line/open-lines.ts";
import type { Ask } from "../src/player/page.ts";
import type { Progress } from "../src/player/progress.ts";
import { createDesk } from "./fixtures/desk.ts";
import { openKeyboard } from "./fixtures/keyboard.tsx";
import { module } from "./fixtures/module.ts";
import { type Move, movesOf } from "./fixtures/moves.ts";
import { elapsed, typed } from "./fixtures/paper.ts";
import { worksheets } from "./fixtures/worksheets.ts";

/** What was kept, but for when, and for what no face shows. */
function kept({ activities, ended }: Progress) {
	const shown = Object.entries(activities).map(([id, { answers, earlier }]) => {
		const untimed = ({ at: _, ...answer }: { readonly at: string }) => answer;
		return [
			id,
			{
				answers: Object.fromEntries(
					Object.entries(answers).map(([key, answer]) => [
						key,
						untimed(answer),
					]),
				),
				earlier: earlier.map(untimed),
			},
		];
	});
	return { activities: Object.fromEntries(shown), ended: Object.keys(ended) };
}

/** Without any face: what both have to come to. */
function playSession(number: number, module: Module): Progress {
	const { session } = createDesk(module);
	for (const move of movesOf(number, session)) {
		const { changeable } = session.page();
		const chosen = move.type === "change" && changeable[move.number - 1];
		if (move.type === "answer") expect(session.answer(move.draft)).toEqual([]);
		if (move.type === "later") session.setAside();
		if (move.type === "go-on") session.forward();
		if (chosen) session.change(chosen);
	}
	return session.progress();
}

async function playLines(number: number, module: Module): Promise<Progress> {
	const { desk, session } = createDesk(module);
	const moves = movesOf(number, session);
	let lines: string[] = [];
	const reader = {
		async next() {
			if (lines.length === 0) {
				const move = moves.next();
				lines = move.done ? [] : linesFor(move.value);
			}
			const text = lines.shift();
			return text === undefined ? undefined : { text, cut: false };
		},
		isWaiting: () => false,
		lend: <T>(use: () => Promise<T>) => use(),
		close() {},
	};
	const output = new PassThrough().resume();
	await openLines(desk, { input: new PassThrough(), output, reader, elapsed })
		.left;
	return session.progress();
}

async function playScreens(number: number, module: Module): Promise<Progress> {
	const { desk, session } = createDesk(module);
	const keyboard = await openKeyboard(desk);
	for (const move of movesOf(number, session)) {
		switch (move.type) {
			case "answer":
				await keyboard.answer(move.ask, move.draft);
				break;
			case "later":
				await keyboard.setAside();
				break;
			case "change":
				await keyboard.press("e");
				if (move.of > 1) await keyboard.press(String(move.number));
				break;
			case "go-on":
				await keyboard.press(" ");
		}
	}
	keyboard.close();
	return session.progress();
}

function linesFor(move: Move): string[] {
	switch (move.type) {
		case "answer":
			return answerLines(move.ask, move.draft);
		case "later":
			return [".later all"];
		case "change":
			return move.of > 1 ? ["change", String(move.number)] : ["change"];
		case "go-on":
			return [""];
	}
}

function answerLines({ question, draft: before }: Ask, draft: Draft): string[] {
	switch (question.type) {
		case "text": {
			const lines = String(draft)
				.split("\n")
				.map((line) => line.replace(/^\.(?!\.\.)/, ".."));
			if (question.lines === "one") return lines;
			return [...(before === "" ? [] : [".clear"]), ...lines, "."];
		}
		case "choice": {
			const keys = Array.isArray(draft) ? draft : [];
			const numbers = question.options.flatMap(({ key }, index) =>
				keys.includes(key) ? [index + 1] : [],
			);
			return [numbers.join(" ") || "none"];
		}
		case "pause":
			return [""];
		case "rating":
			return [String(draft)];
		case "form":
			return question.fields.map((field) => {
				const typed = isRecord(draft) ? (draft[field.key] ?? "") : "";
				return field.type === "choice"
					? String(field.options.findIndex(({ key }) => key === typed) + 1)
					: typed;
			});
	}
}

describe("both faces come to the same", () => {
	const learners = [0, 1, 5];
	const plays = [module, worksheets].flatMap((one) =>
		learners.map((number) => ({ number, title: one.title, module: one })),
	);

	it.each(plays)(
		"learner $number of “$title” on paper",
		async ({ number, module }) => {
			expect(kept(await playLines(number, module))).toEqual(
				kept(playSession(number, module)),
			);
		},
	);

	it.each(plays)(
		"learner $number of “$title” on the screens",
		{ timeout: 30_000 },
		async ({ number, module }) => {
			expect(kept(await playScreens(number, module))).toEqual(
				kept(playSession(number, module)),
			);
		},
	);

	it("and the learners do something of everything", () => {
		const all = JSON.stringify(
			plays.map(({ number, module }) => kept(playSession(number, module))),
		);
		for (const { id } of [...module.sections, ...worksheets.sections])
			expect(all).toContain(`"${id}"`);
		for (const said of [
			'"setAside":true',
			'"earlier":[{',
			"\\n... so\\nback",
			"👩‍👩‍👧",
			'"secondary"',
			'"primary"',
			'"day~":"teacher-day 2025/26"',
		])
			expect(all).toContain(said);
	});
});

describe("the library", () => {
	it("changes nothing that is kept, in either face", async () => {
		const onPaper = createDesk(module);
		onPaper.session.answer("Siân");
		const before = onPaper.session.progress();
		await typed(onPaper.desk, ["library", "1", "1", "2", "back", "", "case 1"]);
		expect(onPaper.session.progress()).toEqual(before);

		const onScreens = createDesk(module);
		onScreens.session.answer("Siân");
		const keyboard = await openKeyboard(onScreens.desk);
		for (const key of ["l", "1", "1", "2", "b", "b", "b", "b", "g"])
			await keyboard.press(key);
		keyboard.close();
		expect(onScreens.session.progress()).toEqual(before);
	});

	it("is not read before it is asked for", async () => {
		let reads = 0;
		const watched = () => {
			const { desk } = createDesk(module);
			const library = () => {
				reads += 1;
				return desk.library();
			};
			return { ...desk, library };
		};
		await typed(watched(), ["Siân", "", "contents", "2", "words", "sources"]);
		const desk = watched();
		desk.session.answer("Siân");
		const keyboard = await openKeyboard(desk);
		for (const key of ["c", "2", "g", "b", "s", "b"]) await keyboard.press(key);
		expect(reads).toBe(0);
		await keyboard.press("l");
		await keyboard.press("1");
		keyboard.close();
		expect(reads).toBeGreaterThan(0);
	});
});
