import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import Yoga, { type MeasureFunction, type Node } from "yoga-layout";
import { quickYoga } from "../scripts/patches/quick-layout.ts";

const loadYoga = vi.hoisted(() => vi.fn());
// In the program it gives Yoga itself, and no promise.
vi.mock("yoga-layout/load", () => ({ loadYoga }));
loadYoga.mockReturnValue(Yoga);

type Setting = (node: Node) => void;
type Box = {
	readonly settings: readonly Setting[];
	/** Columns and lines of a text; a box has none. */
	readonly text?: readonly [columns: number, lines: number];
	readonly children: readonly Box[];
};

/** What a page of ours asks for. */
const length = fc.integer({ min: 0, max: 80 });
const ours = fc.oneof(
	length.map<Setting>((to) => (node) => node.setWidth(to)),
	length.map<Setting>((to) => (node) => node.setHeight(to)),
	fc
		.integer({ min: 0, max: 4 })
		.map<Setting>((to) => (node) => node.setMargin(Yoga.EDGE_START, to)),
	fc.constantFrom<Setting>(
		(node) => node.setFlexDirection(Yoga.FLEX_DIRECTION_ROW),
		(node) => node.setFlexDirection(Yoga.FLEX_DIRECTION_COLUMN),
		(node) => node.setFlexWrap(Yoga.WRAP_NO_WRAP),
		(node) => node.setFlexGrow(0),
		(node) => node.setFlexShrink(1),
		(node) => node.setFlexShrink(0),
		(node) => node.setDisplay(Yoga.DISPLAY_FLEX),
	),
);

/** What only Yoga knows. */
const others: readonly Setting[] = [
	(node) => node.setFlexGrow(1),
	(node) => node.setFlexBasis(7),
	(node) => node.setWidth(10.5),
	(node) => node.setWidth(undefined),
	(node) => node.setWidthAuto(),
	(node) => node.setWidthPercent(50),
	(node) => node.setHeightPercent(50),
	(node) => node.setMinWidth(20),
	(node) => node.setMinHeight(3),
	(node) => node.setMaxWidth(9),
	(node) => node.setMaxHeight(2),
	(node) => node.setAspectRatio(2),
	(node) => node.setMargin(Yoga.EDGE_ALL, 1),
	(node) => node.setMargin(Yoga.EDGE_START, -1),
	(node) => node.setPadding(Yoga.EDGE_LEFT, 2),
	(node) => node.setBorder(Yoga.EDGE_TOP, 1),
	(node) => node.setGap(Yoga.GUTTER_ALL, 1),
	(node) => node.setAlignItems(Yoga.ALIGN_CENTER),
	(node) => node.setAlignSelf(Yoga.ALIGN_FLEX_END),
	(node) => node.setAlignContent(Yoga.ALIGN_CENTER),
	(node) => node.setJustifyContent(Yoga.JUSTIFY_FLEX_END),
	(node) => node.setFlexWrap(Yoga.WRAP_WRAP),
	(node) => node.setFlexDirection(Yoga.FLEX_DIRECTION_ROW_REVERSE),
	(node) => node.setPositionType(Yoga.POSITION_TYPE_ABSOLUTE),
	(node) => node.setPosition(Yoga.EDGE_TOP, 1),
	(node) => node.setDisplay(Yoga.DISPLAY_NONE),
];

/** Boxes in boxes, each with so many settings; `foreign` is how many of 100 are for Yoga alone. Where sizes are set, few have room for all. */
function boxes(most: number, foreign: number): fc.Arbitrary<Box> {
	const settings = fc.array(
		fc.oneof(
			{ weight: 100 - foreign, arbitrary: ours },
			{ weight: foreign, arbitrary: fc.constantFrom(...others) },
		),
		{ maxLength: most },
	);
	const columns = fc.integer({ min: 0, max: 30 });
	const lines = fc.integer({ min: 0, max: 3 });
	const text = fc.record<Box>({
		settings,
		text: fc.tuple(columns, lines),
		children: fc.constant([]),
	});
	return fc.letrec<{ box: Box }>((tie) => ({
		box: fc.record<Box>({
			settings,
			children: fc.array(
				fc.oneof({ maxDepth: 3, depthSize: "small" }, text, tie("box")),
				{ maxLength: 3 },
			),
		}),
	})).box;
}

/** The box as a node, and in `all` with those in it. A text that has too little room takes more lines, as Ink's do. */
function made(box: Box, yoga: typeof Yoga, all: Node[]): Node {
	const node = yoga.Node.create();
	all.push(node);
	for (const set of box.settings) set(node);
	if (box.text) node.setMeasureFunc(measuring(...box.text));
	for (const [index, child] of box.children.entries())
		node.insertChild(made(child, yoga, all), index);
	return node;
}

