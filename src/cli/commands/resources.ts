import { join, resolve } from "node:path";
import { fileName } from "../../disk/file-name.ts";
import { leafDocument } from "../../documents/leaf-document.ts";
import { leafHtml } from "../../documents/leaf-html.ts";
import { leafMarkdown } from "../../documents/leaf-markdown.ts";
import { type Block, paragraph } from "../../markdown/rich.ts";
import { counted } from "../../player/counted.ts";
import { reader } from "../../player/leaves.ts";
import { firstPlace } from "../../player/navigate.ts";
import { createProgress } from "../../player/reduce.ts";
import { writeAll } from "../deliver.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { type Home, openHome } from "../home.ts";
import { printLeaf } from "../leaf-output.ts";
import { planIn } from "../look.ts";
import { existingFor } from "../output.ts";
import {
	type DocumentFile,
	planFile,
	printed,
	type WordsFormat,
} from "../pack.ts";
import { type TakeAway, takeAwaysOf, theOne } from "../take-aways.ts";
import type { Options, World } from "../world.ts";

const namesAreIn = "cpd-module resources lists the names.";

/** Lists what there is to take away, each by the name that `read` and `save` know it by. */
export async function listResources(
	world: World,
	options: Options,
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const { resources, challenges, cases } = home.library();
	const groups = [
		{ title: "Templates and lists", items: resources },
		{
			title: "Common challenges, and how schools answered them",
			items: challenges,
		},
		{
			title: "Further cases",
			items: cases.length > 0 ? [...cases, reader] : [],
		},
	].filter(({ items }) => items.length > 0);
	const blocks = groups.flatMap(({ title, items }): Block[] => [
		{ type: "heading", level: 2, rich: [{ text: title }] },
		{
			type: "list",
			ordered: false,
			start: 1,
			items: items.map((one) => [named(one)]),
		},
	]);
	const closing = paragraph(
		groups.length > 0
			? "To read one, with its name: cpd-module resources read NAME. To have it as a file: cpd-module resources save NAME, or --all for all of them."
			: "This module has none.",
	);
	await printLeaf(world, options, home, {
		title: "Resources",
		facts: [],
		blocks: [...blocks, closing],
		sources: [],
	});
	return exitCodes.ok;
}

function named(one: {
	readonly id: string;
	readonly title: string;
	readonly description?: string;
}): Block {
	const about = one.description ? `. ${one.description}` : "";
	return {
		type: "paragraph",
		rich: [{ text: one.id, strong: true }, { text: `: ${one.title}${about}` }],
	};
}

/** Shows one template, challenge or case. */
export async function readResource(
	world: World,
	options: Options,
	name: string,
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const one = theOne(takeAwaysOf(home), name, "resource", namesAreIn);
	await printLeaf(world, options, home, one.leaf());
	return exitCodes.ok;
}

/** Writes one of them as a file; without a name, all of them, into a folder for each kind. */
export async function saveResources(
	world: World,
	options: Options,
	name: string,
	choices: {
		readonly all?: true;
		readonly out?: string;
		readonly format: WordsFormat;
		readonly force?: true;
	},
): Promise<ExitCode> {
	if ((name === "") === !choices.all)
		throw new Stop(
			exitCodes.usage,
			`Say which resource to save, by its name, or --all for all of them. ${namesAreIn}`,
		);
	const home = await openHome(world, options);
	const all = takeAwaysOf(home);
	const wanted =
		name === "" ? all : [theOne(all, name, "resource", namesAreIn)];
	const folder =
		choices.out === undefined
			? home.documents
			: resolve(world.folder, choices.out);
	const existing = existingFor(world, choices);
	const files: string[] = [];
	for (const one of wanted) {
		const into = name === "" ? join(folder, one.folder) : folder;
		const file = await fileOf(world, home, one, choices.format);
		const written = writeAll(into, existing, [file]);
		if (!written.ok)
			throw new Stop(
				exitCodes.cannotWrite,
				files.length > 0
					? `${written.reason} Before that, ${counted(files.length, "file")} of ${wanted.length} went to ${folder}.`
					: written.reason,
			);
		files.push(...written.files);
	}
	world.print(
		files.length === 0
			? "This module has no resources to save.\n"
			: `Saved:\n${files.map((file) => `  ${file}\n`).join("")}`,
	);
	return exitCodes.ok;
}

/** One of them as a file: a form as itself, anything else as words in the format asked for. */
async function fileOf(
	world: World,
	home: Home,
	one: TakeAway,
	format: WordsFormat,
): Promise<DocumentFile> {
	const { form, title } = one;
	if (form === "workbook") {
		const unasked = createProgress(
			home.module,
			firstPlace(home.module),
			world.now(),
		);
		const plan = planIn(world, home, unasked);
		if (!plan)
			throw new Stop(
				exitCodes.nothing,
				"This module does not build a plan, so it has no workbook to save.",
			);
		const [, bytes] = await planFile(plan, "xlsx");
		return [fileName(`${title}.xlsx`), bytes];
	}
	const from = `From “${home.module.title}”, version ${home.module.version}.`;
	switch (format) {
		case "md":
		case "html": {
			const print = format === "md" ? leafMarkdown : leafHtml;
			return [
				fileName(`${title}.${format}`),
				Buffer.from(print(one.leaf(), from)),
			];
		}
		case "docx":
			return printed(title, leafDocument(one.leaf(), from), format);
	}
}
