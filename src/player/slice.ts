import type { Context } from "../activities/kind.ts";
import type { ActivityId, QuestionId } from "../activities/question.ts";
import type { Module, Section } from "../course/module.ts";
import { type Ahead, slicesTo } from "./ahead.ts";
import { metOnPath } from "./complete.ts";
import { isSame, locate, placeAt } from "./navigate.ts";
import type { Place, Progress } from "./progress.ts";
import { putOffIn } from "./put-off.ts";

/** As much as somebody does who has so many minutes: from one screen to the end of another. */
export type Slice = {
	readonly minutes: number;
	/** What it comes to: “the rest of part 4, Time and budget”. */
	readonly what: string;
	readonly from: Place;
	/** The last screen of it. */
	readonly last: Place;
	/** Where the learner goes on afterwards, where that is not behind the last screen. */
	readonly after?: Place;
	readonly goal: /** `end` is what the learner has come to the end of. */
		| { readonly type: "as-far"; readonly end: string }
		| {
				readonly type: "open";
				readonly activity: ActivityId;
				readonly question: QuestionId;
		  }
		| { readonly type: "visit" };
};

/** What people are offered who are asked how long they have got. */
const offered = [5, 10, 20] as const;
/** A stop that comes a little late is better than one in the middle. */
const late = 1.1;
/** The end of a part is the cleaner stop, if it takes at least so much of the time. */
const worthwhile = 0.6;
/** To write an answer that was put off. */
const openMinutes = 5;

/** The slices that fit 5, 10 and 20 minutes. An open question comes first; what comes to the same as a shorter one is left out. */
export function slicesFor(
	module: Module,
	progress: Progress,
	context: Context,
): readonly Slice[] {
	const open = openSlice(module, progress, context);
	const found: Slice[] = open ? [open] : [];
	const most = Math.max(...offered) * late;
	const ahead = slicesTo(module, progress, context, most);
	for (const minutes of offered) {
		if (found.some((slice) => slice.minutes === minutes)) continue;
		const slice = asFar(ahead, minutes);
		const isNew = !found.some(
			({ goal, last }) =>
				goal.type === "as-far" && isSame(last, slice?.last ?? last),
		);
		if (slice && isNew) found.push(slice);
	}
	return found;
}

/** The slice for any number of minutes: as far as they reach, and at least to the end of this screen. */
export function sliceOf(
	module: Module,
	progress: Progress,
	context: Context,
	minutes: number,
): Slice | undefined {
	const ahead = slicesTo(module, progress, context, minutes * late);
	const first = ahead.at(0);
	return asFar(ahead, minutes) ?? (first && { ...first, minutes });
}

/** A return visit, taken in one go. */
export function visitSlice(section: Section, after: Place | undefined): Slice {
	return {
		minutes: section.minutes,
		what: `your return visit, ${section.title.toLowerCase()}`,
		from: placeAt(section, 0),
		last: placeAt(section, section.screens.length - 1),
		...(after ? { after } : {}),
		goal: { type: "visit" },
	};
}

/** The furthest of what lies ahead that so many minutes reach, a clean stop before a later one. */
function asFar(ahead: readonly Ahead[], minutes: number): Slice | undefined {
	const reached = ahead.filter(({ used }) => used <= minutes * late);
	const last = reached.at(-1);
	const part = reached.findLast(
		({ isEnd, used }) => isEnd && used >= (last?.used ?? 0) * worthwhile,
	);
	const furthest = part ?? last;
	return furthest && { ...furthest, minutes };
}

/** The first question that was put off, a reflection before others: it is answered where it stands, and then they are back where they were. */
function openSlice(
	module: Module,
	progress: Progress,
	context: Context,
): Slice | undefined {
	const waiting = metOnPath(module, context).flatMap(({ activity, place }) =>
		putOffIn(activity, context).map(({ question }) => ({
			activity,
			place,
			question,
		})),
	);
	const [first] = [
		...waiting.filter(({ activity }) => activity.kind === "reflection"),
		...waiting,
	];
	if (!first) return undefined;
	const { activity, place, question } = first;
	const part = locate(module, place).sectionNumber;
	const kind = activity.kind === "reflection" ? "reflection" : "question";
	return {
		minutes: openMinutes,
		what: `answer the open ${kind}${part === 0 ? "" : ` in part ${part}`}`,
		from: place,
		last: place,
		after: progress.place,
		goal: { type: "open", activity: activity.id, question },
	};
}
