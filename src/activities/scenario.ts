import { type Block, plain, type Rich } from "../markdown/rich.ts";
import type { Answers, Value } from "./answer.ts";
import { answerTo, given } from "./answer.ts";
import type { Ended } from "./beat.ts";
import { beatsOf } from "./beats.ts";
import { endsDebrief } from "./debrief.ts";
import { levelInWords } from "./gauge.ts";
import type { Act, Context, Entry, Kind } from "./kind.ts";
import { readOpening } from "./parts.ts";
import type { QuestionId } from "./question.ts";
import { readStory } from "./read-story.ts";
import { replyTo } from "./reply.ts";
import { decisionsIn, sampleRun } from "./sample-run.ts";
import type { Say } from "./say.ts";
import { asksBecause } from "./scenes.ts";
import type { Setting, Story } from "./story.ts";
import { isRecord } from "./value.ts";

/** A story in which the learner decides, with a debrief, and the way back to any decision. */
export type Scenario = {
	readonly kind: "scenario";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	readonly story: Story;
};

export const scenario: Kind<Scenario> = {
	name: "scenario",
	attributes: ["story"],
	read(directive, reading) {
		const parts = reading.parts(directive);
		const opening = readOpening(directive, parts, reading);
		const story = readStory(directive, reading);
		return (
			opening &&
			story && {
				kind: "scenario",
				id: directive.attributes.id?.value ?? "",
				...opening,
				story,
			}
		);
	},
	take: ({ story }, context) => settingFrom(story, context),
	step(activity, answers, context) {
		const beats = beatsIn(activity, answers, context);
		for (;;) {
			const { done, value } = beats.next();
			if (done) return { ...value, next: "done" };
			const { question, say, changeable = [] } = value;
			if (replyTo(question, answers).type === "open")
				return { say: say(), next: { ask: question }, changeable };
		}
	},
	passed(activity, answers, context) {
		const read: (readonly Say[])[] = [];
		for (const { question, say } of beatsIn(activity, answers, context)) {
			const reply = replyTo(question, answers);
			if (reply.type === "open") return read;
			// A finished year stands on one page: what lies before it is the screen before.
			if (reply.type === "given" && endsDebrief(question, reply.value))
				return [];
			// A decision is read once more with what was decided, which is what the reason is asked under.
			if (question.type === "pause" || asksBecause(question.id))
				read.push(say());
		}
		return read;
	},
	entries: (activity, answers, context) =>
		[...answersIn(answers), ...endingsIn(activity, answers, context)].sort(
			(a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
		),
	parts: () => ["plan"],
	acts: ({ story }) => [
		...Array.from({ length: decisionsIn(story) }, (): Act => "tap"),
		"line",
	],
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...sampleRun(activity.story),
	],
};

function beatsIn(activity: Scenario, answers: Answers, context: Context) {
	const took = context.took(activity.id);
	const setting = isRecord(took) ? took : settingFrom(activity.story, context);
	return beatsOf({ ...activity, setting, answers });
}

/** What the story is given: a field of a form, a choice of one. What is not answered yet is left to the story. */
function settingFrom({ given: wanted }: Story, context: Context): Setting {
	return Object.fromEntries(
		wanted.flatMap(({ variable, activity: id, field: key }) => {
			const answers = context.answers(id);
			const value =
				key === undefined
					? given(answers, "pick")
					: fieldOf(given(answers, "form"), key);
			return typeof value === "string" || typeof value === "number"
				? [[variable, value]]
				: [];
		}),
	);
}

function fieldOf(value: Value | undefined, key: string): unknown {
	return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Everything they gave, in whichever run; a pause has no words. */
function answersIn(answers: Answers): Entry[] {
	return Object.values(answers).flatMap((answer) =>
		"value" in answer && answer.words !== ""
			? [
					{
						asked: answer.asked,
						words: answer.words,
						at: answer.at,
						manner: mannerOf(answer.question),
					},
				]
			: [],
	);
}

function mannerOf(question: QuestionId): Entry["manner"] {
	if (question === "plan") return "reflection";
	return asksBecause(question) ? "reason" : "answer";
}

/** The endings they have come to, and how the gauges stood there. */
function endingsIn(
	activity: Scenario,
	answers: Answers,
	context: Context,
): Entry[] {
	// A story that nobody has begun need not be told to know that.
	if (Object.keys(answers).length === 0) return [];
	return [...beatsIn(activity, answers, context)].flatMap(
		({ question, ended }) => {
			const seen = answerTo(answers, question.id);
			return ended && seen
				? [
						{
							asked: `${plain(activity.prompt)}: how it ended`,
							words: endInWords(activity.story, ended),
							at: seen.at,
							manner: "ending",
						},
					]
				: [];
		},
	);
}

/** The name of an ending, and below it a line for each gauge. */
function endInWords({ gauges }: Story, { ending, levels }: Ended): string {
	const stood = gauges.map(({ key: _, ...gauge }, index) => {
		const level = { ...gauge, value: levels[index] ?? 0 };
		return `${gauge.label}: ${levelInWords(level)}`;
	});
	return [ending.name, ...stood].join("\n");
}
