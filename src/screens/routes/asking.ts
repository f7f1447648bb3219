import type { Refusal } from "../../activities/answer.ts";
import { draftOf } from "../../activities/prefill.ts";
import type { Question } from "../../activities/question.ts";
import { plain } from "../../markdown/rich.ts";
import type { Ask } from "../../player/page.ts";
import type { Session } from "../../player/session.ts";
import { apart } from "../../terminal/hang.ts";
import { linesOf } from "../../terminal/lines.ts";
import { spansOf } from "../../terminal/spans.ts";
import type { Span } from "../../terminal/theme.ts";
import { wrap } from "../../terminal/wrap.ts";
import { below, refusalLines } from "../ask/below.ts";
import type { Act, Drawn } from "../ask/way.ts";
import { wayOf } from "../ask/ways.ts";
import type { Ground } from "../route.ts";
import type { Where } from "../situation.ts";

/** The open question of the page, as far as the learner has got with it. */
export type Asking = {
	/** Which question it is: with another one, all of this begins afresh. */
	readonly id: string;
	/** Where the learner is in it, by its way of asking. */
	readonly state: unknown;
	/** Left for the moment, so that letters are commands. */
	readonly resting: boolean;
	/** It has been in sight, and the keys go to it. Before that, they read on. */
	readonly opened: boolean;
	readonly refusals: readonly Refusal[];
};

/** The open question as it was left, or begun afresh. One with a draft is opened at once: there the learner was. */
export function askingFor(ask: Ask, before: Asking | undefined): Asking {
	const { activity, question, draft, again } = ask;
	const id = `${activity} ${question.id} ${again}`;
	if (before?.id === id) return before;
	const untouched = draftOf(question, undefined);
	return {
		id,
		state: wayOf(question).start(question, draft, again),
		resting: false,
		opened: again || JSON.stringify(draft) !== JSON.stringify(untouched),
		refusals: [],
	};
}

/** What the keys are for in it. */
export function whereIn({ question }: Ask, { state, resting }: Asking): Where {
	const where = wayOf(question).where(question, state);
	const isText =
		where === "line" ||
		where === "writing" ||
		where === "form" ||
		where === "done";
	return resting && isText ? "resting" : where;
}

/** The question, its way of asking, and why the last answer could not be taken. */
export function drawAsking(
	{ question, preview }: Ask,
	{ state, resting, refusals, opened }: Asking,
	{ look, measure: { width, height } }: Pick<Ground, "look" | "measure">,
): Drawn {
	const prompt = wrap(promptOf(question), width);
	const active = !resting;
	const pointer = active && opened ? look.glyphs.pointer : " ";
	const drawn = below(
		prompt,
		wayOf(question).draw(question, state, {
			columns: width,
			height,
			look,
			active,
			pointer,
			refusals,
		}),
	);
	const reasons = refusals.flatMap(({ field, reason }) =>
		field === undefined ? refusalLines(reason, width) : [],
	);
	// What stands as a reason at its field is not said a second time.
	const said = refusals.map(({ reason }) => reason);
	const fresh = preview.filter(
		(say) => say.type !== "paragraph" || !said.includes(plain(say.rich)),
	);
	const live = linesOf(fresh, width, look);
	const lines = apart([drawn.lines, reasons, live]);
	const end = lines.length - 1;
	if (end < height) return { ...drawn, lines, sight: { from: 0, to: end } };
	const { from, to } = drawn.sight;
	const asked = reasons.length > 0 ? drawn.lines.length + reasons.length : to;
	// Where what is being filled and all the live figures have room together, both are in sight; on Done, as many as have.
	const isDone = wayOf(question).where(question, state) === "done";
	const room = live.length > 0 && (isDone || end - from < height);
	const last = room ? Math.max(asked, Math.min(end, from + height - 1)) : asked;
	return {
		...drawn,
		lines,
		sight: { from: Math.max(from, last - height + 1), to: last },
	};
}

function promptOf(question: Question): Span[] {
	const prompt = spansOf(question.prompt, "strong");
	return question.type === "text" && question.optional
		? [...prompt, { text: " (may be left empty)", role: "muted" }]
		: prompt;
}

/** A key that goes to the question: what it comes to is kept as a draft. */
export function actIn(
	{ question }: Ask,
	asking: Asking,
	act: Act,
	{ desk: { session }, measure: { width, height } }: Ground,
): Asking {
	const way = wayOf(question);
	const before = way.draft(question, asking.state);
	const room = { columns: width, height };
	const state = way.act(question, asking.state, act, room);
	const draft = way.draft(question, state);
	if (JSON.stringify(draft) === JSON.stringify(before))
		return { ...asking, state };
	session.draft(draft);
	return {
		...asking,
		state,
		refusals: stillTrue(asking.refusals, before, draft),
	};
}

/** Answers with what stands there; undefined when it was taken. */
export function answerWith(
	{ question }: Ask,
	asking: Asking,
	session: Session,
): Asking | undefined {
	const way = wayOf(question);
	const refusals = session.answer(way.draft(question, asking.state));
	if (refusals.length === 0) return undefined;
	const state = way.refused?.(question, asking.state, refusals) ?? asking.state;
	return { ...asking, state, refusals };
}

/** What was said of a field that has not changed since. */
function stillTrue(
	refusals: readonly Refusal[],
	before: unknown,
	now: unknown,
): readonly Refusal[] {
	const isSame = (field: string) =>
		(before as Record<string, unknown>)[field] ===
		(now as Record<string, unknown>)[field];
	return refusals.filter(({ field }) => field !== undefined && isSame(field));
}
