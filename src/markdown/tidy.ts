import type { Rich, Run } from "./rich.ts";

/** Line ends become spaces, and neighbours of one style one run. */
export function tidy(runs: readonly Run[]): Rich {
	const tidied: Run[] = [];
	for (const run of runs) {
		const text = run.text.replace(/\s+/g, " ");
		const last = tidied.at(-1);
		if (last && isOneStyle(last, run))
			tidied[tidied.length - 1] = { ...last, text: last.text + text };
		else if (text !== "" || run.cite !== undefined || run.answer)
			tidied.push({ ...run, text });
	}
	return trimmed(tidied);
}

function isOneStyle(a: Run, b: Run): boolean {
	const isText = (run: Run) => run.cite === undefined && !run.answer;
	return (
		isText(a) &&
		isText(b) &&
		a.strong === b.strong &&
		a.emphasis === b.emphasis &&
		a.code === b.code &&
		a.href === b.href
	);
}

function trimmed(runs: readonly Run[]): Rich {
	return runs.map((run, index) => ({
		...run,
		text:
			index === 0
				? index === runs.length - 1
					? run.text.trim()
					: run.text.trimStart()
				: index === runs.length - 1
					? run.text.trimEnd()
					: run.text,
	}));
}
