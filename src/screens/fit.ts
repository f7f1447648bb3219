import type { Module, Screen } from "../course/module.ts";
import type { Places } from "../course/notes.ts";
import { describe, type Profile, profiles } from "../course/profiles.ts";
import { activitiesOn, pathOf } from "../course/select.ts";
import { nameOf, type Surroundings, surroundings } from "../course/shown.ts";
import type { Problem } from "../markdown/problem.ts";
import { placeAt } from "../player/navigate.ts";
import { pageOf } from "../player/page.ts";
import type { Progress } from "../player/progress.ts";
import { choosing, sampleLearner } from "../player/sample-learner.ts";
import { createLook } from "../terminal/theme.ts";
import { measureOf } from "./measure.ts";
import { lengthOfPage } from "./routes/page-layout.ts";

/** The window that a terminal opens with. */
const size = { columns: 80, rows: 24 };
const look = createLook({ color: false, unicode: true });

/**
 * Warns of screens that are longer than that window as a learner comes to them, down to the end of their first question,
 * and of marks on screens that are not. What is said after an answer may be longer: the window moves along with it.
 */
export function checkFit(module: Module, places: Places): Problem[] {
	const measure = measureOf(size, 0);
	if (!measure) return [];
	const around = surroundings(module);
	const learner = sampleLearner(module);
	const met = new Set<string>();
	return pathOf(module).flatMap((section) =>
		section.screens.flatMap((screen, index): Problem[] => {
			const lengths = profiles(module, screen.pieces).map((profile) => {
				const chosen = choosing(profile.chosen, module, learner);
				const activities = Object.entries(chosen.activities).filter(
					([id]) => met.has(id) && isAsked(id, profile, around),
				);
				const progress: Progress = {
					...chosen,
					place: placeAt(section, index),
					activities: Object.fromEntries(activities),
				};
				const page = pageOf(module, progress, () => []);
				return { profile, lines: lengthOfPage(page, { look, measure }) };
			});
			for (const { id } of activitiesOn(screen)) met.add(id);
			const longest = lengths.reduce((a, b) => (b.lines > a.lines ? b : a));
			const isSame = lengths.every(({ lines }) => lines === longest.lines);
			const who = isSame ? "" : describe(longest.profile, screen.pieces);
			return problemsOf(screen, longest.lines - measure.height, who, places);
		}),
	);
}

/** Whether this learner has met a question that stands in a passage, or asks among what they ticked. */
function isAsked(
	id: string,
	{ chosen, shows }: Profile,
	around: Surroundings,
): boolean {
	const keys = chosen.get(id);
	const own = { activity: id, values: keys?.length ? keys : ["none"] };
	return (
		(around.get(id) ?? []).every(
			(condition) => !chosen.has(nameOf(condition)) || shows(condition),
		) &&
		(keys === undefined || shows(own))
	);
}

function problemsOf(
	screen: Screen,
	over: number,
	who: string,
	places: Places,
): Problem[] {
	const place = places.get(screen);
	const isLong = over > 0;
	if (!place || isLong === (screen.long ?? false)) return [];
	return [
		isLong
			? {
					ruleId: "screen-long",
					severity: "warning",
					place,
					reason: `This screen is ${over === 1 ? "a line" : `${over} lines`} longer than a window of ${size.columns} by ${size.rows}${who ? `, for ${who}` : ""}.`,
					note: "Shorten it, or divide it with a line ---. Where it has to be long, write <!-- long --> at its head.",
				}
			: {
					ruleId: "long-unneeded",
					severity: "warning",
					place,
					reason: `This screen is marked as long and fits a window of ${size.columns} by ${size.rows}.`,
					note: "Take the line <!-- long --> away.",
				},
	];
}
