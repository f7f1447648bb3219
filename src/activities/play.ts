import type { Levels, Passage, Road, Scene, Setting, Story } from "./story.ts";
import { createTelling, type Telling } from "./telling.ts";

/** A decision as somebody met it. */
export type Decision = {
	readonly id: string;
	readonly name: string;
	readonly situation: readonly string[];
	/** The gauges while it is open. */
	readonly before: Levels;
	readonly roads: readonly Road[];
	/** Absent while it is open. */
	readonly made?: {
		readonly road: Road;
		readonly consequence: readonly string[];
		/** The gauges at the end of the consequence. */
		readonly after: Levels;
	};
};

export type Ending = {
	readonly id: string;
	readonly name: string;
	readonly paragraphs: readonly string[];
};

/** A story as far as somebody has taken it. */
export type Played = {
	readonly dossier: readonly string[];
	/** In the order they came; the last one may be open. */
	readonly decisions: readonly Decision[];
	/** Absent while a decision is open, and where the story breaks off. */
	readonly ending?: Ending;
	/** The gauges now. */
	readonly levels: Levels;
	/** Nothing is left to decide. */
	readonly over: boolean;
};

/** Choices by the id of their decision: the ids of the roads taken. */
export type Choices = Readonly<Record<string, string>>;

/**
 * Plays a story from its beginning, by the ids of decisions and roads, never by their order: an author may move, add and
 * take away. It stops at the first decision for which there is no choice, or one that is not open on this road.
 */
export function play(story: Story, setting: Setting, choices: Choices): Played {
	const kept = keptFor(story);
	const key = JSON.stringify([setting, choices]);
	const before = kept.played.get(key);
	if (before) return before;
	const played = playWith(story, setting, ({ id, roads }) =>
		roads.findIndex(
			({ key }) => Object.hasOwn(choices, id) && choices[id] === key,
		),
	);
	if (kept.played.size >= mostKept) kept.played.clear();
	kept.played.set(key, played);
	return played;
}

/** The same for the same: a page asks at every key, and a runtime takes long to open. */
type Kept = {
	readonly telling: Telling;
	readonly played: Map<string, Played>;
};

const mostKept = 50;
const all = new WeakMap<Story, Kept>();

function keptFor(story: Story): Kept {
	const known = all.get(story);
	if (known) return known;
	const kept = { telling: createTelling(story), played: new Map() };
	all.set(story, kept);
	return kept;
}

/** Plays a story by asking at each decision for the place of a road among those that are open; it stops where there is none. */
export function playWith(
	story: Story,
	setting: Setting,
	pick: (decision: Decision) => number,
): Played {
	const { telling } = keptFor(story);
	let scene = parted(telling.begin(setting));
	const dossier = scene.lead;
	const decisions: Decision[] = [];
	for (;;) {
		const { part, roads, levels } = scene;
		// A story that comes back to a decision would be answered by itself for ever.
		const isNew = decisions.every(({ id }) => id !== part?.id);
		if (part?.type !== "decision" || !isNew)
			return {
				dossier,
				decisions,
				levels,
				over: true,
				...(part?.type === "ending" ? { ending: part } : {}),
			};
		const open: Decision = {
			id: part.id,
			name: part.name,
			situation: part.paragraphs,
			before: levels,
			roads,
		};
		const index = pick(open);
		const road = roads[index];
		if (!road)
			return { dossier, decisions: [...decisions, open], levels, over: false };
		scene = parted(telling.choose(index));
		const { lead: consequence, leadLevels: after } = scene;
		decisions.push({ ...open, made: { road, consequence, after } });
	}
}

/** A scene as what comes first, and the decision or ending it leads to. */
export type Parted = {
	readonly lead: readonly string[];
	readonly leadLevels: Levels;
	readonly part?: Ending & { readonly type: "decision" | "ending" };
	readonly roads: readonly Road[];
	readonly levels: Levels;
};

/** Where the author's story is not whole, as little as possible is lost: a decision without roads is told as it stands. */
export function parted({ passages, roads }: Scene): Parted {
	const wanted = roads.length > 0 ? "decision" : "ending";
	const at = passages.findLastIndex(({ part }) => part?.type === wanted);
	const lead = at < 0 ? passages : passages.slice(0, at);
	const rest = at < 0 ? [] : passages.slice(at);
	const tag = rest[0]?.part;
	const levels = passages.at(-1)?.levels ?? [];
	return {
		lead: paragraphsOf(lead),
		leadLevels: lead.at(-1)?.levels ?? levels,
		...(tag && tag.type !== "dossier"
			? { part: { ...tag, paragraphs: paragraphsOf(rest) } }
			: {}),
		roads,
		levels,
	};
}

function paragraphsOf(passages: readonly Passage[]): string[] {
	return passages.flatMap(({ paragraphs }) => paragraphs);
}
