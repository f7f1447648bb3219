import { join, resolve } from "node:path";
import { fileName } from "../../disk/file-name.ts";
import { leafHtml } from "../../documents/leaf-html.ts";
import { leafMarkdown } from "../../documents/leaf-markdown.ts";
import { type Block, paragraph } from "../../markdown/rich.ts";
import { counted } from "../../player/counted.ts";
import { type Existing, writeAll } from "../deliver.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { type Home, openHome } from "../home.ts";
import { printLeaf } from "../leaf-output.ts";
import { type TakeAway, takeAwaysOf, theOne } from "../take-aways.ts";
import { isSomebodyThere, type Options, type World } from "../world.ts";

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
		{ title: "Further cases", items: cases },
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
		readonly format: string;
		readonly force?: true;
	},
): Promise<ExitCode> {
	const print = printing[choices.format as keyof typeof printing];
	if (!print)
		throw new Stop(
			exitCodes.usage,
			"A resource is saved as md (Markdown) or html (a web page). Leave --format out for Markdown.",
		);
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
	const existing: Existing = choices.force
		? "replace"
		: isSomebodyThere(world.input, world.output)
			? "number"
			: "refuse";
	const files: string[] = [];
	for (const one of wanted) {
		const into = name === "" ? join(folder, one.folder) : folder;
		const document = fileName(`${one.title}.${choices.format}`);
		const bytes = Buffer.from(print(one, home));
		const written = writeAll(into, existing, [[document, bytes]]);
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

const printing: {
	readonly [format in "md" | "html"]: (one: TakeAway, home: Home) => string;
} = {
	md: (one, home) => leafMarkdown(one.leaf(), from(home)),
	html: (one, home) => leafHtml(one.leaf(), from(home)),
};

function from({ module }: Home): string {
	return `From “${module.title}”, version ${module.version}.`;
}
