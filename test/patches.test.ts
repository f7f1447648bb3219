import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import esbuild from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { patches } from "../scripts/patches/all.js";
import { patching } from "../scripts/patches/patch.js";

/** What the patches touch, as the program uses it. */
const entry = `
	export { default as stringWidth } from "string-width";
	export { default as wrapAnsi } from "wrap-ansi";
	export { default as sliceAnsi } from "slice-ansi";
	export { styledCharsFromTokens, tokenize } from "@alcalzone/ansi-tokenize";
	export { default as Yoga } from "yoga-layout";
	export { Box, renderToString, Text } from "ink";
	export { createElement } from "react";
`;

const folder = mkdtempSync(join(process.cwd(), "node_modules/.patches-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function load(
	name: string,
	plugins: esbuild.Plugin[],
	contents = entry,
): Promise<Libraries> {
	const outfile = join(folder, `${name}.mjs`);
	const aside = join(folder, "absent.js");
	writeFileSync(aside, "export default undefined;");
	await esbuild.build({
		stdin: { contents, resolveDir: join(process.cwd(), "node_modules/ink") },
		outfile,
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node20",
		logLevel: "silent",
		plugins,
		alias: { "react-devtools-core": aside },
		define: { "process.env.NODE_ENV": '"production"' },
		banner: {
			js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
		},
	});
	return import(pathToFileURL(outfile).href);
}

// biome-ignore lint/suspicious/noExplicitAny: libraries as their bundles export them, each with a type of its own elsewhere.
type Libraries = any;

let stock: Libraries;
let ours: Libraries;
beforeAll(async () => {
	stock = await load("stock", []);
	ours = await load("patched", [patching(patches, process.cwd())]);
});

/** Letters of every sort: of one column, combined, wide, emoji, and the codes of a terminal. */
const texts = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(..."abc XYZ 09-.,£–“”…│─•") },
			fc.constantFrom(..."ŵỌ̀ñéßΩЖ©®↔▪✓❯\u00AD\u200D\uFE0F\u20E3"),
			fc.constantFrom(
				"日",
				"ｶﾞ",
				"한",
				"👩‍👩‍👧",
				"🏴󠁧󠁢󠁷󠁬󠁳󠁿",
				"e\u0301",
				"\r\n",
				"\n",
				"\t",
			),
			fc.constantFrom("\u001B[1m", "\u001B[22m", "\u001B[36m", "\u001B[39m"),
			fc.string({ unit: "binary", maxLength: 2 }),
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(""));
const runs = { numRuns: 3000 };

/** A page in a window of 40 columns, drawn by both. */
function expectSamePage(page: (libraries: Libraries) => unknown): void {
	const draw = (libraries: Libraries) =>
		libraries.renderToString(page(libraries), { columns: 40 });
	expect(draw(ours)).toBe(draw(stock));
}

