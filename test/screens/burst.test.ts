import type { Key } from "ink";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBurst } from "../../src/screens/burst.ts";

const long = "word ".repeat(100);
const none = {} as Key;
const enter = { return: true } as Key;

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function create(isTyping = true) {
	const pasted: string[] = [];
	const burst = createBurst({
		isTyping: () => isTyping,
		paste: (text) => pasted.push(text),
	});
	return { burst, pasted };
}

describe("a burst of text", () => {
	it("is one paste, line ends and tabs in its pieces included", () => {
		const { burst, pasted } = create();
		expect(burst.takes(long, none)).toBe(true);
		expect(burst.takes("", enter)).toBe(true);
		expect(burst.takes("\nb", none)).toBe(true);
		expect(burst.takes("", { tab: true } as Key)).toBe(true);
		expect(burst.takes("c", none)).toBe(true);
		expect(pasted).toEqual([]);
		vi.runAllTimers();
		expect(pasted).toEqual([`${long}\r\nb\tc`]);
	});

	it("ends before a key of the learner's own, and with the screen", () => {
		const { burst, pasted } = create();
		burst.takes(long, none);
		expect(burst.takes("c", { ctrl: true } as Key)).toBe(false);
		expect(pasted).toEqual([long]);
		burst.takes(long, none);
		burst.end();
		vi.runAllTimers();
		expect(pasted).toEqual([long, long]);
	});

	it.each<[string, string, Key, boolean]>([
		["a letter", "a", none, true],
		["a short paste", "Siân Ŵyn", none, true],
		["Enter", "", enter, true],
		["a long text where letters are commands", long, none, false],
	])("is not begun by %s", (_, input, key, isTyping) => {
		const { burst, pasted } = create(isTyping);
		expect(burst.takes(input, key)).toBe(false);
		vi.runAllTimers();
		expect(pasted).toEqual([]);
	});

	it("leaves a key pressed afterwards alone", () => {
		const { burst, pasted } = create();
		burst.takes(long, none);
		vi.runAllTimers();
		expect(burst.takes("", enter)).toBe(false);
		expect(pasted).toEqual([long]);
	});
});
