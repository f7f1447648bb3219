import type { InkText } from "../activities/ink-text.ts";
import type { Story } from "../activities/story.ts";
import type { Problem } from "../markdown/problem.ts";
import { readsIn } from "./ink-reads.ts";

/** What a story remembers and never asks for: in no condition, in no words, as no gauge, and given by no learner. */
export function checkVariables(text: InkText, story: Story): Problem[] {
	const { anywhere } = readsIn(story.ink, [
		...story.gauges.map(({ key }) => key),
		...story.given.map(({ variable }) => variable),
	]);
	const unread = [
		...[...text.variables].filter(([name]) => !anywhere.has(name)),
		...[...text.constants].filter(([, { used }]) => !used),
	];
	return unread.map(([name, { place }]) => ({
		ruleId: "story-variable-unread",
		severity: "warning",
		place,
		reason: `Nothing in the story depends on “${name}”: it is set, and never read.`,
		note: "Let something come of it, or take it out, wherever it is set too.",
	}));
}
