// Writes src/documents/typeface-ranges.ts: the letters the certificate's wide typeface has.
// Run it after changing assets/fonts: node scripts/typeface.js
import { readFileSync, writeFileSync } from "node:fs";
import * as fontkit from "fontkit";

const font = fontkit.create(
	readFileSync(
		new URL("../assets/fonts/GentiumBookPlus-Regular.ttf", import.meta.url),
	),
);

/** What a person types: letters, marks, figures, punctuation, symbols, spaces. Not private characters, nor U+FFFD, which stands for a damaged one. */
const typed = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]$/u;
const invisible = /^[\p{Default_Ignorable_Code_Point}\uFFFC\uFFFD]$/u;
/** Printed right, but some come out of the PDF as something else: the accents of Greek, standing alone. */
const misread = /^(?:[\u037A\u0384\u0385]|(?=\p{Script=Greek})\p{Sk})$/u;

const points = font.characterSet
	.filter((point) => {
		const letter = String.fromCodePoint(point);
		return (
			typed.test(letter) &&
			!invisible.test(letter) &&
			!misread.test(letter) &&
			letter.normalize("NFC") === letter
		);
	})
	.sort((a, b) => a - b);

const ranges = [];
for (const point of points) {
	const last = ranges.at(-1);
	if (last?.[1] === point - 1) last[1] = point;
	else ranges.push([point, point]);
}

const words = ranges.map(([from, to]) =>
	from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`,
);
const lines = [""];
for (const word of words) {
	const line = `${lines.at(-1)} ${word}`.trimStart();
	if (line.length > 76) lines.push(word);
	else lines[lines.length - 1] = line;
}

writeFileSync(
	new URL("../src/documents/typeface-ranges.ts", import.meta.url),
	`// Written by scripts/typeface.js from assets/fonts. Do not edit.

/** The characters of ${font.fullName} (${font.version.toLowerCase()}), in Unicode's composed form (NFC), as hexadecimal ranges. */
export const ranges = \`
${lines.join("\n")}
\`;
`,
);
