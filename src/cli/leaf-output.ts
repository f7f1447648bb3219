import { leafMarkdown } from "../documents/leaf-markdown.ts";
import { linesOf } from "../line/print.ts";
import { type Leaf, sayOf } from "../player/leaf.ts";
import { capabilitiesHere } from "./face.ts";
import type { Home } from "./home.ts";
import type { Options, World } from "./world.ts";

/** Prints a leaf: laid out for a person who reads full pages, a paragraph a line for whoever prefers plain text and for a pipe. */
export async function printLeaf(
	world: World,
	options: Options,
	home: Home,
	leaf: Leaf,
): Promise<void> {
	const { face, color } = capabilitiesHere(world, options, home);
	if (face === "plain") {
		world.print(`${linesOf(sayOf(leaf)).join("\n")}\n`);
		return;
	}
	const { markdownForTerminal } = await import("../terminal/markdown.ts");
	world.output.write(
		markdownForTerminal(leafMarkdown(leaf), world.output.columns, color),
	);
}
