import { type Case, results } from "../../course/library.ts";
import { type Block, paragraph } from "../../markdown/rich.ts";
import { phasesOf } from "../../player/leaves.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { openHome } from "../home.ts";
import { printLeaf } from "../leaf-output.ts";
import { theOne } from "../take-aways.ts";
import type { Options, World } from "../world.ts";

/** Lists the further cases, all of them or those of a phase or a challenge. */
export async function listCases(
	world: World,
	options: Options,
	choices: { readonly phase?: string; readonly challenge?: string },
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const library = home.library();
	const { phases, challenges } = library;
	const keys = (phases?.options ?? []).map(({ key, title }) => ({
		id: key,
		title,
	}));
	const known = (list: readonly { readonly id: string }[]) =>
		`There is ${list.map(({ id }) => id).join(", ") || "none"}.`;
	const phase =
		choices.phase === undefined
			? undefined
			: theOne(keys, choices.phase, "phase", known(keys));
	const challenge =
		choices.challenge === undefined
			? undefined
			: theOne(challenges, choices.challenge, "challenge", known(challenges));
	const cases = library.cases.filter(
		(one) =>
			(!phase || one.phase.includes(phase.id)) &&
			(!challenge || one.challenge.includes(challenge.id)),
	);
	const titles = [phase, challenge].flatMap((one) => (one ? [one.title] : []));
	const item = (one: Case): Block[] => [
		{
			type: "paragraph",
			rich: [
				{ text: one.id, strong: true },
				{
					text: `: ${one.title}. ${phasesOf(one, library)}. Accounts: ${one.accounts}. ${results[one.result]}.`,
				},
			],
		},
	];
	await printLeaf(world, options, home, {
		title: ["Cases", ...titles].join(": "),
		facts: [],
		blocks:
			cases.length === 0
				? [paragraph("There is no such case in this module.")]
				: [
						{ type: "list", ordered: false, start: 1, items: cases.map(item) },
						paragraph(
							"To read one, with its name: cpd-module resources read NAME",
						),
					],
		sources: [],
	});
	return exitCodes.ok;
}
