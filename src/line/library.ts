import { type Found, findNamed, type Named } from "../course/named.ts";
import { type Leaf, sayOf } from "../player/leaf.ts";
import {
	type Address,
	type Shelf,
	type Shelved,
	standAt,
} from "../player/library.ts";
import { visitorOf } from "../player/visitor.ts";
import { commandOf, misheard, type Wanted } from "./commands.ts";
import { pickTurn } from "./pick.ts";
import { linesOf } from "./print.ts";
import type { Talk } from "./talk.ts";
import { afterwards, refused, type Turn } from "./turn.ts";
import { blocks, numbered, sentence } from "./words.ts";

/** Where an empty line and the word “back” lead from a place in the library. */
type Ways = { readonly home: () => Turn; readonly back: () => Turn };

/** Opens the library at an address, from whatever was being asked. */
export function libraryTurn(talk: Talk, address: Address, from: Turn): Turn {
	const stand = standAt(address, visitorOf(talk.desk));
	if (stand.type === "shelf" && stand.shelf.items.length === 0)
		return refused(
			from,
			`There is nothing under “${stand.shelf.title}” in this module. ${from.prompt}`,
		);
	const home = homeOf(talk, from);
	// Who asks from inside the library comes one step back to where they asked.
	const back = from.home ? () => afterwards(from, from.say) : home;
	return turnAt(talk, address, { home, back });
}

/** Opens what was asked for by its name; where nothing has it, says so and asks the same once more. */
export function wantedTurn(talk: Talk, wanted: Wanted, from: Turn): Turn {
	const { session, library } = talk.desk;
	const open = (address: Address) => libraryTurn(talk, address, from);
	switch (wanted.kind) {
		case "sources":
			return open({ at: "sources" });
		case "case":
			return named(
				findNamed(library().cases, wanted.name),
				wanted,
				from,
				(one) => open({ at: "case", case: one }),
			);
		case "resource":
			return named(
				findNamed(library().resources, wanted.name),
				wanted,
				from,
				(resource) => open({ at: "resource", resource }),
			);
		case "word": {
			const terms = session.module.glossary.map((term) => ({
				id: term.id,
				title: term.term,
				term,
			}));
			return named(findNamed(terms, wanted.name), wanted, from, ({ term }) =>
				afterwards(from, leafLines(talk, { at: "term", term })),
			);
		}
	}
}

function named<T extends Named>(
	found: Found<T>,
	{ kind, name }: Wanted,
	from: Turn,
	open: (one: T) => Turn,
): Turn {
	switch (found.type) {
		case "one":
			return open(found.one);
		case "several": {
			const titles = found.several.map(({ title }) => title).join("; ");
			return refused(
				from,
				`“${name}” fits several: ${sentence(titles)} Type more of the name. ${from.prompt}`,
			);
		}
		case "none": {
			const list = {
				case: "cases",
				resource: "resources",
				word: "glossary",
				sources: "sources",
			}[kind];
			const way = found.meant
				? `Did you mean ${kind} ${found.meant.title}?`
				: `Type ${list} for those there are.`;
			return refused(
				from,
				`There is no ${kind} called “${name}”. ${way} ${from.prompt}`,
			);
		}
	}
}

function turnAt(talk: Talk, address: Address, ways: Ways): Turn {
	const stand = standAt(address, visitorOf(talk.desk));
	return stand.type === "shelf"
		? shelfTurn(talk, stand.shelf, ways)
		: leafTurn(talk, stand.leaf, ways);
}

function shelfTurn(talk: Talk, shelf: Shelf, { home, back }: Ways): Turn {
	const turn: Turn = pickTurn(talk, {
		say: blocks(
			[`${shelf.title}:`],
			shelf.opening ? [shelf.opening] : [],
			numbered(shelf.items.map(inWords)),
		),
		prompt: "Type a number, or back, or press Enter to return to the module:",
		pick(number) {
			const item = shelf.items[number - 1];
			if (item?.to.at === "notebook") return talk.notebook(turn);
			return item && turnAt(talk, item.to, { home, back: () => turn });
		},
		enter: home,
		back,
		home,
	});
	return turn;
}

/** “No time: 4 cases.” */
function inWords({ label, aside, about }: Shelved): string {
	const named = sentence(aside ? `${label}: ${aside}` : label);
	return about ? `${named} ${about}` : named;
}

function leafTurn(talk: Talk, leaf: Leaf, { home, back }: Ways): Turn {
	const turn: Turn = {
		say: linesOf(sayOf(leaf)),
		prompt: "Type back, or press Enter to return to the module:",
		back,
		home,
		hear(line) {
			const command = commandOf(line);
			if (command === "next") return home();
			return command
				? talk.run(command, turn)
				: misheard(turn, line, `Nothing is asked here. ${turn.prompt}`);
		},
	};
	return turn;
}

function leafLines(talk: Talk, address: Address): string[] {
	const stand = standAt(address, visitorOf(talk.desk));
	return stand.type === "leaf" ? linesOf(sayOf(stand.leaf)) : [];
}

/** The open question as it stands; behind the end of the module, what was said there. */
function homeOf(talk: Talk, from: Turn): () => Turn {
	if (from.home) return from.home;
	return from.back ? () => afterwards(from, from.say) : () => talk.screen();
}
