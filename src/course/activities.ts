import { type Activity, kinds } from "../activities/kinds.ts";
import type { Reading } from "../activities/reading.ts";
import type { Directive, Node } from "../markdown/directive.ts";
import { type Part, readParts } from "../markdown/parts.ts";
import { suggest } from "../markdown/similar.ts";
import { type Notes, refuse } from "./notes.ts";

/** The stories of the module, and what makes them ready to be told. */
type Stories = Pick<Reading, "stories" | "compileStory">;

/** Reads every activity among the nodes, those in passages for some learners included, before any condition is resolved. */
export function readActivities(
	nodes: readonly Node[],
	stories: Stories,
	notes: Notes,
): void {
	for (const node of nodes) {
		if (node.type !== "directive") continue;
		const kind = kinds.get(node.name);
		if (kind) {
			const activity = readActivity(node, stories, notes);
			if (activity) {
				notes.activities.set(node, activity);
				notes.places.set(activity, node.place);
			}
			continue;
		}
		if (node.name !== "when")
			refuse(notes, node.place, {
				ruleId: "directive-unknown",
				reason: `There is no directive called “${node.name}”.`,
				note: suggest(node.name, [...kinds.keys(), "when"]),
			});
		readActivities(node.body, stories, notes);
	}
}

function readActivity(
	directive: Directive,
	stories: Stories,
	notes: Notes,
): Activity | undefined {
	const kind = kinds.get(directive.name);
	if (!kind) return undefined;
	const { id, values } = directive.attributes;
	if (!id)
		refuse(notes, directive.place, {
			ruleId: "id-missing",
			reason: `This ${kind.name} has no id, so its answers could not be kept.`,
			note: `Give it one that will never change: :::${kind.name}{#a-few-words}.`,
		});
	for (const [name, { place }] of values)
		if (name !== "plan" && !kind.attributes.includes(name))
			refuse(notes, place, {
				ruleId: "attribute-unknown",
				reason: `A ${kind.name} knows nothing called “${name}”.`,
				note:
					kind.attributes.length > 0
						? suggest(name, kind.attributes)
						: `A ${kind.name} has an id and nothing else in its braces.`,
			});
	for (const node of directive.body)
		if (node.type === "directive")
			refuse(notes, node.place, {
				ruleId: "directive-nested",
				reason: `This :::${node.name} stands inside a ${kind.name}.`,
				note: `Close the ${kind.name} above it with a line that holds only “:::”.`,
			});
	let parts: readonly Part[] | undefined;
	const activity = kind.read(directive, {
		report: (problem) =>
			notes.listener.report({ severity: "error", ...problem }),
		parts: () => {
			parts ??= readParts(directive, notes.listener);
			return parts;
		},
		cites: notes.listener.cites,
		quotes: notes.listener.quotes,
		...stories,
	});
	if (!id || !activity) return undefined;
	const plan = values.get("plan");
	if (!plan) return activity;
	notes.plans.push({ id: id.value, line: plan });
	return { ...activity, plan: plan.value };
}
