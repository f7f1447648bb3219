import { type Measure, measure } from "./minutes.ts";
import type { Module, Screen, Section } from "./module.ts";
import { type Notes, refuse } from "./notes.ts";
import { describe, profiles } from "./profiles.ts";
import { pathOf } from "./select.ts";

/** How far the declared minutes may be off: a twentieth, or the half minute that rounding takes. */
const share = 0.05;
const rounding = 30;

/** Holds the declared minutes of every section, and of the whole, to what they come to for every profile. */
export function checkMinutes(module: Module, notes: Notes): void {
	for (const section of module.sections) {
		const off = furthest(module, section.screens, section.minutes);
		if (off) reportSection(section, off, notes);
	}
	const place = notes.places.get(module.welcome);
	if (!place) return;
	const declared = module.sections.reduce(
		(total, { minutes }) => total + minutes,
		0,
	);
	if (declared !== module.minutes)
		refuse(notes, place, {
			ruleId: "minutes-sum",
			reason: `The sections declare ${inMinutes(declared)} together, and the module ${inMinutes(module.minutes)}.`,
			note: `Write minutes: ${declared}, or change those of a section.`,
		});
	const screens = pathOf(module).flatMap((section) => section.screens);
	const off = furthest(module, screens, module.minutes);
	if (off)
		refuse(notes, place, {
			ruleId: "minutes-total",
			reason: `The module declares ${inMinutes(module.minutes)} and, welcome included, takes ${inWords(off)}.`,
			note: `Write minutes: ${minutesOf(off.measured)}, or change how much it asks for.`,
		});
}

type Off = {
	readonly measured: Measure;
	readonly profile: string;
};

/** The profile for which the declared minutes are most wrong, if they are for any. */
function furthest(
	module: Module,
	screens: readonly Screen[],
	minutes: number,
): Off | undefined {
	const pieces = screens.flatMap((screen) => screen.pieces);
	const declared = minutes * 60;
	let worst = Math.max(declared * share, rounding);
	let off: Off | undefined;
	for (const profile of profiles(module, pieces)) {
		const measured = measure(module, screens, profile.shows);
		const by = Math.abs(measured.seconds - declared);
		if (by <= worst) continue;
		worst = by;
		off = {
			measured,
			profile: describe(profile, pieces),
		};
	}
	return off;
}

function reportSection(section: Section, off: Off, notes: Notes): void {
	const place = notes.places.get(section);
	const more = off.measured.seconds - section.minutes * 60;
	const by = inMinutes(Math.max(1, Math.round(Math.abs(more) / 60)));
	if (place)
		refuse(notes, place, {
			ruleId: "minutes-section",
			reason: `This section declares ${inMinutes(section.minutes)} and takes ${inWords(off)}.`,
			note: `Write minutes: ${minutesOf(off.measured)}, or make it ${by} ${more > 0 ? "shorter" : "longer"}; 200 words take one.`,
		});
}

function inWords({ measured, profile }: Off): string {
	const figures = `${measured.words.toLocaleString("en-GB")} words, ${measured.acts} acts`;
	return `${(measured.seconds / 60).toFixed(1)} (${profile ? `${profile}: ` : ""}${figures})`;
}

function inMinutes(minutes: number): string {
	return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

function minutesOf({ seconds }: Measure): number {
	return Math.max(1, Math.round(seconds / 60));
}
