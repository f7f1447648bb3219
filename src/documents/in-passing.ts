import { type Part, spans } from "./document.ts";
import type { Given } from "./given.ts";
import type { Record } from "./record.ts";

/** What was chosen in passing says little of the learner: it stands behind what they wrote. */
const inPassing: readonly Given["kind"][] = [
	"quiz",
	"recall",
	"predict",
	"scenario",
];

function isInPassing({ kind, manner }: Given): boolean {
	return (
		inPassing.includes(kind) && (manner === "answer" || manner === "ending")
	);
}

/** What the learner said of themselves and their school; a reason with what it is a reason for. */
export function ownWords(entries: readonly Given[]): Own[] {
	return entries.flatMap((entry, index): Own[] => {
		if (entry.manner === "name" || isInPassing(entry)) return [];
		const before = entries[index - 1];
		const chose =
			entry.manner === "reason" && before && isInPassing(before)
				? before.words
				: undefined;
		return [chose === undefined ? entry : { ...entry, chose }];
	});
}

export type Own = Given & { readonly chose?: string };

/** The appendix: every click, section by section. */
export function alongTheWay({ sections }: Record): Part[] {
	const chosen = sections.flatMap(({ title, entries }): Part[] => {
		const rows = entries.filter(isInPassing);
		return rows.length === 0
			? []
			: [
					{ type: "heading", level: 3, text: title },
					{
						type: "table",
						head: ["What was asked", "What you chose"],
						rows: rows.map(({ asked, words }) => [
							spans(asked),
							spans(words === "" ? "Nothing" : onOneLine(words)),
						]),
						widths: [55, 45],
					},
				];
	});
	return chosen.length === 0
		? []
		: [
				{
					type: "heading",
					level: 2,
					text: "What you chose along the way",
				},
				...chosen,
			];
}

/** What was chosen, where there is one line for it. */
export function onOneLine(words: string): string {
	return words.replace(/\n/g, "; ");
}
