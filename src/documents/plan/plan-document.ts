import type { Document } from "../document.ts";
import { isReadable } from "../docx-fit.ts";
import { appendixParts } from "./appendices.ts";
import { pageParts } from "./page.ts";
import type { Plan } from "./plan.ts";
import {
	createShortener,
	fewWords,
	mostWords,
	type Shortener,
} from "./shorten.ts";
import { footOf, statusOf } from "./words.ts";

/** The plan as a document: one side of paper, and behind it the appendices that have something in them. */
export function planDocument(plan: Plan): Document {
	const { title, front, long } = onOneSide(plan);
	return {
		title,
		running: `CPD plan ${plan.year}`,
		status: statusOf(plan),
		foot: footOf(plan),
		front,
		rest: appendixParts(plan, long),
	};
}

/** The page with as many words a line as can be read on one side; with the fewest where even those are too many. */
function onOneSide(plan: Plan) {
	const page = (most: number) => {
		const shortener = createShortener(most);
		const title = titleOf(plan, shortener);
		const front = pageParts(plan, shortener);
		return { title, front, long: shortener.long };
	};
	const most = mostWords.find((most) => isReadable(page(most).front));
	return page(most ?? fewWords);
}

/** On one line: a school's name is as long as anybody made it. */
function titleOf({ school, year }: Plan, { short }: Shortener): string {
	const words = `lan for professional development, ${year}`;
	return school.name === undefined
		? `P${words}`
		: `${short("School", school.name, nameWords)}: p${words}`;
}

/** Words of a name that leave room for the rest of a title. */
const nameWords = 6;
