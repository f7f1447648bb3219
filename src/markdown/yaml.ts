import {
	Composer,
	type CST,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	Lexer,
	LineCounter,
	Parser,
} from "yaml";
import type { Remark, Report } from "./problem.ts";
import { safeText } from "./safe-text.ts";
import type { Place } from "./source.ts";
import { inWords } from "./yaml-error.ts";

/** YAML as plain words with places: `no`, `1.0` and `2027-01-12` stay what was written. */
export type Yaml =
	| { readonly type: "text"; readonly place: Place; readonly value: string }
	| {
			readonly type: "list";
			readonly place: Place;
			readonly items: readonly Yaml[];
	  }
	| YamlMap;

export type YamlMap = {
	readonly type: "map";
	readonly place: Place;
	readonly entries: ReadonlyMap<
		string,
		{ readonly place: Place; readonly value: Yaml }
	>;
};

/** Levels of YAML inside one another, as its parser counts them: some three for each of ours. */
const deepest = 40;
/** Keys or items in one map or list; looking for twins takes the square of it. */
const longest = 2000;

/** Reads YAML that begins at the place. Every error is reported; undefined when nothing could be read. */
export function readYaml(
	text: string,
	start: Place,
	report: Report,
): Yaml | undefined {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (const match of text.matchAll(/\n/g)) lines.addNewLine(match.index + 1);
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return {
			path: start.path,
			line: start.line + line - 1,
			column: Math.max(col, 1),
		};
	};
	const say = (offset: number, problem: Remark) =>
		report({ ...problem, severity: "error", place: placeAt(offset) });

	const parsed = parse(text);
	if ("tooMuchAt" in parsed) {
		say(parsed.tooMuchAt, {
			ruleId: "yaml-tangled",
			reason: `More than ${longest} entries, or lists too deep inside one another, cannot be read here.`,
			note: "Keep it to keys with values, and lists of them.",
		});
		return undefined;
	}
	const [document, another] = new Composer({
		schema: "failsafe",
		stringKeys: true,
		prettyErrors: false,
		logLevel: "silent",
	}).compose(parsed.tokens, true, text.length);
	if (!document) return undefined;
	if (another)
		say(another.range[0], {
			ruleId: "yaml-unreadable",
			reason: "A line of “---” begins a second document here.",
			note: "Take the line away.",
		});
	const told = new Set<number>();
	for (const error of [...document.errors, ...document.warnings]) {
		const { line } = placeAt(error.pos[0]);
		if (!told.has(line)) say(error.pos[0], inWords(error));
		told.add(line);
	}
	return document.errors.length > 0
		? undefined
		: convert(document.contents, placeAt, say);
}

/** The syntax, as long as it is neither too deep (it would use up the stack) nor too long (it would take minutes). */
function parse(
	text: string,
): { readonly tokens: CST.Token[] } | { readonly tooMuchAt: number } {
	const parser = new Parser();
	const tokens: CST.Token[] = [];
	for (const lexeme of new Lexer().lex(text)) {
		tokens.push(...parser.next(lexeme));
		const top = parser.stack.at(-1);
		const items = top && "items" in top ? top.items.length : 0;
		if (parser.stack.length > deepest || items > longest)
			return { tooMuchAt: parser.offset };
	}
	return { tokens: [...tokens, ...parser.end()] };
}

function convert(
	node: unknown,
	placeAt: (offset: number) => Place,
	say: (offset: number, problem: Remark) => void,
): Yaml | undefined {
	if (isAlias(node)) {
		say(node.range?.[0] ?? 0, {
			ruleId: "yaml-alias",
			reason:
				"A “*” before a word repeats something said elsewhere, which is not read here.",
			note: "Write it out, or put the value in quotation marks.",
		});
		return undefined;
	}
	if (isScalar(node)) {
		const value = typeof node.value === "string" ? node.value : "";
		return {
			type: "text",
			place: placeAt(node.range?.[0] ?? 0),
			// An escape such as "\x1b" only becomes a character here.
			value: safeText(value).trim(),
		};
	}
	if (isSeq(node))
		return {
			type: "list",
			place: placeAt(node.range?.[0] ?? 0),
			items: node.items.flatMap((item) => convert(item, placeAt, say) ?? []),
		};
	if (!isMap(node)) return undefined;
	return {
		type: "map",
		place: placeAt(node.range?.[0] ?? 0),
		entries: new Map(
			node.items.flatMap(({ key, value }) => {
				const name = convert(key, placeAt, say);
				if (name?.type !== "text") return [];
				const read = value ? convert(value, placeAt, say) : undefined;
				const empty: Yaml = { type: "text", place: name.place, value: "" };
				return [
					[name.value, { place: name.place, value: read ?? empty }] as const,
				];
			}),
		),
	};
}
