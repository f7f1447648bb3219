import { describe, expect, it } from "vitest";
import { given } from "../../src/activities/answer.ts";
import { kindOf } from "../../src/activities/kinds.ts";
import { readFolder } from "../../src/cli/read-folder.ts";
import { activitiesOf, pathOf } from "../../src/course/select.ts";
import { createContext } from "../../src/player/context.ts";
import { pageOf } from "../../src/player/page.ts";
import { workOn } from "../../src/player/reduce.ts";
import { choosing, sampleLearner } from "../../src/player/sample-learner.ts";
import { oneOfEach } from "../program/learner.ts";

const { module } = readFolder({ folder: "/" }, oneOfEach);
if (!module) throw new Error("The module with one of each cannot be read.");
const learner = sampleLearner(module);

describe("the sample learner", () => {
	it("has answered everything, so that no screen has an open question", () => {
		const open = pathOf(module).flatMap((section) =>
			section.screens.filter((screen, index) => {
				const place = { section: section.id, screen: screen.id, index };
				return pageOf(module, { ...learner, place }, () => []).ask;
			}),
		);
		expect(open).toEqual([]);
	});

	it("gave something to every activity, and put nothing off", () => {
		const context = createContext(module, learner, () => []);
		const answered = activitiesOf(module).filter((activity) => {
			const { answers } = workOn(learner, activity.id);
			return kindOf(activity).entries(activity, answers, context).length > 0;
		});
		expect(answered).toEqual(activitiesOf(module));
		expect(JSON.stringify(learner)).not.toContain("setAside");
	});

	it("writes as many words as are asked for", () => {
		const { answers } = workOn(learner, "an-hour");
		expect(String(given(answers, "text")).split(" ")).toHaveLength(40);
	});

	it("chooses as it is told, and leaves the rest as it was", () => {
		const other = choosing(
			new Map([
				["school.phase", ["primary"]],
				["familiar", []],
			]),
			module,
			learner,
		);
		expect(given(workOn(other, "school").answers, "form")).toMatchObject({
			phase: "primary",
			teachers: 400,
		});
		expect(given(workOn(other, "familiar").answers, "pick")).toEqual([]);
		expect(workOn(other, "sure")).toBe(workOn(learner, "sure"));
	});
});
