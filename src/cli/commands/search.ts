import { readLoaded } from "../../disk/loaded.ts";
import { unprintable } from "../../documents/typeface.ts";
import { type Block, paragraph } from "../../markdown/rich.ts";
import { createContext } from "../../player/context.ts";
import { find } from "../../player/find.ts";
import { firstPlace } from "../../player/navigate.ts";
import type { Progress } from "../../player/progress.ts";
import { createProgress } from "../../player/reduce.ts";
import type { Hit } from "../../player/search.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { type Home, openHome } from "../home.ts";
import { printLeaf } from "../leaf-output.ts";
import { lookAtProgress } from "../look.ts";
import type { Options, World } from "../world.ts";

/** Prints where words are, in what this learner could turn to now; before anything was begun, in what a new one could. */
export async function searchFor(
	world: World,
	options: Options,
	words: string,
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const { module, library } = home;
	const progress = progressOrNew(world, home);
	const context = createContext(module, progress, unprintable);
	const { typed, summary, hits } = find(words, {
		module,
		progress,
		context,
		library,
	});
	if (typed === "") throw new Stop(exitCodes.usage, summary);
	const list: Block = {
		type: "list",
		ordered: true,
		start: 1,
		items: hits.map((hit) => [itemOf(hit)]),
	};
	const more = paragraph(
		"To go to one, open the module and search there: / in full pages, the word search in plain text. A case or a resource: cpd-module resources read NAME",
	);
	await printLeaf(world, options, home, {
		title: "Search",
		facts: [],
		blocks: [paragraph(summary), ...(hits.length > 0 ? [list, more] : [])],
		sources: [],
	});
	return exitCodes.ok;
}

function itemOf({ kind, title, excerpt }: Hit): Block {
	const what = kind.charAt(0).toUpperCase() + kind.slice(1);
	return {
		type: "paragraph",
		rich: [
			{ text: title === "" ? what : `${what}: ${title}`, strong: true },
			{ text: excerpt === "" ? "" : `. ${excerpt}` },
		],
	};
}

function progressOrNew(world: World, home: Home): Progress {
	const { folder, module } = home;
	const loaded = readLoaded({ folder, moduleId: module.id, now: world.now });
	return loaded.type === "none"
		? createProgress(module, firstPlace(module), world.now())
		: lookAtProgress(world, home);
}
