import type { Say } from "../../activities/say.ts";
import { paragraph } from "../../markdown/rich.ts";
import { linesOf } from "../../terminal/lines.ts";
import { helpFor } from "../key-words.ts";
import { type Kind, type Scrolled, shownAs } from "../route.ts";
import type { Situation } from "../situation.ts";

/** The keys, first those that work where the learner came from. */
export type HelpRoute = Scrolled & {
	readonly type: "help";
	readonly situation: Situation;
};

export const help: Kind<HelpRoute> = {
	show(route, ground) {
		const { look, measure } = ground;
		const lines = linesOf(
			[
				heading("Keys you can press here"),
				{ type: "facts", rows: helpFor(route.situation, look.glyphs) },
				heading("All keys"),
				{ type: "facts", rows: helpFor(undefined, look.glyphs) },
				paragraph(
					"Whatever you write is saved on this computer as you go, and goes nowhere else. You can leave at any moment and come back to the same place.",
				),
			],
			measure.width,
			look,
		);
		return shownAs(route, ground, "Help", "leaf", { lines });
	},
	act: (route) => ({ type: "stay", route }),
};

function heading(text: string): Say {
	return { type: "heading", level: 2, rich: [{ text }] };
}
