import { describe, expect, it } from "vitest";
import { createHandOver } from "../../src/screens/hand-over.ts";

/** Something that, as Ink does, fails when it is sent away before it is back, and takes a moment to come back. */
function createInk() {
	let away = false;
	return async (use: () => Promise<void>) => {
		if (away) throw new Error("The terminal is already suspended.");
		away = true;
		try {
			await use();
			await Promise.resolve();
			await Promise.resolve();
		} finally {
			away = false;
		}
	};
}

describe("the terminal", () => {
	it("is lent to one after another, also to whoever asks at once again", async () => {
		const ink = createInk();
		const { handOver, isAway } = createHandOver(() => ink);
		const told: string[] = [];
		const use = (name: string) => async () => {
			told.push(`${name} ${isAway()}`);
			await Promise.resolve();
			return name;
		};
		const both = [handOver(use("one")), handOver(use("two"))];
		expect(await Promise.all(both)).toEqual(["one", "two"]);
		expect(told).toEqual(["one true", "two true"]);
		expect(isAway()).toBe(false);
		expect(await handOver(use("three"))).toBe("three");
	});

	it("comes back after whatever failed with it", async () => {
		const ink = createInk();
		const { handOver, isAway } = createHandOver(() => ink);
		await expect(
			handOver(() => Promise.reject(new Error("no editor"))),
		).rejects.toThrow("no editor");
		expect(isAway()).toBe(false);
		expect(await handOver(async () => "again")).toBe("again");
	});
});
