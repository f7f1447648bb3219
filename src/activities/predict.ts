import type { Block, Rich } from "../markdown/rich.ts";
import type { Value } from "./answer.ts";
import { entriesOf } from "./entry.ts";
import type { Kind } from "./kind.ts";
import {
	readItems,
	readOpening,
	readOptions,
	readQuotes,
	readWhole,
	reportValue,
} from "./parts.ts";
import type { Field, Option, Question } from "./question.ts";
import type { Say } from "./say.ts";
import { single } from "./single.ts";
import { formRows, inWords } from "./value.ts";

/** A forecast to commit to; what happened is shown only after it. Never scored. */
export type Predict = {
	readonly kind: "predict";
	readonly id: string;
	readonly before: readonly Block[];
	readonly prompt: Rich;
	/** What happened. */
	readonly reveal: readonly Block[];
	/** A choice of one, or a number. */
	readonly forecast:
		| { readonly type: "choice"; readonly options: readonly Option[] }
		| { readonly type: "number"; readonly field: Field };
};

export const predict: Kind<Predict> = {
	name: "predict",
	attributes: ["type", "min", "max", "unit"],
	read(directive, reading) {
		const parts = reading.parts(directive);
		const opening = readOpening(directive, parts, reading);
		const reveal = readQuotes(parts);
		if (reveal.length === 0)
			reading.report({
				ruleId: "predict-reveal",
				place: directive.place,
				reason: "This forecast never says what happened.",
				note: "Write it in the directive as a quotation: lines that begin with “> ”.",
			});
		const value = (name: string) => directive.attributes.values.get(name);
		const type = value("type");
		if (type && type.value !== "number" && type.value !== "choice")
			reportValue(
				type.place,
				"type",
				type.value,
				"“choice” or “number”",
				reading,
			);
		const id = directive.attributes.id?.value ?? "";
		if (type?.value === "number") {
			const unit = value("unit")?.value;
			const field: Field = {
				key: "forecast",
				label: [{ text: "Your forecast" }],
				type: "number",
				min: readWhole(value("min"), "min", 0, reading),
				max: readWhole(value("max"), "max", 100, reading),
				...(unit ? { unit } : {}),
			};
			const forecast = { type: "number", field } as const;
			return opening && { kind: "predict", id, ...opening, reveal, forecast };
		}
		const items = readItems(directive, parts, reading);
		if (!opening || !items) return undefined;
		if (items.length < 2)
			reading.report({
				ruleId: "predict-options",
				place: items[0]?.place ?? directive.place,
				reason: "This forecast offers nothing to choose between.",
				note: "Add another “- …” line, or ask for a number with type=number.",
			});
		const options = readOptions(items, reading);
		const forecast = { type: "choice", options } as const;
		return { kind: "predict", id, ...opening, reveal, forecast };
	},
	step(activity, answers) {
		const question = questionOf(activity);
		const after = (value: Value): Say[] => {
			const rows =
				question.type === "form"
					? formRows(question.fields, value)
					: [{ label: "Your forecast", value: inWords(question, value) }];
			return [{ type: "facts", rows }, ...activity.reveal];
		};
		return single(activity, question, answers, after, hidden);
	},
	entries: (_, answers) => entriesOf(["forecast"], answers, "answer"),
	acts: (activity) => [activity.forecast.type === "number" ? "number" : "tap"],
	text: (activity) => [
		...activity.before,
		{ type: "paragraph", rich: activity.prompt },
		...(activity.forecast.type === "choice"
			? activity.forecast.options.map(
					({ label }): Block => ({ type: "paragraph", rich: label }),
				)
			: []),
		...activity.reveal,
	],
};

/** Reading on without a forecast would spoil it for when they come back. */
const hidden: Say = {
	type: "paragraph",
	rich: [
		{
			text: "Set aside for now. What happened is shown once you have made a forecast.",
			emphasis: true,
		},
	],
};

function questionOf({ prompt, forecast }: Predict): Question {
	return forecast.type === "choice"
		? {
				id: "forecast",
				type: "choice",
				pick: "one",
				options: forecast.options,
				prompt,
			}
		: { id: "forecast", type: "form", fields: [forecast.field], prompt };
}
