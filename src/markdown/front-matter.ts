import type { Remark, Report } from "./problem.ts";
import type { Source } from "./source.ts";
import { readYaml, type YamlMap } from "./yaml.ts";

/** The facts about a page, absent when they cannot be read, and the line on which its text begins. */
export type FrontMatter = { readonly map?: YamlMap; readonly body: number };

/** Lines between the two `---`; a page has six keys at the most. */
const longest = 100;

/** Reads the YAML between the first line, `---`, and the next one like it. Without it, everything is text. */
export function readFrontMatter(source: Source, report: Report): FrontMatter {
	const lines = source.text.split("\n");
	const place = { path: source.path, line: 1, column: 1 };
	const say = (remark: Remark) =>
		report({ ...remark, severity: "error", place });
	if (lines[0]?.trimEnd() !== "---") {
		say({
			ruleId: "front-matter-missing",
			reason: "This file does not begin with facts about the page.",
			note: "Begin it with a line ---, then key: value lines, then another line ---.",
		});
		return { body: 1 };
	}
	const end = lines
		.slice(1, longest)
		.findIndex((line) => line.trimEnd() === "---");
	if (end < 0) {
		say({
			ruleId: "front-matter-open",
			reason: "The facts about the page are not closed.",
			note: "Write a line --- after the last key.",
		});
		return { body: 2 };
	}
	const read = readYaml(
		lines.slice(1, end + 1).join("\n"),
		{ ...place, line: 2 },
		report,
	);
	if (read && read.type !== "map")
		say({
			ruleId: "front-matter-keys",
			reason: "The facts about the page are not keys with values.",
			note: "Write key: value lines between the two ---.",
		});
	return read?.type === "map"
		? { map: read, body: end + 3 }
		: { body: end + 3 };
}
