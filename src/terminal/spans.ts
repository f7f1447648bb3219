import type { Rich, Run } from "../markdown/rich.ts";
import type { Role, Span } from "./theme.ts";

/** Runs as spans: a source mark as `[1]`, an address in brackets after its words. `base` is the role of what has none of its own. */
export function spansOf(rich: Rich, base?: Role): Span[] {
	return rich.flatMap((run) => spansIn(run, base));
}

function spansIn(run: Run, base: Role | undefined): Span[] {
	if (run.mark !== undefined)
		return [{ text: `[${run.mark}]`, role: base ?? "muted" }];
	const words = span(run.text, roleOf(run) ?? base);
	return run.href !== undefined && run.href !== run.text
		? [words, { text: ` (${run.href})`, role: base ?? "muted" }]
		: [words];
}

function roleOf(run: Run): Role | undefined {
	if (run.strong) return "strong";
	if (run.said) return "said";
	if (run.emphasis || run.code) return "emphasis";
	return undefined;
}

/** A span without a role has no key for one. */
function span(text: string, role: Role | undefined): Span {
	return role === undefined ? { text } : { text, role };
}
