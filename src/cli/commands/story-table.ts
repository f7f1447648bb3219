import { amountInWords } from "../../activities/gauge.ts";
import type { StoryFigures } from "../../course/story-figures.ts";
import { table } from "./table.ts";

/** What playing a story came to, for its author. */
export function storyTable(figures: StoryFigures): string {
	const { title, file, knots, decisions, choices, paths, states, whole } =
		figures;
	const count = (number: number) => number.toLocaleString("en-GB");
	const endings = figures.endings.map(({ name, share }) => [
		name,
		`${Math.round(share * 1000) / 10} %`,
	]);
	const gauges = figures.gauges.map(({ label, least, most, max, ...gauge }) => [
		label,
		...[least, most, max].map((value) => amountInWords(value, gauge)),
	]);
	const { least, mean, most: longest } = figures.words;
	return [
		`${title} (${file})`,
		[
			`${count(knots)} knots`,
			`${count(decisions)} decisions`,
			`${count(choices)} choices`,
			`${count(paths)} full paths`,
			`${count(states)} merged states${whole ? "" : ", and not all of it played"}`,
			`${count(least)} to ${count(longest)} words a run, ${count(Math.round(mean))} on average`,
		].join(", "),
		table([["ending", "of random runs"], ...endings]),
		table([["gauge", "least", "most", "of"], ...gauges]),
	].join("\n\n");
}
