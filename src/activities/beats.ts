import { answerTo, given } from "./answer.ts";
import { type Beat, pauseIn, type Situation, startOf } from "./beat.ts";
import {
	compared,
	debriefQuestion,
	endingsSay,
	finish,
	happened,
	overview,
	reason,
} from "./debrief.ts";
import { forecastQuestion, forecastReply, forecastSay } from "./forecast.ts";
import type { Step } from "./kind.ts";
import { planQuestion, planSay } from "./plan-line.ts";
import type { Decision } from "./play.ts";
import { replyTo, setAside } from "./reply.ts";
import { firstRun, idIn, type Run, runAfter } from "./runs.ts";
import {
	becauseQuestion,
	consequenceSay,
	decidedSay,
	decisionQuestion,
	decisionSay,
	dossierSay,
	endingSay,
} from "./scenes.ts";
import { besideEarlier, decidedAnew } from "./side-by-side.ts";
import type { Story } from "./story.ts";

/** What stays on the page when nothing is asked any more. */
type Rest = Omit<Step, "next">;

/**
 * The scenario beat by beat, as far as the answers lead: dossier, decisions, ending and debrief, and again from wherever
 * they went back to. What it returns in the end is what stays on the page.
 */
export function* beatsOf(situation: Situation): Generator<Beat, Rest> {
	const { story, setting, answers } = situation;
	let run = firstRun(story, setting, answers);
	const runs: Run[] = [];
	for (;;) {
		const open = yield* tellingOf(run, runs.at(-1), situation);
		if (open) return putOff(story, run, open);
		runs.push(run);
		const debrief = debriefQuestion(run);
		yield* debriefOf(run, runs.at(-2), situation);
		const plan = planQuestion();
		const isPlanned = replyTo(plan, answers).type !== "open";
		const changeable = isPlanned ? [plan] : [];
		const ended = [...runs];
		yield {
			question: debrief,
			say: () => [
				...planSay(answers),
				endingsSay(story, ended),
				...besideEarlier(story, ended),
			],
			changeable,
		};
		const chosen = replyTo(debrief, answers);
		if (chosen.type !== "given" || chosen.value === finish.key)
			return {
				say: overview(story, runs, debrief, answers),
				changeable: [debrief, ...changeable],
			};
		run = runAfter(run, String(chosen.value), story, setting, answers);
	}
}

/** A decision that was put off: the story waits for it. */
function putOff(story: Story, run: Run, decision: Decision): Rest {
	const question = decisionQuestion(run, decision);
	return {
		say: [
			...decisionSay(story, decision, undefined, run.played.dossier),
			{ type: "asked", prompt: question.prompt },
			setAside,
		],
		changeable: [question],
	};
}

/** The story itself: what comes before the decision they went back to was met already. Returns the decision that is open, if one is. */
function* tellingOf(
	run: Run,
	before: Run | undefined,
	situation: Situation,
): Generator<Beat, Decision | undefined> {
	const { story, answers } = situation;
	const { dossier, decisions, ending, levels, over } = run.played;
	const pause = (name: string) => pauseIn(run, name, situation);
	if (run.number === 1 && dossier.length > 0)
		yield {
			question: pause("dossier"),
			say: () => dossierSay(situation, dossier),
		};
	for (const [index, decision] of decisions.entries()) {
		if (index < startOf(run)) continue;
		const { id, made } = decision;
		const shown = decisions[index - 1]?.made?.after;
		const question = decisionQuestion(run, decision);
		yield {
			question,
			say: () => decisionSay(story, decision, shown, dossier),
		};
		if (!made) return decision;
		yield {
			question: becauseQuestion(run, decision),
			say: () => decidedSay(story, decision, shown, dossier, question),
			changeable: [question],
		};
		const on = pause(`${id}.on`);
		if (before && index === startOf(run) && !answerTo(answers, on.id))
			yield* forecastOf(before, run, situation);
		yield {
			question: on,
			say: () => consequenceSay(story, decision, made),
		};
	}
	if (over && ending)
		yield {
			question: pause("ending"),
			say: () => endingSay(ending),
			ended: { ending, levels },
		};
	return undefined;
}

/** What they expect of the road they have just taken: nobody is asked who has seen what comes of it. */
function* forecastOf(
	before: Run,
	run: Run,
	{ story }: Situation,
): Generator<Beat> {
	const question = forecastQuestion(story, before, run);
	if (question) yield { question, say: () => forecastSay(story, before) };
}

function* debriefOf(
	run: Run,
	before: Run | undefined,
	situation: Situation,
): Generator<Beat> {
	const { story, answers } = situation;
	const expected = given(answers, idIn(run, "forecast"));
	yield {
		question: pauseIn(run, "happened", situation),
		say: () =>
			before
				? compared(
						story,
						before,
						run,
						forecastReply(story, before, run, expected),
					)
				: happened(story, run),
	};
	const decided = decidedAnew(run, before);
	for (const [index, decision] of decided.entries()) {
		const because = given(answers, idIn(run, `${decision.id}.because`));
		const place = `${index + 1} of ${decided.length}`;
		yield {
			question: pauseIn(run, `${decision.id}.why`, situation),
			say: () => reason(story, decision, because, place),
		};
	}
	yield { question: planQuestion(), say: () => planSay({}) };
}
