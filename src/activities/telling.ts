import { Story as Runtime } from "inkjs";
import { slug } from "../markdown/slug.ts";
import { partsOf, readTag } from "./ink-tag.ts";
import type { Passage, Road, Scene, Setting, Story } from "./story.ts";

/** A story being told by ink's own runtime. */
export type Telling = {
	/** From the beginning. */
	begin(setting: Setting): Scene;
	/** Down one of the roads of the last scene, by its place among them. */
	choose(index: number): Scene;
	/** Where it stands, to come back to. */
	save(): string;
	restore(saved: string): void;
	/** Whether a knot, `knot` or `knot.stitch`, has been entered on this road; only where its visits are counted. */
	visited(path: string): boolean;
};

/** Chance is the same every time: the same choices always tell the same story. */
const seed = 1;
/**
 * A story that runs in circles is stopped, and nobody waits for it. A line is told in slices of a millisecond or so, and the slices
 * are counted, not the time: on a busy computer a slice may take long, and still get a step further.
 */
const slice = 1;
const mostSlices = 500;
/** Lines of one scene. */
const mostLines = 500;

/** Opens a story. Whatever is in it, telling never throws: what breaks off is said in the scene. */
export function createTelling(story: Story): Telling {
	let runtime: Runtime | undefined;
	let faults: string[] = [];
	/** The runtime could not come back to where it was told to. */
	let isLost = false;

	function open(): Runtime {
		const opened = new Runtime({ ...story.ink });
		opened.onError = (message) => faults.push(message);
		return opened;
	}

	function told(ink: Runtime, go: () => void): Scene {
		faults = [];
		try {
			go();
			return sceneOf(ink, story, faults);
		} catch (error) {
			// Left in the middle of a line, a runtime is of no use any more.
			runtime = undefined;
			const fault = error instanceof Error ? error.message : String(error);
			return { passages: [], roads: [], fault };
		}
	}

	return {
		begin(setting) {
			runtime ??= open();
			const ink = runtime;
			return told(ink, () => {
				ink.ResetState();
				ink.state.storySeed = seed;
				for (const [name, value] of Object.entries(setting))
					if (ink.variablesState.GlobalVariableExistsWithName(name))
						ink.variablesState.$(name, value);
			});
		},
		choose(index) {
			if (isLost)
				return {
					passages: [],
					roads: [],
					fault:
						"ink's runtime cannot save this place; a figure such as 0.0 after a comma is enough: write it in words",
				};
			const ink = runtime ?? open();
			return told(ink, () => ink.ChooseChoiceIndex(index));
		},
		save: () => runtime?.state.toJson() ?? "",
		restore(saved) {
			runtime ??= open();
			try {
				runtime.state.LoadJson(saved);
				isLost = false;
			} catch {
				runtime = undefined;
				isLost = true;
			}
		},
		visited: (path) => (runtime?.state.VisitCountAtPathString(path) ?? 0) > 0,
	};
}

function sceneOf(ink: Runtime, story: Story, faults: readonly string[]): Scene {
	const passages: Passage[] = [];
	const levels = () =>
		story.gauges.map(({ key }) => Number(ink.variablesState.$(key) ?? 0));
	for (let line = 0; ink.canContinue; line++) {
		let slices = 0;
		do ink.ContinueAsync(slice);
		while (!ink.asyncContinueComplete && ++slices < mostSlices);
		if (slices === mostSlices || line === mostLines)
			throw new Error("it runs in circles here and never comes to a choice");
		const text = (ink.currentText ?? "").trim();
		const part = partIn(ink.currentTags ?? []);
		const last = passages.at(-1);
		if (part || !last)
			passages.push({
				...(part ? { part } : {}),
				paragraphs: text ? [text] : [],
				levels: levels(),
			});
		else
			passages[passages.length - 1] = {
				...last,
				paragraphs: text ? [...last.paragraphs, text] : last.paragraphs,
				levels: levels(),
			};
	}
	const roads = ink.currentChoices.map(({ text, tags }) => roadOf(text, tags));
	const [fault] = faults;
	return { passages, roads, ...(fault === undefined ? {} : { fault }) };
}

/** What a line's tags make of the lines from there on, if anything. */
function partIn(tags: readonly string[]): Passage["part"] {
	for (const tag of tags) {
		const { name, value } = readTag(tag);
		if (name === "dossier") return { type: "dossier" };
		if (name === "decision" || name === "ending") {
			const [id = "", title = id] = partsOf(value, 2);
			return { type: name, id, name: title };
		}
	}
	return undefined;
}

/** A choice without an id goes by its wording. */
function roadOf(text: string, tags: readonly string[] | null): Road {
	const read = (tags ?? []).map(readTag);
	const all = (wanted: string) =>
		read.flatMap(({ name, value }) => (name === wanted ? [value] : []));
	const label = text.trim();
	return {
		key: all("id")[0] ?? slug(label),
		label,
		by: all("by")[0] ?? "",
		serves: all("serves"),
		hurts: all("hurts"),
		source: all("source")[0] ?? "",
		why: all("why")[0] ?? "",
	};
}
