import type { Activity } from "../activities/kinds.ts";
import { readPassage } from "../markdown/blocks.ts";
import type { Break, Long, Node } from "../markdown/directive.ts";
import { plain } from "../markdown/rich.ts";
import { slug } from "../markdown/slug.ts";
import type { Place } from "../markdown/source.ts";
import { readCondition } from "./condition.ts";
import { headingOf, reportHeadings } from "./headings.ts";
import type { Piece, Screen } from "./module.ts";
import { type Notes, refuse } from "./notes.ts";
import type { Variables } from "./variables.ts";

/** Reads the screens of a section whose activities have been read already. `start` is where the text begins. */
export function readScreens(
	nodes: readonly Node[],
	start: Place,
	variables: Variables,
	notes: Notes,
): Screen[] {
	const taken = new Map<string, number>();
	return sheetsOf(nodes, start).flatMap(({ place, nodes, long }, index) => {
		if (nodes.length === 0) {
			refuse(notes, place, {
				ruleId: "screen-empty",
				reason: "The screen that begins here is empty.",
				note: "Take one screen break away, or write what belongs here.",
			});
			return [];
		}
		const pieces = readPieces(nodes, variables, notes);
		const head = nodes[0]?.place ?? place;
		reportHeadings(pieces, head, notes);
		const id = freeId(idOf(pieces) ?? `screen-${index + 1}`, taken);
		const screen: Screen = { id, pieces, ...(long ? { long } : {}) };
		notes.places.set(screen, head);
		return [screen];
	});
}

/** The nodes between two screen breaks. */
type Sheet = {
	readonly place: Place;
	readonly nodes: Written[];
	/** The author said that it may be. */
	long?: true;
};

type Written = Exclude<Node, Break | Long>;

function sheetsOf(nodes: readonly Node[], start: Place): Sheet[] {
	let sheet: Sheet = { place: start, nodes: [] };
	const sheets = [sheet];
	for (const node of nodes) {
		if (node.type === "break") {
			sheet = { place: node.place, nodes: [] };
			sheets.push(sheet);
		} else if (node.type === "long") sheet.long = true;
		else sheet.nodes.push(node);
	}
	return sheets;
}

function readPieces(
	nodes: readonly Node[],
	variables: Variables,
	notes: Notes,
): Piece[] {
	return nodes.flatMap((node) => {
		const piece = readPiece(node, variables, notes);
		if (!piece) return [];
		notes.places.set(piece, node.place);
		return [piece];
	});
}

function readPiece(
	node: Node,
	variables: Variables,
	notes: Notes,
): Piece | undefined {
	if (node.type === "break" || node.type === "long") return undefined;
	if (node.type === "passage") {
		const placed = readPassage(node, notes.listener);
		for (const { block, place } of placed) notes.places.set(block, place);
		const blocks = placed.map(({ block }) => block);
		return blocks.length > 0 ? { type: "text", blocks } : undefined;
	}
	const activity = notes.activities.get(node);
	if (activity) return { type: "activity", activity };
	if (node.name !== "when") return undefined;
	const condition = readCondition(node, variables, notes);
	const pieces = readPieces(node.body, variables, notes);
	if (node.body.length === 0)
		refuse(notes, node.place, {
			ruleId: "when-empty",
			reason: "This passage for some learners is empty.",
			note: "Write it between the two lines, or take them away.",
		});
	return condition && { type: "when", condition, pieces };
}

/** The id of the first activity, whoever it is for; otherwise the first heading. */
function idOf(pieces: readonly Piece[]): string | undefined {
	const first = firstActivity(pieces);
	if (first) return first.id;
	const heading = headingOf(pieces);
	return heading && (slug(plain(heading.rich)) || undefined);
}

function firstActivity(pieces: readonly Piece[]): Activity | undefined {
	for (const piece of pieces) {
		if (piece.type === "activity") return piece.activity;
		const inside =
			piece.type === "when" ? firstActivity(piece.pieces) : undefined;
		if (inside) return inside;
	}
	return undefined;
}

/** `taken` holds the number each id was last given with. */
function freeId(id: string, taken: Map<string, number>): string {
	let number = taken.get(id) ?? 0;
	let free = id;
	do {
		number++;
		free = number === 1 ? id : `${id}-${number}`;
	} while (number > 1 && taken.has(free));
	taken.set(id, number);
	if (free !== id) taken.set(free, 1);
	return free;
}