describe("what is built says the same as the libraries", () => {
	it("columns of a text", () => {
		fc.assert(
			fc.property(texts, fc.boolean(), (text, ambiguousIsNarrow) => {
				const options = { ambiguousIsNarrow };
				expect(ours.stringWidth(text, options)).toBe(
					stock.stringWidth(text, options),
				);
			}),
			runs,
		);
	});

	it("columns of every character of the first plane", () => {
		for (let code = 0; code < 0x10000; code += 1) {
			const text = `a${String.fromCharCode(code)}b`;
			if (ours.stringWidth(text) !== stock.stringWidth(text))
				expect.fail(`U+${code.toString(16)}`);
		}
	});

	it("lines, slices and letters", () => {
		fc.assert(
			fc.property(
				texts,
				fc.integer({ min: 1, max: 30 }),
				fc.integer({ min: 0, max: 20 }),
				(text, columns, from) => {
					const options = { hard: true, trim: false };
					expect(ours.wrapAnsi(text, columns, options)).toBe(
						stock.wrapAnsi(text, columns, options),
					);
					expect(ours.sliceAnsi(text, from, from + columns)).toBe(
						stock.sliceAnsi(text, from, from + columns),
					);
					expect(ours.tokenize(text)).toEqual(stock.tokenize(text));
				},
			),
			runs,
		);
	});

	it("the places of boxes", () => {
		const size = fc.integer({ min: 0, max: 60 });
		const box = fc.record({
			grow: size,
			width: size,
			margin: size,
			row: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(box, { maxLength: 12 }), size, (boxes, width) => {
				const placesIn = ({ Yoga }: Libraries) => {
					const root = Yoga.Node.create();
					root.setWidth(width * 3);
					const nodes = boxes.map((each, index) => {
						const node = Yoga.Node.create();
						node.setFlexGrow(each.grow);
						node.setMinWidth(each.width);
						node.setMargin(Yoga.EDGE_ALL, each.margin);
						if (each.row) root.setFlexDirection(Yoga.FLEX_DIRECTION_ROW);
						root.insertChild(node, index);
						return node;
					});
					root.calculateLayout(undefined, undefined);
					const places = nodes.map((node) => node.getComputedLayout());
					root.freeRecursive();
					return places;
				};
				expect(placesIn(ours)).toEqual(placesIn(stock));
			}),
		);
	});

	it("whole pages", () => {
		fc.assert(
			fc.property(texts, texts, (title, text) => {
				expectSamePage(({ Box, Text, createElement }) =>
					createElement(
						Box,
						{ borderStyle: "round", width: 30, flexDirection: "column" },
						createElement(Text, { bold: true, wrap: "truncate" }, title),
						createElement(Text, { key: "text" }, text),
					),
				);
			}),
			{ numRuns: 300 },
		);
	});

	it("one style after another, however each begins and ends", () => {
		const codes = [0, 1, 2, 3, 4, 7, 22, 23, 24, 27, 30, 36, 39, 91];
		const after = [
			"",
			" d",
			"\u001B[22m",
			"\nd",
			"\u001B[1mz\u001B[22m",
			"\u001B[2mz\u001B[22m\u001B[1my\u001B[22m",
			"\u001B[36mz\u001B[39m d",
			"\u001B[3mz\u001B[23m\u001B[4my\u001B[24m",
		];
		for (const from of codes)
			for (const to of codes)
				for (const rest of after)
					expectSamePage(({ Text, createElement }) =>
						createElement(Text, {}, `a\u001B[${from}mb c\u001B[${to}m${rest}`),
					);
	});

	it("texts beside each other, apart, close, over each other and over the edge", () => {
		const styled = fc
			.tuple(fc.constantFrom("", "\u001B[2m", "\u001B[1;36m"), texts)
			.map(([style, text]) =>
				style ? `${style}${text}\u001B[0m and ${style}more\u001B[0m` : text,
			);
		const plain = fc
			.string({ unit: fc.constantFrom(..."abc –é "), maxLength: 30 })
			.chain((text) => fc.constantFrom(text, `\u001B[2m${text}\u001B[22m`));
		const piece = fc.record({
			text: fc.oneof({ weight: 3, arbitrary: plain }, styled),
			width: fc.integer({ min: 0, max: 30 }),
			marginLeft: fc.integer({ min: -3, max: 6 }),
		});
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
				expectSamePage(({ Box, Text, createElement }) =>
					createElement(
						Box,
						{ width: 50 },
						...pieces.map(({ text, ...size }, key) =>
							createElement(
								Box,
								{ key, flexShrink: 0, ...size },
								createElement(Text, { wrap: "truncate" }, text),
							),
						),
					),
				);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("a patch that no longer fits stops the build", () => {
	const patch = (files: Record<string, [string, string][]>) => [
		{ name: "stale", files },
	];

	it("where the text it changes is gone", async () => {
		const stale = patching(
			patch({ "string-width/index.js": [["no such text", ""]] }),
			process.cwd(),
		);
		await expect(load("stale", [stale])).rejects.toThrow(
			/“stale” expects this text once in .*string-width.index\.js and finds it 0 times: no such text/,
		);
	});

	it("where another changes the same file", async () => {
		const stale = patching(
			[
				...patches,
				...patch({ "string-width/index.js": [["import", "import"]] }),
			],
			process.cwd(),
		);
		await expect(load("twice", [stale])).rejects.toThrow(
			/Two patches change string-width\/index\.js/,
		);
	});

	it("where nothing loads the file any more", async () => {
		const stale = patching(
			patch({ "gone/index.js": [["a", "b"]] }),
			process.cwd(),
		);
		await expect(load("gone", [stale])).rejects.toThrow(
			/nothing loads that file any more/,
		);
	});
});

it.each(patches)(
	"says why, what it gains and where upstream: $name",
	(patch) => {
		expect(patch.reason.length).toBeGreaterThan(60);
		expect(patch.gain).toMatch(/\d/);
		expect(patch.upstream).toMatch(/^https:\/\//);
	},
);
