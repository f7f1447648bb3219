import type { Definition, Node } from "pdfmake";
import { setName } from "./certificate-name.ts";
import { typefaceFor } from "./certificate-typefaces.ts";
import type { CertificateWords } from "./certificate-words.ts";

/** What a page needs beside its words. */
export type Setting = {
	/** Shrinks everything: 1 is as designed. */
	readonly size: number;
	/** The width of a text in ems of its typeface. */
	readonly ems: (text: string) => number;
	/** Carried in the file, unseen. */
	readonly keywords: string;
	readonly at: Date;
};

const ink = "#1c1c1c";
/** 7 to 1 on white. */
const quiet = "#555555";
const accent = "#8a1c2b";
const side = 76;
/** Between the margins of an upright A4 page. */
const measure = 595.28 - 2 * side;

/**
 * How the certificate looks: one upright A4 page in one column, so that it is read aloud and copied in the order it is seen.
 * Made afresh each time, because pdfmake writes into what it is given.
 */
export function certificatePage(
	words: CertificateWords,
	{ size, ems, keywords, at }: Setting,
): Definition {
	const pt = (points: number) => Math.round(points * size * 100) / 100;
	/** Space gives way before letters do. */
	const below = (points: number) => ({
		margin: [0, pt(points * size), 0, 0] as [number, number, number, number],
	});
	const name = setName(words.name, measure / size, ems);
	/** On all its lines the one in which it was measured. */
	const font = typefaceFor(words.name);
	return {
		pageSize: "A4",
		pageMargins: [side, 92, side, 104],
		defaultStyle: { font: "latin", fontSize: pt(11.5), color: ink },
		language: "en-GB",
		displayTitle: true,
		// pdfmake would claim a structure that it does not write.
		tagged: false,
		info: {
			title: `${words.heading}: ${words.module}`,
			subject: words.limits.join(" "),
			keywords,
			creator: "cpd-module",
			creationDate: at,
			modDate: at,
		},
		content: [
			{
				...set(words.heading),
				fontSize: pt(16),
				characterSpacing: pt(1.2),
				color: accent,
			},
			...name.lines.map(
				(line, row): Node => ({
					text: line,
					font,
					fontSize: pt(name.size),
					lineHeight: 1.05,
					noWrap: true,
					...below(row === 0 ? 44 : 0),
				}),
			),
			{ ...set(words.lead), color: quiet, ...below(8) },
			{ ...set(words.module), fontSize: pt(20), ...below(20) },
			{ ...set(words.description), color: quiet, ...below(5) },
			{ ...line(measure), ...below(32) },
			{ ...set(words.aims.heading), color: quiet, ...below(30) },
			...words.aims.outcomes.map(
				(outcome): Node => ({ ...set(outcome), ...below(7) }),
			),
			{ text: "", ...below(22) },
			...words.facts.map(
				(fact): Node => ({
					columns: [
						{ width: 132, ...set(fact.label), color: quiet },
						{ width: "*", ...set(fact.value) },
					],
					columnGap: 14,
					...below(7),
				}),
			),
		],
		footer: {
			stack: words.limits.map((text): Node => ({ ...set(text), color: quiet })),
			fontSize: 9.5,
			margin: [side, 24, side, 0],
		},
	};
}

/** A text in the typeface that has its letters. */
function set(text: string) {
	return { text, font: typefaceFor(text) };
}

/** The one accent. */
function line(width: number): Node {
	const flat = { type: "line", x1: 0, y1: 0, x2: width, y2: 0 } as const;
	return { canvas: [{ ...flat, lineWidth: 0.9, lineColor: accent }] };
}
