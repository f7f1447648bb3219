import type { Progress } from "../../src/player/progress.ts";

export const moduleId = "planning-strategically";
export const moduleVersion = "1.0.0";

/** A learner who has been `step` steps through, and has written `letters` letters. */
export function learnerAt(step: number, letters = 0): Progress {
	const at = "2026-11-23T14:02:11.000Z";
	return {
		moduleId,
		moduleVersion,
		startedAt: at,
		lastAt: at,
		activeSeconds: step,
		place: { section: "time", screen: "an-hour-to-stop", index: step },
		ended: {},
		activities: {
			"an-hour-to-stop": {
				answers: {
					answer: {
						question: "answer",
						at,
						asked: "Which CPD hour last term would you not run again?",
						value: "a".repeat(letters),
						words: "a".repeat(letters),
					},
				},
				earlier: [],
				drafts: {},
			},
		},
	};
}

/** A clock that stands still until it is told. */
export function clock(at = "2026-11-23T14:02:11.000Z") {
	let now = at;
	return {
		now: () => now,
		set: (later: string) => {
			now = later;
		},
	};
}
