import type { Module } from "../../course/module.ts";
import { activitiesOf } from "../../course/select.ts";
import { safeText } from "../../markdown/safe-text.ts";
import type { Progress } from "../../player/progress.ts";
import { workOn } from "../../player/reduce.ts";
import { dayInWords } from "../date.ts";
import type { Change } from "./plan-parts.ts";

/** What was answered otherwise before, of everything that the plan is made of, oldest first. */
export function changesIn(module: Module, progress: Progress): Change[] {
	return activitiesOf(module)
		.filter(({ plan }) => plan !== undefined)
		.flatMap(({ id }) => workOn(progress, id).earlier)
		.flatMap((answer) => ("value" in answer && answer.words ? [answer] : []))
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
		.map(({ at, asked, words }) => ({
			on: dayInWords(at),
			asked: safeText(asked).trim(),
			from: safeText(words).trim(),
		}));
}
