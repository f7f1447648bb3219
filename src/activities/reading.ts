import type { Directive } from "../markdown/directive.ts";
import type { Listener } from "../markdown/listener.ts";
import type { Part } from "../markdown/parts.ts";
import type { Problem } from "../markdown/problem.ts";
import type { Source } from "../markdown/source.ts";
import type { Ink } from "./story.ts";

export type { Item, Part } from "../markdown/parts.ts";

/** What a kind is given to read its directive with. */
export type Reading = {
	/** `severity` is "error" unless said otherwise. */
	readonly report: (
		problem: Omit<Problem, "severity"> & {
			readonly severity?: Problem["severity"];
		},
	) => void;
	/** The body as parts. Lists (task lists too) come as items, top-level quotations as quotes, all else as blocks. */
	readonly parts: (directive: Directive) => readonly Part[];
	/** The stories beside the sections, by file name. */
	readonly stories: ReadonlyMap<string, Source>;
	/** A story ready to be told; undefined, and reported, when ink cannot read it. */
	readonly compileStory: (source: Source) => Ink | undefined;
	/** A source is cited where Markdown is not read. */
	readonly cites: Listener["cites"];
	/** An answer is taken from elsewhere: `check` looks whether there is one, and whether it comes earlier. */
	readonly quotes: Listener["quotes"];
};
