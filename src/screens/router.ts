import type { Desk } from "../player/desk.ts";
import { createListeners } from "../player/listeners.ts";
import type { Look } from "../terminal/theme.ts";
import type { Line } from "../terminal/wrap.ts";
import type { Act } from "./ask/way.ts";
import { commonTurn } from "./common-turn.ts";
import { commandFor } from "./keys.ts";
import { type Measure, measureOf } from "./measure.ts";
import { noticeFor, savedWords } from "./notice.ts";
import { nameOf, type Press } from "./press.ts";
import { atTop, type Route, type Shown, type Turn } from "./route.ts";
import { elsewhereIn } from "./routes/elsewhere.ts";
import { kindOf } from "./routes/kinds.ts";
import { unread } from "./routes/page-route.ts";
import { isTyping } from "./situation.ts";
import { turned } from "./turned.ts";

/** Columns and rows of the window. */
export type Size = { readonly columns: number; readonly rows: number };

/** What is on the screen now. */
export type View = {
	readonly measure: Measure;
	readonly shown: Shown;
	/** Whether the contents may stand beside it. */
	readonly isPage: boolean;
	/** Whether what was written is on the disk, in two words. */
	readonly saved: string;
	/** What cannot wait: above the footer, in words. */
	readonly notice: readonly Line[];
};

/**
 * Holds where the learner is in the program, and hands every key to it. It lives outside React, so that keys which come
 * faster than frames are drawn are each understood where they were pressed.
 */
export type Router = {
	/** Whether letters are text at the moment. */
	isTyping(size: Size): boolean;
	press(press: Press, size: Size): void;
	/** Undefined when the window is too small for a page. */
	view(size: Size): View | undefined;
	/** Calls back whenever there is something else to draw. */
	subscribe(listener: () => void): () => void;
	/** Changes whenever there is something else to draw. */
	version(): number;
};

export function createRouter(options: {
	readonly desk: Desk;
	readonly look: Look;
	readonly leave: (how: "left" | "interrupted") => void;
	readonly fail: (error: unknown) => void;
	/** Stops the program until the learner brings it back; absent where a terminal cannot. */
	readonly stop?: (() => void) | undefined;
	readonly longestLine?: number | undefined;
}): Router {
	const { desk, look, leave, fail, stop, longestLine } = options;
	const { session } = desk;
	const page: Route = unread;
	let routes: readonly Route[] = desk.greeting
		? [page, { type: "greeting", ...atTop }]
		: [page];
	/** When last everything was saved, as far as a key showed it: nothing moves on the screen of itself. */
	let savedAt: string | undefined;
	let version = 0;
	/** What was drawn last, while nothing has changed since. */
	let drawn:
		| { readonly id: string; readonly view: View | undefined }
		| undefined;
	const listeners = createListeners();

	function noteSaved(): void {
		const saving = session.saving();
		if (saving.type === "saved") savedAt = saving.at;
	}

	function changed(): void {
		noteSaved();
		version += 1;
		listeners.tell();
	}

	noteSaved();
	session.subscribe(changed);

	function top(): Route {
		return routes.at(-1) ?? page;
	}

	/** Never more of the window than a third: the footer says the main thing too. */
	function noticeIn({ columns, rows }: Size): readonly Line[] {
		return noticeFor(desk, columns - 2).slice(0, rows / 3);
	}

	/** Laid out once for each change and each size: a key asks for it several times. */
	function viewIn(size: Size): View | undefined {
		const id = `${version} ${size.columns} ${size.rows}`;
		if (drawn?.id !== id) drawn = { id, view: newViewIn(size) };
		return drawn.view;
	}

	function newViewIn(size: Size): View | undefined {
		const notice = noticeIn(size);
		const measure = measureOf(size, notice.length, longestLine);
		if (!measure) return undefined;
		const route = top();
		const shown = kindOf(route).show(route, { desk, look, measure });
		const situation = {
			...shown.situation,
			plan: desk.plan !== undefined,
			job: stop !== undefined,
			over: routes.length > 2,
			failing: session.saving().type === "failing",
		};
		return {
			measure,
			shown: { ...shown, situation },
			isPage: route.type === "page",
			saved: savedWords(desk, savedAt),
			notice,
		};
	}

	function take(turn: Turn): void {
		routes = turned(routes, turn);
		if (turn.type !== "wait") return;
		turn.until.then((route) => {
			routes = routes.map((one) => (one === turn.route ? route : one));
			changed();
		}, fail);
	}

	function quit(): void {
		if (session.save().ok) leave("left");
		// Nobody leaves what is on no disk unasked: there it is said how to.
		else take({ type: "open", route: elsewhereIn(desk) });
	}

	function act(act: Act, { shown, measure }: View): void {
		const ground = { desk, look, measure };
		const route = { ...top(), free: false };
		const common = commonTurn(act, route, shown, ground);
		take(common ?? kindOf(route).act(route, act, ground));
	}

	function hear(press: Press, size: Size): void {
		const view = viewIn(size);
		if (press.type === "key" && press.key === "ctrl-c") leave("interrupted");
		else if (view) hearIn(view, press);
	}

	function hearIn(view: View, press: Press): void {
		const { situation } = view.shown;
		if (press.type !== "key" && isTyping(situation)) {
			act({ type: "text", text: press.text }, view);
		} else if (press.type !== "paste") {
			const key = nameOf(press);
			const command = commandFor(key, situation);
			if (command === "quit") quit();
			else if (command === "stop") stop?.();
			else if (command) act({ type: "key", command, key }, view);
		}
	}

	return {
		isTyping(size) {
			const view = viewIn(size);
			return view !== undefined && isTyping(view.shown.situation);
		},
		press(press, size) {
			try {
				noteSaved();
				hear(press, size);
				changed();
			} catch (error) {
				fail(error);
			}
		},
		view: viewIn,
		subscribe: listeners.subscribe,
		version: () => version,
	};
}
