import { describe, expect, it } from "vitest";
import { type Predict, predict } from "../../src/activities/predict.ts";
import { paragraph } from "../../src/markdown/rich.ts";
import { stepOf } from "../fixtures/answers.ts";
import { rich } from "../fixtures/module.ts";

const opened = {
	kind: "predict",
	before: [paragraph("Two programmes were tried.")],
	prompt: rich("Which gained the more?"),
	reveal: [paragraph("The second did.")],
} as const;
const pick: Predict = {
	...opened,
	id: "which",
	forecast: {
		type: "choice",
		options: [
			{ key: "first", label: rich("The first") },
			{ key: "second", label: rich("The second") },
		],
	},
};
const figure: Predict = {
	...opened,
	id: "share",
	forecast: {
		type: "number",
		field: {
			key: "forecast",
			label: rich("Your forecast"),
			type: "number",
			min: 0,
			max: 100,
			unit: "per cent",
		},
	},
};

describe("a forecast", () => {
	it.each([pick, figure])(
		"says nothing of what happened before ($id)",
		(activity) => {
			const step = stepOf(activity, {});
			expect(step.say).toEqual(opened.before);
			expect(JSON.stringify(step)).not.toContain("did.");
		},
	);

	it("shows the forecast, and then what happened", () => {
		expect(stepOf(pick, { forecast: "first" })).toEqual({
			say: [
				...opened.before,
				{ type: "asked", prompt: opened.prompt },
				{
					type: "facts",
					rows: [{ label: "Your forecast", value: "The first" }],
				},
				...opened.reveal,
			],
			next: "done",
		});
	});

	it("can be a number, with its unit", () => {
		expect(stepOf(figure, { forecast: { forecast: 35 } }).say).toContainEqual({
			type: "facts",
			rows: [{ label: "Your forecast", value: "35 per cent" }],
		});
	});

	it("keeps what happened for later when it is set aside", () => {
		const { say, next } = stepOf(pick, { forecast: null });
		expect(next).toBe("done");
		expect(say).not.toContainEqual(opened.reveal[0]);
	});

	it("costs a tap, or the time for a number", () => {
		const context = { activity: () => undefined };
		expect(predict.acts(pick, context)).toEqual(["tap"]);
		expect(predict.acts(figure, context)).toEqual(["number"]);
	});
});
