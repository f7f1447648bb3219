import { type Block, paragraph } from "../markdown/rich.ts";
import { createChance } from "./chance.ts";
import { type Played, playWith } from "./play.ts";
import type { Story } from "./story.ts";

/** Runs to find a usual one among. */
const runs = 40;

/**
 * What a learner reads in one run of a story, its reasons included: of forty random runs, always the same forty, the one
 * whose number of words is nearest to their mean.
 */
export function sampleRun(story: Story): readonly Block[] {
	const chance = createChance(1);
	const found = Array.from({ length: runs }, () => {
		const played = playWith(story, {}, ({ roads }) => chance(roads.length));
		const text = textOf(played);
		return { text, words: text.join(" ").split(/\s+/).length };
	});
	const mean = found.reduce((sum, { words }) => sum + words, 0) / runs;
	const [usual] = found.sort(
		(a, b) => Math.abs(a.words - mean) - Math.abs(b.words - mean),
	);
	return (usual?.text ?? []).map(paragraph);
}

/** The decisions of a run. */
export function decisionsIn(story: Story): number {
	return playWith(story, {}, () => 0).decisions.length;
}

function textOf({ dossier, decisions, ending }: Played): string[] {
	return [
		...dossier,
		...decisions.flatMap(({ situation, roads, made }) => [
			...situation,
			...roads.map(({ label }) => label),
			...(made ? [...made.consequence, made.road.why] : []),
		]),
		...(ending?.paragraphs ?? []),
	];
}
