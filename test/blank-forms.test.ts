import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageParts } from "../src/documents/plan/page.ts";
import { createShortener } from "../src/documents/plan/shorten.ts";
import { coaching, cycle } from "../src/planning/coaching.ts";
import { teacherHour } from "../src/planning/day.ts";
import { poundsInWords } from "../src/planning/figure.ts";
import { lessonStudy } from "../src/planning/lesson-study.ts";
import { payPoints } from "../src/planning/pay.ts";
import { planFrom } from "./documents/plan/learners.ts";

const resource = (name: string) =>
	readFileSync(`content/planning-strategically/resources/${name}.md`, "utf8");

describe("the blank forms", () => {
	it("have the lines of the plan, in the plan's order", () => {
		const labels = pageParts(planFrom({}), createShortener()).flatMap((part) =>
			part.type === "facts"
				? part.rows.map(({ label }) => label)
				: part.type === "table"
					? part.rows.map(([first]) => first?.[0]?.text)
					: [],
		);
		const rows = resource("plan-on-a-page").match(
			/^\| (?!Line|The plan|---|Who gets)[^|]+/gm,
		);
		const written = rows?.map((row) => row.slice(2).replaceAll("*", "").trim());
		// The name of a priority is its heading here.
		expect(written).toEqual(labels.filter((label) => label !== "Name"));
	});

	it("have the sums of src/planning", () => {
		const coach = teacherHour(payPoints.U1);
		const teacher = teacherHour(payPoints.M4);
		const year = coaching(19, coach, teacher);
		const sheet = resource("coaching-cost");
		for (const pounds of [
			coach,
			teacher,
			year.coach,
			year.teacher,
			year.all,
			year.all / year.teacherHours,
		])
			expect(sheet).toContain(poundsInWords(pounds).replace("£", ""));
		for (const hours of [1, 3, 6])
			expect(sheet).toContain(
				`| ${hours} | ${cycle.coach} | ${Math.floor((hours * 2) / cycle.coach)} |`,
			);
		const secondary = lessonStudy(291, 5);
		const primary = lessonStudy(218, 5.5);
		for (const figure of [
			poundsInWords(secondary.cover).replace("£", ""),
			poundsInWords(primary.cover).replace("£", ""),
			`${secondary.lessons} lessons`,
			`**${secondary.hours}**`,
		])
			expect(resource("lesson-study-cost")).toContain(figure);
	});
});
