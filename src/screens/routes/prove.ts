import { settle } from "../../activities/draft.ts";
import { checkQuestion, type Quiz } from "../../activities/quiz.ts";
import type { Section } from "../../course/module.ts";
import { proofIn, proveWith } from "../../player/prove.ts";
import type { Session } from "../../player/session.ts";
import { apart } from "../../terminal/hang.ts";
import { linesOf } from "../../terminal/lines.ts";
import { spansOf } from "../../terminal/spans.ts";
import { wrap, wrapText } from "../../terminal/wrap.ts";
import { below, refusalLines } from "../ask/below.ts";
import { wayOf } from "../ask/ways.ts";
import {
	atTop,
	type Ground,
	type Kind,
	type Scrolled,
	type Shown,
	shownAs,
} from "../route.ts";

/** Two questions that show a section is known, one after the other, and then what came of it. */
export type ProveRoute = Scrolled & {
	readonly type: "prove";
	readonly section: Section;
	readonly quizzes: readonly Quiz[];
	/** What was chosen so far. */
	readonly keys: readonly string[];
	/** Where the learner is in the open one, by its way of asking. */
	readonly state: unknown;
	/** Why the last answer could not be taken. */
	readonly reason?: string;
	readonly outcome?: string;
};

/** Asks the questions of a section; undefined where it cannot be skipped. */
export function proveAt(session: Session, id: string): ProveRoute | undefined {
	const proof = proofIn(session, id);
	return proof && asking({ type: "prove", ...atTop, ...proof, keys: [] });
}

/** Begins the next question. */
function asking(route: Omit<ProveRoute, "state">): ProveRoute {
	const quiz = route.quizzes[route.keys.length];
	const question = quiz && checkQuestion(quiz);
	const state = question && wayOf(question).start(question, []);
	const { reason: _, ...rest } = route;
	return { ...rest, ...atTop, state };
}

export const prove: Kind<ProveRoute> = {
	show(route, ground) {
		const quiz = route.quizzes[route.keys.length];
		if (route.outcome === undefined && quiz)
			return showQuestion(route, quiz, ground);
		const { width } = ground.measure;
		const lines = apart([
			wrap([{ text: route.section.title, role: "heading" }], width),
			wrapText(route.outcome ?? "", width),
		]);
		return shownAs(route, ground, route.section.title, "leaf", { lines });
	},
	act(route, act, ground) {
		const { measure, desk } = ground;
		const quiz = route.quizzes[route.keys.length];
		if (route.outcome !== undefined || !quiz) return { type: "stay", route };
		if (act.type === "key" && act.command === "set-aside")
			return { type: "close" };
		const question = checkQuestion(quiz);
		const way = wayOf(question);
		if (act.type !== "key" || act.command !== "answer") {
			const room = { columns: measure.width, height: measure.height };
			const state = way.act(question, route.state, act, room);
			const { reason: _, ...rest } = route;
			return { type: "stay", route: { ...rest, state } };
		}
		const settled = settle(question, way.draft(question, route.state));
		if ("refusals" in settled) {
			const reason = settled.refusals.map(({ reason }) => reason).join(" ");
			return { type: "stay", route: { ...route, reason } };
		}
		const keys = [...route.keys, String(settled.value)];
		const next = asking({ ...route, keys });
		if (next.keys.length < next.quizzes.length)
			return { type: "stay", route: next };
		const outcome = proveWith(desk.session, next, next.keys);
		return { type: "stay", route: { ...next, outcome } };
	},
};

function showQuestion(route: ProveRoute, quiz: Quiz, ground: Ground): Shown {
	const { look, measure } = ground;
	const { width, height } = measure;
	const question = checkQuestion(quiz);
	const number = route.keys.length + 1;
	const before = apart([
		wrap(
			[{ text: `Do you know “${route.section.title}”?`, role: "heading" }],
			width,
		),
		wrapText(
			`Question ${number} of ${route.quizzes.length}. With both right, the section counts as done, and you can still open it.`,
			width,
		),
		linesOf(quiz.before, width, look),
		wrap(spansOf(quiz.prompt, "strong"), width),
	]);
	const drawn = below(
		before,
		wayOf(question).draw(question, route.state, {
			columns: width,
			height,
			look,
			active: true,
			pointer: look.glyphs.pointer,
			refusals: [],
		}),
	);
	const reasons = route.reason ? refusalLines(route.reason, width) : [];
	const lines = apart([drawn.lines, reasons]);
	const sight = { ...drawn.sight, to: lines.length - 1 };
	const shown = shownAs(route, ground, route.section.title, "choosing", {
		...drawn,
		lines,
		sight: reasons.length > 0 ? sight : drawn.sight,
	});
	return { ...shown, situation: { ...shown.situation, proof: true } };
}
