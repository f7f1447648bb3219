import type { Module, Reference } from "../course/module.ts";
import type { Run } from "../markdown/rich.ts";

/** Numbers the sources that a text cites, in the order in which it comes to them. */
export type Numbers = {
	/** A citation as its numbered mark; whatever else as it is. */
	run(run: Run): Run;
	/** The sources met so far, in the order of their numbers. */
	sources(): readonly Reference[];
};

export function createNumbers(module: Pick<Module, "references">): Numbers {
	const sources: Reference[] = [];
	const numberOf = (key: string): number => {
		const known = sources.findIndex((source) => source.key === key);
		if (known >= 0) return known + 1;
		const reference = module.references.find(
			(candidate) => candidate.key === key,
		);
		return sources.push(reference ?? { key, text: key });
	};
	return {
		run: (run) =>
			run.cite === undefined ? run : { text: "", mark: numberOf(run.cite) },
		sources: () => sources,
	};
}
