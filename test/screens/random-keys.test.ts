import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allBindings } from "../../src/screens/keys.ts";
import type { Press } from "../../src/screens/press.ts";
import { createRouter } from "../../src/screens/router.ts";
import { createLook } from "../../src/terminal/theme.ts";
import { columnsOf } from "../../src/terminal/width.ts";
import { textIn } from "../../src/terminal/wrap.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";

const look = createLook({ color: false, unicode: true });

/** Keys that leave would end the run at once; every other one is pressed. */
const keys = [...new Set(allBindings().flatMap((binding) => binding.keys))]
	.filter((key) => key !== "ctrl-c" && key !== "q")
	.sort();

const press = fc.oneof(
	{
		weight: 8,
		arbitrary: fc
			.constantFrom(...keys)
			.map(
				(key): Press =>
					key.length === 1
						? { type: "text", text: key }
						: key === "space"
							? { type: "text", text: " " }
							: { type: "key", key },
			),
	},
	{
		weight: 1,
		arbitrary: fc
			.constantFrom(
				"12 January 2027",
				"Ŵyn 👩‍👩‍👧",
				"a\r\nb\tc",
				"漢".repeat(60),
			)
			.map((text): Press => ({ type: "paste", text })),
	},
);

const size = fc.record({
	columns: fc.integer({ min: 38, max: 130 }),
	rows: fc.integer({ min: 10, max: 45 }),
});

describe("whatever is pressed, in whatever window", () => {
	it("there is a page that fits, and the caret is on it", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(press, size), { minLength: 20, maxLength: 120 }),
				(steps) => {
					const { desk } = createDesk(module);
					const router = createRouter({
						desk,
						look,
						leave: () => {},
						fail(error) {
							throw error;
						},
					});
					for (const [one, window] of steps) {
						router.press(one, window);
						const view = router.view(window);
						if (!view) continue;
						const { lines, top, cursor } = view.shown;
						const { width, height } = view.measure;
						const widest = Math.max(
							0,
							...lines.map((line) => columnsOf(textIn(line).trimEnd())),
						);
						expect(widest).toBeLessThanOrEqual(width);
						expect(top).toBeLessThanOrEqual(Math.max(0, lines.length - height));
						if (cursor) {
							expect(cursor.x).toBeLessThan(view.measure.columns);
							expect(cursor.y).toBeLessThan(lines.length);
						}
					}
				},
			),
			{ numRuns: 60 },
		);
	});
});
