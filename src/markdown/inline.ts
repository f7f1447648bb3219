import { lexInline, located, type Token } from "./lex.ts";
import type { Listener } from "./listener.ts";
import { readCase, readCite, readQuote } from "./mentions.ts";
import type { Remark } from "./problem.ts";
import type { Rich, Run } from "./rich.ts";
import { placeOf, type Spot, seek } from "./spot.ts";
import { tidy } from "./tidy.ts";

type Style = Pick<Run, "strong" | "emphasis" | "href">;

/** The words of one paragraph, heading, item or cell, which begin at or after the spot. */
export function readInline(text: string, spot: Spot, listener: Listener): Rich {
	return tidy(runsOf(lexInline(text), {}, spot, listener));
}

function runsOf(
	tokens: readonly Token[],
	style: Style,
	from: Spot,
	listener: Listener,
): Run[] {
	return located(tokens, from).flatMap(([token, spot]): Run[] => {
		const refuse: Refuse = (remark, at = spot) =>
			listener.report({ ...remark, severity: "error", place: placeOf(at) });
		switch (token.type) {
			case "text":
				refuseInText(token.text, spot, refuse);
				return [{ text: token.text, ...style }];
			case "escape":
				return [{ text: token.text, ...style }];
			case "codespan":
				return [{ text: token.text, ...style, code: true }];
			case "strong":
				return runsOf(
					token.tokens as Token[],
					{ ...style, strong: true },
					spot,
					listener,
				);
			case "em":
				return runsOf(
					token.tokens as Token[],
					{ ...style, emphasis: true },
					spot,
					listener,
				);
			case "link": {
				const safe =
					token.href.startsWith("https://") && URL.canParse(token.href);
				if (!safe)
					refuse({
						ruleId: "link-https",
						reason: `This link goes to “${token.href}”; only whole https addresses can be shown.`,
						note: "Write [words](https://…), or leave the address out.",
					});
				return runsOf(
					token.tokens as Token[],
					safe ? { ...style, href: token.href } : style,
					spot,
					listener,
				);
			}
			case "cite":
				return readCite(token, spot, listener);
			case "answer":
				return readQuote(token, spot, listener);
			case "case":
				return readCase(token, spot, listener).map((text) => ({
					text,
					...style,
				}));
			case "image":
				refuse({
					ruleId: "image",
					reason: "A terminal cannot show this image.",
					note: "Say in words, or in a table, what a reader should see in it.",
				});
				return [{ text: token.text, ...style }];
			case "html":
				refuse({
					ruleId: "html",
					reason: `“${token.text.trim()}” is HTML, which a terminal cannot show.`,
					note: "Write it in Markdown, or in words.",
				});
				return [];
			case "del":
				refuse({
					ruleId: "strikethrough",
					reason:
						"Words between tildes would be struck through, which a screen reader does not say.",
					note: "Take the tildes away. For “about”, write the word.",
				});
				return runsOf(token.tokens as Token[], style, spot, listener);
			case "br":
				refuse(
					{
						ruleId: "line-break",
						reason:
							"This line is broken by two spaces or a backslash at its end, which is not kept here.",
						note: "Take them away. For a new line, begin a paragraph or a list.",
					},
					endOfBroken(token.raw, spot),
				);
				return [{ text: " ", ...style }];
			default:
				return [];
		}
	});
}

type Refuse = (remark: Remark, at?: Spot) => void;

function refuseInText(text: string, spot: Spot, refuse: Refuse): void {
	for (const [entity] of text.matchAll(
		/&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z]?[a-z]+\d*);/g,
	))
		refuse(
			{
				ruleId: "html-entity",
				reason: `“${entity}” would be shown just as it is written.`,
				note: "Type the character itself.",
			},
			seek(spot, entity),
		);
	for (const [braces] of text.matchAll(/\{#[^}]*\}?/g))
		refuse(
			{
				ruleId: "braces-stray",
				reason: `“${braces}” names nothing here.`,
				note: "A key stands at the end of an item in a directive, or straight after :::name.",
			},
			seek(spot, braces),
		);
}

/** Two spaces at the end of a line are found only on the next one. */
function endOfBroken(raw: string, spot: Spot): Spot {
	if (!raw.startsWith(" ")) return spot;
	const line = spot.line - 1;
	return { ...spot, line, column: (spot.lines[line] ?? "").trimEnd().length };
}
