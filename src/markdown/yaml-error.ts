import type { YAMLError } from "yaml";
import type { Remark } from "./problem.ts";

/** What the parser found, in an author's words. Its own are kept only where we have none. */
export function inWords(error: YAMLError): Remark {
	switch (error.code) {
		case "BLOCK_AS_IMPLICIT_KEY":
			return {
				ruleId: "yaml-colon",
				reason:
					"This line has a second colon, or is indented further than the one above it.",
				note: 'Put the value in quotation marks: title: "Time: and money".',
			};
		case "MULTILINE_IMPLICIT_KEY":
			return pair;
		case "TAB_AS_INDENT":
			return {
				ruleId: "yaml-tab",
				reason: "This line is indented with a tab.",
				note: "Use two spaces instead.",
			};
		case "DUPLICATE_KEY":
			return {
				ruleId: "yaml-twice",
				reason: "This key is there already.",
				note: "Keep one of the two.",
			};
		case "MISSING_CHAR":
		case "BAD_INDENT":
			if (/map values|implicit keys/i.test(error.message)) return pair;
			if (/without - indicator/.test(error.message)) return item;
			return {
				ruleId: "yaml-close",
				reason:
					"A quotation mark or a bracket is not closed, or this line is indented unlike those around it.",
				note: "Close it on the line where it opens, and let lines that belong together begin at the same column.",
			};
		case "BAD_SCALAR_START":
		case "UNEXPECTED_TOKEN":
			return {
				ruleId: "yaml-start",
				reason:
					"A value cannot begin like this: the first character means something in YAML.",
				note: "Put the value in quotation marks.",
			};
		case "TAG_RESOLVE_FAILED":
			return {
				ruleId: "yaml-tag",
				reason: "A word after “!” is a tag, and tags are not read here.",
				note: "Take it away, or put the value in quotation marks.",
			};
		default:
			return {
				ruleId: "yaml-unreadable",
				reason: `This cannot be read as YAML: ${error.message}.`,
				note: "Compare it with the example in content/README.md.",
			};
	}
}

const pair: Remark = {
	ruleId: "yaml-pair",
	reason: "This line is not a key with a value.",
	note: "Write key: value, with a space after the colon.",
};

const item: Remark = {
	ruleId: "yaml-item",
	reason: "This line stands in a list and does not begin with “- ”.",
	note: "Begin it with “- ”, or indent it like the keys that it belongs to.",
};
