import { beside } from "./beside.js";

const quick = beside("quick-letters.ts");
const use = (line, made) => [
	[line, `import { quickSegmenter } from ${quick};\n${made}`],
];

/** A set of letters that is made when it is first used. */
const wanted = (name, kept, uses) => [
	[`const ${name} = /`, `let ${kept};\nconst ${name} = () => ${kept} ??= /`],
	...uses.map((use) => [use, use.replace(name, `${name}()`)]),
];

/** Texts in which every character is a letter of one column are cut and measured without the tables of Unicode. */
export default {
	name: "letters",
	reason:
		"Four libraries of Ink make an Intl.Segmenter when they are loaded, and string-width compiles the set of all emoji and three more; then every frame is cut twice, letter by letter. Nearly every line of a module has only letters of one column.",
	gain: "50 ms to the first frame on Node 20 (segmenter 14, emoji 35), and half of the time from a key to its frame",
	upstream: "https://github.com/sindresorhus/string-width/issues",
	files: {
		"string-width/index.js": [
			...use(
				"const segmenter = new Intl.Segmenter();",
				`import { isOneColumnEach } from ${quick};\nconst segmenter = quickSegmenter();`,
			),
			...wanted("rgiEmojiRegex", "emoji", ["rgiEmojiRegex.test"]),
			...wanted("visibleCharacterRegex", "visibleCharacters", [
				"segment.search(visibleCharacterRegex)",
				"!visibleCharacterRegex.test",
			]),
			...wanted("spacingMarkRegex", "spacingMarks", ["spacingMarkRegex.test"]),
			...wanted("extendedPictographicRegex", "pictographs", [
				"segment.match(extendedPictographicRegex)",
			]),
			[
				"if (/^[\\u0020-\\u007E]*$/.test(string)) {",
				"if (/^[\\u0020-\\u007E]*$/.test(string) || (ambiguousIsNarrow && isOneColumnEach(string))) {",
			],
		],
		"wrap-ansi/index.js": use(
			"const segmenter = new Intl.Segmenter();",
			"const segmenter = quickSegmenter();",
		),
		"slice-ansi/tokenize-ansi.js": use(
			"const GRAPHEME_SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'grapheme'});",
			"const GRAPHEME_SEGMENTER = quickSegmenter();",
		),
		"@alcalzone/ansi-tokenize/build/tokenize.js": use(
			'const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });',
			"const segmenter = quickSegmenter();",
		),
		"ink/build/line-update.js": use(
			"const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });",
			"const segmenter = quickSegmenter();",
		),
	},
};
