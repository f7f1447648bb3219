import { kindOf } from "../activities/kinds.ts";
import type { Block } from "../markdown/rich.ts";
import type { Module, Piece, Screen } from "./module.ts";
import { activityWith } from "./select.ts";

/** Everything that may be read on a screen, whoever it is for, what activities say and ask included. */
export function textOn(module: Module, screen: Screen): Block[] {
	return screen.pieces.flatMap((piece) => textIn(module, piece));
}

function textIn(module: Module, piece: Piece): readonly Block[] {
	switch (piece.type) {
		case "text":
			return piece.blocks;
		case "activity": {
			const context = { activity: (id: string) => activityWith(module, id) };
			return kindOf(piece.activity).text(piece.activity, context);
		}
		case "when":
			return piece.pieces.flatMap((inner) => textIn(module, inner));
	}
}
