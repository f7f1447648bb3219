/** Ink keeps the lines it has taken apart from one frame to the next. */
export default {
	name: "kept-lines",
	reason:
		"Ink takes the whole text of a frame apart letter by letter, twice, and forgets it before the next one. When somebody scrolls, all lines but one were there before.",
	gain: "half (26 to 12 ms) of the time from a key to its frame, scrolling 2,000 words at 120×40, Node 20",
	upstream: "https://github.com/vadimdemedes/ink/issues",
	files: {
		"ink/build/output.js": [
			[
				"import { styledCharsFromTokens, styledCharsToString, tokenize, } from '@alcalzone/ansi-tokenize';",
				"import { reduceAnsiCodes, styledCharsFromTokens, styledCharsToString, tokenize, } from '@alcalzone/ansi-tokenize';",
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
        if (text.includes('\\r') || !raw.every(line => this.isClosed(line))) {
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
        return raw.map(line => this.closed.get(line));
    }
    isClosed(line) {
        if (!this.closed.has(line)) {
            const tokens = tokenize(line);
            // Whether it is closed or not: they are asked for next.
            const characters = this.getStyledChars(line, tokens);
            const isPlain = tokens.every(({ type }) => type === 'char' || type === 'ansi');
            const isShut = isPlain && reduceAnsiCodes(tokens.filter(({ type }) => type === 'ansi')).length === 0;
            this.closed.set(line, isShut ? styledCharsToString(characters) : undefined);
        }
        return this.closed.get(line) !== undefined;
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
				`const kept = new OutputCaches();
// No cell is ever changed, only replaced.
const empty = { type: 'char', value: ' ', fullWidth: false, styles: [] };
export default class Output {`,
			],
			[
				`row.push({
                    type: 'char',
                    value: ' ',
                    fullWidth: false,
                    styles: [],
                });`,
				"row.push(empty);",
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
