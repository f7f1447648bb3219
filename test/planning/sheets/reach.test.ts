import { describe, expect, it } from "vitest";
import { reach } from "../../../src/planning/sheets/reach.ts";
import { expectPlain, worked } from "./worked.ts";

const session = {
	teachers: 34,
	"teachers-there": 31,
	support: 22,
	"support-there": 9,
	"session-hours": 6,
};

describe("whom a session reaches", () => {
	it("and the paid hours it needs", () => {
		expect(worked(reach, session).slots).toEqual({
			"teachers-missing": "3",
			"support-missing": "13",
			"support-hours-needed": "132 hours",
			"support-hours-short": "78 hours",
			"support-hours-year": "–",
			"reach-teachers": "91 per cent",
			"reach-support": "41 per cent",
		});
		expectPlain(reach, session);
	});

	it("takes the hours that are paid where they are entered", () => {
		const ten = {
			...session,
			support: 10,
			"support-there": 0,
			"paid-hours": 0,
		};
		expect(worked(reach, ten).slots).toMatchObject({
			"support-hours-needed": "60 hours",
			"support-hours-short": "60 hours",
		});
	});

	it("multiplies the hours of one session by the sessions of a year", () => {
		const lunch = {
			...session,
			support: 8,
			"support-there": 0,
			"session-hours": 0.5,
		};
		expect(worked(reach, { ...lunch, sessions: 38 }).slots).toMatchObject({
			"support-hours-short": "4 hours",
			"support-hours-year": "152 hours",
		});
		expectPlain(reach, { ...lunch, sessions: 38 });
		expect(worked(reach, { ...lunch, sessions: 0 }).questions).toEqual([
			"With no sessions in the year, no hours are counted. How often is it held?",
		]);
	});

	it("gives no percentages of anybody in a school of under eight teachers", () => {
		const small = { ...session, teachers: 6, "teachers-there": 5 };
		const { slots } = worked(reach, small);
		expect(slots).toMatchObject({ "teachers-missing": "1" });
		expect(slots).not.toHaveProperty("reach-teachers");
		expect(slots).not.toHaveProperty("reach-support");
	});

	it("nor of fewer than eight support staff", () => {
		const { slots } = worked(reach, {
			...session,
			support: 7,
			"support-there": 6,
		});
		expect(slots).toHaveProperty("reach-teachers");
		expect(slots).not.toHaveProperty("reach-support");
	});

	it.each([
		[
			{ "teachers-there": 35 },
			"teachers-there",
			"It is for 34, so no more than 34 can be there.",
		],
		[
			{ "support-there": 23 },
			"support-there",
			"It is for 22, so no more than 22 can be there.",
		],
	])("%o cannot be", (impossible, field, reason) => {
		expect(worked(reach, { ...session, ...impossible }).refused).toEqual([
			{ field, reason },
		]);
	});

	it("asks about more paid hours than it takes", () => {
		expect(worked(reach, { ...session, "paid-hours": 200 }).questions).toEqual([
			"More hours are paid than the session takes. Are they for this session alone?",
		]);
	});
});
