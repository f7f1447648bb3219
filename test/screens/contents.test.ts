import { expect, it } from "vitest";
import { standingOf } from "../../src/screens/routes/contents.ts";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";

it("says of a section what waits in it, beside its minutes and where the learner is", () => {
	const { session } = createDesk(module);
	const school = session.module.sections[0];
	if (!school) throw new Error("There is no first section.");
	session.goTo({ section: school.id, screen: "familiar", index: 0 });
	const before = standingOf(session, school);
	expect(before).toMatch(/^\d+ min, you are here$/);
	session.setAside();
	expect(standingOf(session, school)).toBe(
		before.replace("you", "1 open, you"),
	);
});
