import { bare } from "../../markdown/sentence.ts";
import { figureInWords } from "../../planning/figure.ts";
import type { Gathered } from "./gather.ts";
import { numberIn, wordsIn } from "./line.ts";
import type { Plan } from "./plan.ts";
import { fills } from "./words.ts";

/** What the plan answers to the familiar problem that the learner would fix first; nothing where none was ticked. */
export function verdictOn(
	given: Gathered,
	plan: Omit<Plan, "decisions" | "verdict">,
): string | undefined {
	const [first] = given.keys("problem-first");
	const ticked = given.keys("problem");
	const problem = first ?? (ticked.length === 1 ? ticked[0] : undefined);
	switch (problem) {
		case "workload":
			return workload(given, plan);
		case "competing":
			return competing(given, plan);
		case "not-valued":
			return notValued(given);
		default:
			return undefined;
	}
}

type Partly = Omit<Plan, "decisions" | "verdict">;

function workload(given: Gathered, { net, stops }: Partly): string {
	const said = "You said staff have no room for this.";
	const adds = numberIn(net.adds);
	const removes = numberIn(net.removes);
	if (adds === undefined || removes === undefined)
		return `${said} Your plan does not answer this yet: ${fill(given, "net", "the minutes a week are still to be entered")}.`;
	const minutes = (value: number) => figureInWords(value, "minutes");
	if (removes === 0)
		return `${said} Your plan does not answer this yet: it adds ${minutes(adds)} a week and stops nothing.${back(given)}`;
	const from = wordsIn(stops.from);
	const agreed = wordsIn(stops.agreed);
	return `${said} Your plan adds ${minutes(adds)} a week for class teachers and removes ${minutes(removes)}${from ? `. From when: ${bare(from)}` : ""}${agreed ? `. To be agreed: ${bare(agreed)}` : ""}.`;
}

function competing(given: Gathered, { waits, stops }: Partly): string {
	const said = "You said more is started than anyone has time to finish.";
	const what = wordsIn(waits);
	if (what === undefined)
		return `${said} Your plan does not answer this yet: ${fill(given, "priority-2", "nothing waits")}.`;
	const stop = wordsIn(stops.what);
	return `${said} Not this year: ${bare(what)}.${stop ? ` What stops: ${bare(stop)}.` : ""}`;
}

function notValued(given: Gathered): string {
	const said = "You said people do not think CPD is worth it.";
	return given.keys("need", "strength")[0] === "asked"
		? `${said} Staff have been asked. Print three lines for them: asked, heard, changed.`
		: `${said} Nobody has been asked yet: the five questions of the staff pulse are in your folder.`;
}

function fill(
	given: Gathered,
	line: "net" | "priority-2",
	otherwise: string,
): string {
	const part = given.has(line) ? undefined : given.part(line);
	return part ? fills(part) : otherwise;
}

function back(given: Gathered): string {
	const part = given.part("stops");
	return part ? ` Go back to ${part}.` : "";
}
