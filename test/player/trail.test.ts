import { describe, expect, it } from "vitest";
import type { Place } from "../../src/player/progress.ts";
import { moved, noTrail, retraced } from "../../src/player/trail.ts";

function place(screen: string): Place {
	return { section: "one", screen, index: 0 };
}

/** Where somebody is after moves (a letter), steps back (`<`) and steps ahead (`>`), and where they have been. */
function walk(steps: string): string {
	let trail = noTrail;
	let now = place("a");
	for (const step of steps) {
		if (step === "<" || step === ">") {
			const next = retraced(trail, now, step === "<" ? "back" : "ahead");
			if (next) [trail, now] = [next.trail, next.to];
		} else {
			trail = moved(trail, now, place(step), false);
			now = place(step);
		}
	}
	const names = (places: readonly Place[]) =>
		places.map(({ screen }) => screen).join("");
	return `${names(trail.behind)}[${now.screen}]${names(trail.ahead)}`;
}

describe("the trail", () => {
	it.each([
		["", "[a]"],
		["<", "[a]"],
		["bc", "ab[c]"],
		["bc<", "a[b]c"],
		["bc<<", "[a]bc"],
		["bc<<<", "[a]bc"],
		["bc<<>", "a[b]c"],
		["bc<<>>>", "ab[c]"],
		["bc<d", "ab[d]"],
		["bb", "a[b]"],
		["ba", "ab[a]"],
	])("after %s is %s", (steps, trail) => {
		expect(walk(steps)).toBe(trail);
	});

	it("remembers whether the last move was a leap, until it is retraced", () => {
		const leapt = moved(noTrail, place("a"), place("b"), true);
		expect(leapt.leapt).toBe(true);
		expect(moved(leapt, place("b"), place("c"), false).leapt).toBe(false);
		expect(retraced(leapt, place("b"), "back")?.trail.leapt).toBe(false);
	});

	it("does not grow without end", () => {
		let trail = noTrail;
		for (let step = 0; step < 500; step += 1)
			trail = moved(trail, place(`${step}`), place(`${step + 1}`), false);
		expect(trail.behind).toHaveLength(200);
		expect(trail.behind.at(-1)).toEqual(place("499"));
	});
});
