import { type Measure, measure } from "./minutes.ts";
import { limited, type Module } from "./module.ts";
import { type Notes, warn } from "./notes.ts";
import { describe, profiles } from "./profiles.ts";
import { pathOf } from "./select.ts";
import { piecesOf } from "./shown.ts";

/** Warns of what a learner would meet more of than `limits` in module.md allows, for the profile that meets most. */
export function checkLimits(module: Module, notes: Notes): void {
	const { limits } = module;
	const place = notes.places.get(module);
	if (!limits || !place) return;
	const screens = pathOf(module).flatMap((section) => section.screens);
	const measured = profiles(module).map((profile) => ({
		profile,
		found: measure(module, screens, profile.shows),
	}));
	for (const what of limited) {
		const most = limits[what];
		if (most === undefined) continue;
		const worst = measured.reduce((a, b) =>
			b.found[what] > a.found[what] ? b : a,
		);
		if (worst.found[what] <= most) continue;
		const who = describe(worst.profile, piecesOf(module));
		warn(notes, place, {
			ruleId: "limits",
			reason: `A learner meets ${count(worst.found, what)} ${what}${who ? ` (${who})` : ""}, and limits allows ${most.toLocaleString("en-GB")}.`,
			note: "Ask or say less, leave things out for some learners, or allow more under limits.",
		});
	}
}

function count(found: Measure, what: (typeof limited)[number]): string {
	return found[what].toLocaleString("en-GB");
}
