import { beside } from "./beside.js";

/** Ink keeps the lines it has taken apart from one frame to the next, and takes apart only those it has to. */
export default {
	name: "kept-lines",
	reason:
		"Ink takes the whole text of a frame apart letter by letter, twice, puts it together from cells, and forgets it before the next one. When somebody scrolls, all lines but one were there before, and in most rows one line stands alone.",
	gain: "two fifths of the time from a key to its frame, scrolling 2,000 words at 120×40 (12.9 to 7.7 ms on Node 20, 7.3 to 4.1 on Node 24), and a twentieth of the time to the first frame",
	upstream: "https://github.com/vadimdemedes/ink/issues",
	files: {
		"ink/build/output.js": [
			[
				"import { styledCharsFromTokens, styledCharsToString, tokenize, } from '@alcalzone/ansi-tokenize';",
				`import { reduceAnsiCodes, styledCharsFromTokens, styledCharsToString, tokenize, } from '@alcalzone/ansi-tokenize';
import { Row, standsAlone } from ${beside("quick-rows.ts")};`,
			],
			[
				"class OutputCaches {",
				`// Lines and letters of a long read, and then begin again.
const mostKept = 4000;
class OutputCaches {
    closed = new Map();
    // The text line by line, each with its styles. A line that opens nothing it does not close stands for itself.
    getLines(text) {
        const raw = text.split('\\n');
        if (text.includes('\\r') || raw.some(line => this.written(line) === undefined)) {
            const characterLines = [[]];
            for (const character of this.getStyledChars(text)) {
                if (character.value === '\\n') {
                    characterLines.push([]);
                }
                else {
                    characterLines.at(-1).push(character);
                }
            }
            return characterLines.map(line => styledCharsToString(line));
        }
        return raw.map(line => this.written(line));
    }
    // A line that stands for itself, as Ink would write it; undefined of any other.
    written(line) {
        if (!this.closed.has(line)) {
            this.closed.set(line, standsAlone(line) ? line : this.takenApart(line));
        }
        return this.closed.get(line);
    }
    takenApart(line) {
        const tokens = tokenize(line);
        // Whether it is closed or not: they are asked for next.
        const characters = this.getStyledChars(line, tokens);
        const isPlain = tokens.every(({ type }) => type === 'char' || type === 'ansi');
        const isShut = isPlain && reduceAnsiCodes(tokens.filter(({ type }) => type === 'ansi')).length === 0;
        return isShut ? styledCharsToString(characters) : undefined;
    }
    prune() {
        for (const known of [this.closed, this.widths, this.blockWidths, this.styledChars]) {
            if (known.size > mostKept) {
                known.clear();
            }
        }
        return this;
    }`,
			],
			["    getStyledChars(line) {", "    getStyledChars(line, tokens) {"],
			[
				"styledCharsFromTokens(tokenize(line))",
				"styledCharsFromTokens(tokens ?? tokenize(line))",
			],
			[
				"export default class Output {",
				"const kept = new OutputCaches();\nexport default class Output {",
			],
			[
				`            const row = [];
            for (let x = 0; x < this.width; x++) {
                row.push({
                    type: 'char',
                    value: ' ',
                    fullWidth: false,
                    styles: [],
                });
            }
            output.push(row);`,
				"            output.push(new Row(this.width, this.caches));",
			],
			[
				"            const currentLine = output[y + index];",
				"            const row = output[y + index];",
			],
			["            if (!currentLine) {", "            if (!row) {"],
			[
				"            const characters = this.caches.getStyledChars(line);\n            // Nothing",
				`            if (row.takes(x, line)) {
                continue;
            }
            const currentLine = row.cells;
            const characters = this.caches.getStyledChars(line);
            // Nothing`,
			],
			[
				"            const lineWithoutEmptyItems = line.filter(item => item !== undefined);\n            return styledCharsToString(lineWithoutEmptyItems).trimEnd();",
				`            return line.drawn(cells => {
                const lineWithoutEmptyItems = cells.filter(item => item !== undefined);
                return styledCharsToString(lineWithoutEmptyItems).trimEnd();
            });`,
			],
			["    caches = new OutputCaches();", "    caches = kept.prune();"],
			[
				`        const characterLines = [[]];
        for (const character of this.caches.getStyledChars(text)) {
            if (character.value === '\\n') {
                characterLines.push([]);
            }
            else {
                characterLines.at(-1).push(character);
            }
        }
        let lines = characterLines.map(line => styledCharsToString(line));`,
				"        let lines = this.caches.getLines(text);",
			],
		],
	},
};
