import { plain } from "../markdown/rich.ts";
import { checkCaseHeadings } from "./case-headings.ts";
import { checkLibrary } from "./check-library.ts";
import { readCiting } from "./citing.ts";
import type { Folder } from "./intake.ts";
import type { Library, Phases } from "./library.ts";
import type { Section } from "./module.ts";
import type { Notes } from "./notes.ts";
import { readBody } from "./page-body.ts";
import type { Shelved, Shelves } from "./shelves.ts";
import type { Variables } from "./variables.ts";

/** Reads the texts of the pages, and checks their facts against the module they belong to. */
export function readLibrary(
	folder: Folder,
	shelves: Shelves,
	known: {
		readonly variables: Variables;
		/** In the order of their files. */
		readonly sections: readonly Section[];
	},
	notes: Notes,
): Library {
	const phases = phasesIn(known.variables);
	const whole = <F>({ page, facts }: Shelved<F>) => ({
		...facts,
		blocks: readBody(page, notes),
	});
	const order = known.sections.map(({ id }) => id);
	checkLibrary(shelves, { phases, sections: order }, notes);
	const cases = shelves.cases.map((shelved) => {
		const one = whole(shelved);
		checkCaseHeadings(one.blocks, shelved.page.start, notes);
		return one;
	});
	return {
		challenges: shelves.challenges.map(whole),
		cases: cases.sort((a, b) => a.title.localeCompare(b.title, "en-GB")),
		resources: shelves.resources
			.map(whole)
			.sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section)),
		...(phases ? { phases } : {}),
		citing: readCiting(folder, shelves, known.sections, notes),
	};
}

/** The field called `phase`: in whichever form it is asked. */
function phasesIn(variables: Variables): Phases | undefined {
	const found = variables.get("phase")?.find(({ field }) => field === "phase");
	return (
		found && {
			activity: found.activity,
			field: "phase",
			options: found.options.map(({ key, label }) => ({
				key,
				title: plain(label),
			})),
		}
	);
}
