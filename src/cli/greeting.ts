import { dayAndTime } from "../disk/moment.ts";
import type { Session } from "../player/session.ts";
import { sliceOf, visitSlice } from "../player/slice.ts";
import {
	type Greeting,
	welcomeBack,
	welcomeTo,
} from "../player/welcome-back.ts";
import type { Found } from "./find-progress.ts";
import type { World } from "./world.ts";

/** What the learner is met with; what they have said on the command line is begun at once. Nothing for somebody new. */
export function greetingFor(
	world: World,
	session: Session,
	found: Found,
	minutes: number | undefined,
): Greeting | undefined {
	const { module } = session;
	const now = world.now();
	const before = session.progress();
	const greeting = found.returning
		? welcomeBack(module, before, session.context(), {
				when: (instant) => dayAndTime(instant, now),
				now,
			})
		: undefined;
	// Who was interrupted in the middle of a visit goes on with it where they were.
	const visit = module.visits?.find(
		({ id }) => id === found.visit && id !== before.place.section,
	);
	const slice = visit
		? visitSlice(visit, before.place)
		: minutes === undefined
			? undefined
			: sliceOf(module, before, session.context(), minutes);
	if (!slice) return greeting;
	session.setOut(slice);
	return greeting && welcomeTo(slice, greeting);
}