function measuring(columns: number, lines: number): MeasureFunction {
	return (width, mode) =>
		mode === Yoga.MEASURE_MODE_UNDEFINED || columns <= width
			? { width: columns, height: lines }
			: { width, height: lines + Math.ceil(columns - width) };
}

/** All that Ink asks of a node after a layout. */
function placeOf(node: Node): unknown {
	const edges = [
		Yoga.EDGE_LEFT,
		Yoga.EDGE_TOP,
		Yoga.EDGE_RIGHT,
		Yoga.EDGE_BOTTOM,
	] as const;
	return {
		left: node.getComputedLeft(),
		top: node.getComputedTop(),
		width: node.getComputedWidth(),
		height: node.getComputedHeight(),
		display: node.getDisplay(),
		border: edges.map((edge) => node.getComputedBorder(edge)),
		padding: edges.map((edge) => node.getComputedPadding(edge)),
		margin: edges.map((edge) => node.getComputedMargin(edge)),
	};
}

const windowColumns = 80;

/** Where these boxes stand, of Yoga, in a window that has never held any others: from one layout to the next it mistakes a few. */
function expected(boxes: readonly Box[]): unknown {
	const all: Node[] = [];
	const root = made({ settings: [], children: boxes }, Yoga, all);
	root.setWidth(windowColumns);
	root.calculateLayout(undefined, undefined, Yoga.DIRECTION_LTR);
	const places = all.map(placeOf);
	root.freeRecursive();
	return places;
}

/** A box comes, another before it while its own settings change, and the first goes. */
function compare(one: Box, other: Box): void {
	const yoga = quickYoga(Yoga);
	const root = yoga.Node.create();
	root.setWidth(windowColumns);
	const first: Node[] = [];
	const second: Node[] = [];
	const stand = (nodes: readonly Node[], boxes: readonly Box[]) => {
		root.calculateLayout(undefined, undefined, Yoga.DIRECTION_LTR);
		expect([root, ...nodes].map(placeOf)).toEqual(expected(boxes));
	};
	const box = made(one, yoga, first);
	root.insertChild(box, 0);
	stand(first, [one]);
	root.insertChild(made(other, yoga, second), 0);
	for (const set of other.settings) set(box);
	const settings = [...one.settings, ...other.settings];
	stand([...second, ...first], [other, { ...one, settings }]);
	root.removeChild(box);
	stand(second, [other]);
	expect(root.getChildCount()).toBe(1);
}

describe("boxes placed without Yoga stand where it would put them", () => {
	it.each([
		["that mostly have room", 1, 0],
		["that press what is in them", 5, 0],
		["that ask for more", 4, 10],
	])("%s", (_, most, foreign) => {
		const box = boxes(most, foreign);
		let withoutYoga = 0;
		let withYoga = 0;
		fc.assert(
			fc.property(box, box, (one, other) => {
				loadYoga.mockClear();
				compare(one, other);
				if (loadYoga.mock.calls.length > 0) withYoga += 1;
				else withoutYoga += 1;
			}),
			{ numRuns: 1500 },
		);
		expect(withYoga).toBeGreaterThan(50);
		expect(withoutYoga).toBeGreaterThan(50);
	});

	it("each setting that only Yoga knows", () => {
		for (const setting of others) {
			const text: Box = { settings: [], text: [8, 1], children: [] };
			const box: Box = { settings: [setting], children: [text, text] };
			const outer: Box = { settings: [], children: [box, text] };
			loadYoga.mockClear();
			compare(outer, text);
			expect(loadYoga, String(setting)).toHaveBeenCalledTimes(1);
		}
	});
});

it("places what has no room as it wants to be, where Yoga cannot be loaded", () => {
	loadYoga.mockImplementationOnce(() => {
		throw new Error("Cannot find module");
	});
	const { Node } = quickYoga(Yoga);
	const root = Node.create();
	root.setWidth(10);
	const page = Node.create();
	page.setWidth(40);
	page.setMeasureFunc(measuring(40, 2));
	root.insertChild(page, 0);
	root.calculateLayout(undefined, undefined, Yoga.DIRECTION_LTR);
	expect(page.getComputedWidth()).toBe(40);
	expect(page.getComputedHeight()).toBe(2);
	expect(root.getComputedWidth()).toBe(10);
});

it("has every method of Yoga that Ink calls", () => {
	const folder = "node_modules/ink/build";
	const called = new Set<string>();
	for (const name of readdirSync(folder, {
		recursive: true,
		encoding: "utf8",
	})) {
		if (!name.endsWith(".js")) continue;
		const text = readFileSync(`${folder}/${name}`, "utf8");
		for (const [, method = ""] of text.matchAll(/[nN]ode\??\.(\w+)\(/g))
			if (method in Yoga.Node.create()) called.add(method);
	}
	const node = quickYoga(Yoga).Node.create();
	expect(called.size).toBeGreaterThan(40);
	expect([...called].filter((method) => !(method in node))).toEqual([]);
});
