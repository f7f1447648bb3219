import {
	loadYoga,
	type MeasureFunction,
	type Node,
	type Yoga,
} from "yoga-layout/load";

/** Yoga's names for what a style can be. */
type Constants = Omit<Yoga, "Config" | "Node">;
type Layout = ReturnType<Node["getComputedLayout"]>;
type Size = Readonly<Pick<Layout, "width" | "height">>;

/** A call that sets a style, as it came. */
type Setting = { readonly method: string; readonly given: readonly unknown[] };

/** What the real one gives to the four sides of a box, in the order of its constants. */
type Sides = Readonly<Record<"margin" | "border" | "padding", number[]>>;

const unplaced: Layout = {
	left: 0,
	right: 0,
	top: 0,
	bottom: 0,
	width: Number.NaN,
	height: Number.NaN,
};

/** The methods with which Ink sets a style, without their "set". */
const settable =
	"AlignContent AlignItems AlignSelf AspectRatio Border Display FlexBasis FlexBasisAuto FlexBasisPercent FlexDirection FlexGrow FlexShrink FlexWrap Gap Height HeightAuto HeightPercent JustifyContent Margin MaxHeight MaxHeightPercent MaxWidth MinHeight MinHeightPercent MinWidth Padding Position PositionPercent PositionType Width WidthAuto WidthPercent".split(
		" ",
	);

/**
 * Stands in for Yoga: boxes of whole columns and lines, below or beside each other, that have the room they want are
 * placed here. All others go to the real one, which is loaded when it is first needed.
 */
export function quickYoga(constants: Constants): Yoga {
	let real: Yoga | undefined;
	const load = () => {
		try {
			// The patch has it give Yoga itself instead of a promise.
			real ??= loadYoga() as unknown as Yoga;
		} catch {
			// The program was replaced while it runs. Of a window made smaller, this is a page that is about to be made anew.
		}
		return real;
	};
	const create = () => new QuickNode(constants, load);
	return { ...constants, Node: { create } } as unknown as Yoga;
}

/** What Ink uses of a node of Yoga. */
class QuickNode {
	readonly #constants: Constants;
	readonly #load: () => Yoga | undefined;
	readonly #settings = new Map<string, Setting>();
	#children: QuickNode[] = [];
	#measure: MeasureFunction | undefined;
	/** Of what is in it, where nothing presses. */
	#content: Size = { width: 0, height: 0 };
	#layout = unplaced;
	#sides: Sides | undefined;

	constructor(constants: Constants, load: () => Yoga | undefined) {
		this.#constants = constants;
		this.#load = load;
	}

	static {
		for (const name of settable) {
			// A length in one unit takes the place of one in another.
			const style = name.replace(/(Auto|Percent)$/, "");
			const value = function (this: QuickNode, ...given: unknown[]) {
				const edge = given.length > 1 ? given[0] : "";
				this.#settings.set(`${style}${edge}`, { method: `set${name}`, given });
			};
			Object.defineProperty(QuickNode.prototype, `set${name}`, { value });
		}
	}

	setMeasureFunc(measure: MeasureFunction): void {
		this.#measure = measure;
	}
	unsetMeasureFunc(): void {
		this.#measure = undefined;
	}
	insertChild(child: QuickNode, index: number): void {
		this.#children.splice(index, 0, child);
	}
	removeChild(child: QuickNode): void {
		this.#children = this.#children.filter((one) => one !== child);
	}
	getChildCount(): number {
		return this.#children.length;
	}
	getDisplay(): number {
		return this.#set("Display") ?? this.#constants.DISPLAY_FLEX;
	}
	/** Every layout begins anew: Ink remembers the size of a text. */
	markDirty(): void {}
	/** Nothing is held outside the memory that JavaScript tidies. */
	free(): void {}
	freeRecursive(): void {}

