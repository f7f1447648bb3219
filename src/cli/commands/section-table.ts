import { measure } from "../../course/minutes.ts";
import { limited, type Module, type Section } from "../../course/module.ts";
import { profiles } from "../../course/profiles.ts";
import { readingAgeOf } from "../../course/reading-age-check.ts";
import { pathOf } from "../../course/select.ts";
import { table } from "./table.ts";

/** What the sections and the whole come to: the least and the most a learner meets, over all profiles, and how hard they are to read. */
export function sectionTable(module: Module): string {
	const all = profiles(module);
	const sections = pathOf(module);
	const figuresOf = (some: readonly Section[]) => {
		const screens = some.flatMap((section) => section.screens);
		return all.map(({ shows }) => measure(module, screens, shows));
	};
	const row = (
		title: string,
		declared: number,
		measured: ReturnType<typeof figuresOf>,
		ages: readonly [whole: string, hardest: string],
	) => [
		title,
		range(measured.map(({ words }) => words)),
		range(measured.map(({ acts }) => acts)),
		range(measured.map(({ seconds }) => Math.round(seconds / 6) / 10)),
		declared > 0 ? String(declared) : "",
		...ages,
	];
	const whole = figuresOf(sections);
	const rows = sections.map((section) =>
		row(
			section.title,
			section.minutes,
			figuresOf([section]),
			agesOf(module, section),
		),
	);
	const counts = limited.map((what) => {
		const met = range(whole.map((one) => one[what]));
		const most = module.limits?.[what];
		const thing = met === "1" ? what.slice(0, -1) : what;
		return `${met} ${thing}${most === undefined ? "" : ` (${most.toLocaleString("en-GB")} at the most)`}`;
	});
	return [
		table([
			["", "words", "acts", "minutes", "declared", "age", "hardest"],
			...rows,
			row("In all", module.minutes, whole, ["", ""]),
		]),
		`${counts.join(", ")}, for ${all.length} ${all.length === 1 ? "profile" : "profiles"} of learner.`,
		"Age is the reading age of the running text, and hardest that of the screen where it is highest.",
	].join("\n\n");
}

function agesOf(module: Module, section: Section): readonly [string, string] {
	const found = readingAgeOf(module, section);
	return [
		found?.whole.age.toFixed(1) ?? "",
		found?.hardest?.age.toFixed(1) ?? "",
	];
}

function range(figures: readonly number[]): string {
	const least = Math.min(...figures);
	const most = Math.max(...figures);
	return least === most ? String(least) : `${least}–${most}`;
}
