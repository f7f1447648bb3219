import { teacherDay, teacherHour } from "./day.ts";
import { payPoints } from "./pay.ts";
import { supportHour } from "./support.ts";

/** A figure of ours for whoever has not got theirs to hand: dated, sourced, and to be confirmed. */
export type Default = {
	readonly key: string;
	/** What it is, in a few words. */
	readonly about: string;
	/** The figure; or, where it differs by the kind of school, one for each. */
	readonly value: number | Readonly<Record<string, number>>;
	readonly unit: string;
	/** The year it is of: “2025/26”. */
	readonly asOf: string;
	/** Of when or from whom it is, in the few words that fit beside a field: “pay of 2025/26”. */
	readonly origin: string;
	/** The key of its source, as references.yaml and docs/evidence.md have it; absent where it is only our suggestion. */
	readonly source?: string;
	/** Where it was read. */
	readonly url?: string;
	/** What whoever confirms it should know. */
	readonly note: string;
};

/** All of them. A test holds the keys apart, and every figure to the formula it comes from. */
export const defaults: readonly Default[] = [
	{
		key: "teacher-day",
		about: "a teacher's working day, with on-costs",
		value: teacherDay(payPoints.U1),
		unit: "£",
		asOf: "2025/26",
		origin: "pay of 2025/26",
		source: "tpc-2025",
		url: "https://teacherpaycalculator.com/pay-scales-2025-26",
		note: "Pay point U1 outside London with pension and National Insurance, over 195 days. Replace it with your average.",
	},
	{
		key: "teacher-hour",
		about: "a teacher's directed hour, with on-costs",
		value: teacherHour(payPoints.U1),
		unit: "£",
		asOf: "2025/26",
		origin: "pay of 2025/26",
		source: "tpc-2025",
		url: "https://teacherpaycalculator.com/pay-scales-2025-26",
		note: "Pay point U1 outside London with pension and National Insurance, over 1,265 hours. Replace it with your average.",
	},
	{
		key: "support-hour",
		about: "an hour of support staff, with on-costs",
		value: supportHour(13.26),
		unit: "£",
		asOf: "April 2025",
		origin: "pay of April 2025",
		source: "herts-njc-2025",
		url: "https://www.teachinherts.com/career-advice/professional-and-support/pay-ranges.htm",
		note: "£13.26 (point 5 of the national scale) with National Insurance and 20 per cent for the pension, which is a placeholder: your fund sets its own rate.",
	},
	{
		key: "cover-day",
		about: "a day of supply cover",
		value: { primary: 218, secondary: 291, special: 270, other: 291 },
		unit: "£",
		asOf: "2023",
		origin: "a survey of 2023",
		source: "pq-supply-2025",
		url: "https://parallelparliament.co.uk/question/56982/supply-teachers-employment-agencies",
		note: "The average daily cost to schools in a survey of 2023. Replace it with your last invoice.",
	},
	{
		key: "inset-hours",
		about: "hours of a training day",
		value: 6,
		unit: "hours",
		asOf: "undated",
		origin: "NASUWT's figure",
		source: "nasuwt-five-days",
		url: "https://www.nasuwt.org.uk/advice/conditions-of-service/teachers-working-hours/directed-time-england/the-five-teacher-days.html",
		note: "What one union advises schools to count for a day. Your directed-time calendar says yours.",
	},
	{
		key: "directed-cap",
		about: "hours a full-time teacher can be directed in a year",
		value: 1265,
		unit: "hours",
		asOf: "undated",
		origin: "national conditions",
		source: "neu-working-time",
		url: "https://neu.org.uk/advice/workload-and-working-time",
		note: "The national conditions. An academy trust may have its own.",
	},
	{
		key: "teacher-spend",
		about: "recorded spending on staff development, a teacher",
		value: 517,
		unit: "£",
		asOf: "2023/24",
		origin: "average of 2023/24",
		source: "tdt-new-normal-2025",
		url: "https://tdtrust.org/news/have-we-reached-a-new-normal-in-cpd-spend",
		note: "The average of mainstream state schools. Your budget line E09 over your teachers is yours; trusts may name the line otherwise.",
	},
	{
		key: "course-fee",
		about: "a place on an outside course",
		value: 250,
		unit: "£",
		asOf: "our suggestion",
		origin: "our suggestion",
		source: "bloomsbury-cpd",
		url: "https://www.bloomsburycpdforteachers.com/more-bang-for-your-cpd-buck",
		note: "The middle of £200 to £300, from an undated example. Ask for a quotation.",
	},
	{
		key: "course-travel",
		about: "travel to an outside course",
		value: 50,
		unit: "£",
		asOf: "our suggestion",
		origin: "our suggestion",
		note: "Replace it with the fare.",
	},
];

/** The default of a key. */
export function defaultOf(key: string): Default | undefined {
	return defaults.find((candidate) => candidate.key === key);
}

/** Its figure for one kind of school; undefined where it differs by kind and the kind is not known. */
export function figureFor(
	{ value }: Default,
	kind: string | undefined,
): number | undefined {
	if (typeof value === "number") return value;
	return kind !== undefined && Object.hasOwn(value, kind)
		? value[kind]
		: undefined;
}