	calculateLayout(
		width: number | undefined,
		height: number | undefined,
		direction: number,
	): void {
		const wanted = this.#wanted();
		const isFree = width === undefined && height === undefined;
		const isDone = this.#place(this.#indent(), 0, wanted);
		if (isDone && isFree && this.#isSimple()) return;
		const yoga = this.#load();
		if (!yoga) return;
		const twin = this.#twin(yoga);
		twin.calculateLayout(width, height, direction);
		this.#takeFrom(twin);
		twin.freeRecursive();
	}

	getComputedLayout(): Layout {
		return this.#layout;
	}
	getComputedLeft(): number {
		return this.#layout.left;
	}
	getComputedTop(): number {
		return this.#layout.top;
	}
	getComputedWidth(): number {
		return this.#layout.width;
	}
	getComputedHeight(): number {
		return this.#layout.height;
	}
	getComputedMargin(edge: number): number {
		if (this.#sides) return this.#sides.margin[edge] ?? 0;
		return edge === this.#constants.EDGE_LEFT ? this.#indent() : 0;
	}
	getComputedBorder(edge: number): number {
		return this.#sides?.border[edge] ?? 0;
	}
	getComputedPadding(edge: number): number {
		return this.#sides?.padding[edge] ?? 0;
	}

	#set(key: string): number | undefined {
		return this.#settings.get(key)?.given.at(-1) as number | undefined;
	}
	#isRow(): boolean {
		return this.#set("FlexDirection") === this.#constants.FLEX_DIRECTION_ROW;
	}
	/** Columns that it stands further to the right. */
	#indent(): number {
		return this.#set(`Margin${this.#constants.EDGE_START}`) ?? 0;
	}

	/** Whether nothing is asked for but what `#place` knows. */
	#isSimple(): boolean {
		for (const setting of this.#settings.values())
			if (!this.#isKnown(setting)) return false;
		return this.#children.every((child) => child.#isSimple());
	}
	#isKnown({ method, given }: Setting): boolean {
		const {
			DISPLAY_FLEX,
			EDGE_START,
			FLEX_DIRECTION_COLUMN,
			FLEX_DIRECTION_ROW,
			WRAP_NO_WRAP,
		} = this.#constants;
		const value = given.at(-1);
		switch (method) {
			case "setMargin":
				return given[0] === EDGE_START && isLength(value);
			case "setWidth":
			case "setHeight":
				return isLength(value);
			case "setFlexDirection":
				return value === FLEX_DIRECTION_COLUMN || value === FLEX_DIRECTION_ROW;
			case "setFlexWrap":
				return value === WRAP_NO_WRAP;
			case "setFlexGrow":
				return value === 0;
			case "setDisplay":
				return value === DISPLAY_FLEX;
			default:
				// Where everything has room, nothing shrinks.
				return method === "setFlexShrink";
		}
	}

	#wanted(): Size {
		this.#content = this.#measured();
		return {
			width: this.#set("Width") ?? this.#content.width,
			height: this.#set("Height") ?? this.#content.height,
		};
	}
	#measured(): Size {
		const { MEASURE_MODE_UNDEFINED: free } = this.#constants;
		if (this.#measure) return this.#measure(Number.NaN, free, Number.NaN, free);
		const isRow = this.#isRow();
		let width = 0;
		let height = 0;
		for (const child of this.#children) {
			const wanted = child.#wanted();
			const across = child.#indent() + wanted.width;
			width = isRow ? width + across : Math.max(width, across);
			height = isRow ? Math.max(height, wanted.height) : height + wanted.height;
		}
		return { width, height };
	}

	/** Places it and all that is in it, and says whether each has the room it wants. Across their direction, boxes without a size take all there is. */
	#place(left: number, top: number, { width, height }: Size): boolean {
		let isRoomy =
			this.#content.width <= width && this.#content.height <= height;
		this.#layout = { left, right: 0, top, bottom: 0, width, height };
		this.#sides = undefined;
		const isRow = this.#isRow();
		let x = 0;
		let y = 0;
		for (const child of this.#children) {
			const indent = child.#indent();
			const { width: across, height: down } = child.#content;
			const size = {
				width: child.#set("Width") ?? (isRow ? across : width - indent),
				height: child.#set("Height") ?? (isRow ? height : down),
			};
			if (!child.#place(x + indent, y, size)) isRoomy = false;
			if (isRow) x += indent + size.width;
			else y += size.height;
		}
		return isRoomy;
	}

	/** The same boxes, of the real one. */
	#twin(yoga: Yoga): Node {
		const twin = yoga.Node.create();
		for (const { method, given } of this.#settings.values())
			(twin as unknown as Record<string, (...given: unknown[]) => void>)[
				method
			]?.(...given);
		if (this.#measure) twin.setMeasureFunc(this.#measure);
		for (const [index, child] of this.#children.entries())
			twin.insertChild(child.#twin(yoga), index);
		return twin;
	}
	#takeFrom(twin: Node): void {
		const { EDGE_LEFT, EDGE_TOP, EDGE_RIGHT, EDGE_BOTTOM } = this.#constants;
		const edges = [EDGE_LEFT, EDGE_TOP, EDGE_RIGHT, EDGE_BOTTOM];
		this.#layout = twin.getComputedLayout();
		this.#sides = {
			margin: edges.map((edge) => twin.getComputedMargin(edge)),
			border: edges.map((edge) => twin.getComputedBorder(edge)),
			padding: edges.map((edge) => twin.getComputedPadding(edge)),
		};
		for (const [index, child] of this.#children.entries())
			child.#takeFrom(twin.getChild(index));
	}
}

/** Whole columns or lines. */
function isLength(value: unknown): boolean {
	return Number.isInteger(value) && Number(value) >= 0;
}
