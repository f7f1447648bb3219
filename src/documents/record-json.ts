import { safeText } from "../markdown/safe-text.ts";
import type { Plan } from "./plan/plan.ts";
import type { Record } from "./record.ts";

/** Counted up when a program that reads it would have to change. docs/record-format.md describes it. */
const recordFormat = 1;

/** Everything there is to show for the work as JSON, for another program: the record, and the plan that follows from it. */
export function recordJson(record: Record, plan: Plan | undefined): string {
	const { at, ...rest } = record;
	const all = {
		format: "cpd-module record",
		formatVersion: recordFormat,
		madeAt: at,
		...rest,
		...(plan ? { plan } : {}),
	};
	return `${JSON.stringify(all, safely, 2)}\n`;
}

function safely(_: string, value: unknown): unknown {
	return typeof value === "string" ? safeText(value) : value;
}
