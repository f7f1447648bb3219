import type { Section } from "../course/module.ts";
import { pathOf } from "../course/select.ts";
import { isProved } from "../player/complete.ts";
import { sectionStart } from "../player/navigate.ts";
import { proofIn } from "../player/prove.ts";
import { putOffOf } from "../player/put-off.ts";
import { pickTurn } from "./pick.ts";
import type { Talk } from "./talk.ts";
import type { Turn } from "./turn.ts";
import { blocks } from "./words.ts";

/** The sections by number, and where the learner stands in each. */
export function contentsTurn(talk: Talk): Turn {
	const { session } = talk.desk;
	const context = session.context();
	const sections = pathOf(session.module).map((section, number) => ({
		number,
		section,
		start: sectionStart(section, context),
	}));
	return pickTurn(talk, {
		say: blocks(
			[`Contents of ${session.module.title}:`],
			sections.flatMap(({ number, section, start }) =>
				start
					? [`${number}. ${section.title}: ${stateOf(talk, section, number)}.`]
					: [],
			),
			[
				"There is also a library, to read in when you like: type library.",
				...(session.module.workbench
					? [
							`And off the path, for your plan, “${session.module.workbench.title}”: type improve.`,
						]
					: []),
			],
		),
		prompt: "Type the number of a section to go there, or press Enter to stay:",
		pick(number) {
			const start = sections[number]?.start;
			if (!start) return undefined;
			session.goTo(start);
			talk.sheet.clear();
			return talk.screen();
		},
		enter: () => talk.screen(),
	});
}

function stateOf(
	{ desk: { session } }: Talk,
	section: Section,
	number: number,
): string {
	const page = session.page();
	const ended = Object.hasOwn(session.progress().ended, section.id);
	const minutes =
		section.minutes > 0 ? `${section.minutes} minutes` : "not read yet";
	const state = ended
		? isProved(session.progress(), section.id)
			? "known, finished"
			: "finished"
		: proofIn(session, section.id)
			? `${minutes}; to show that you know it and skip it, type prove ${number}`
			: minutes;
	const open = putOffOf(section, session.context()).length;
	const waiting = open > 0 ? `; ${open} open` : "";
	return page.section.id === section.id
		? `you are here, on screen ${page.screen.number} of ${page.screen.count}${ended ? "; finished" : ""}${waiting}`
		: `${state}${waiting}`;
}
