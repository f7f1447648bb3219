import type { Ask } from "../player/page.ts";
import type { Asking } from "./asking.ts";
import { askChoice } from "./choice.ts";
import { askForm } from "./form.ts";
import { askPause } from "./pause.ts";
import { askRating } from "./rating.ts";
import { askText } from "./text.ts";

/** The open question of a page, by its way of asking. */
export function askingOf({ question, ...ask }: Ask): Asking {
	switch (question.type) {
		case "text":
			return askText({ ...ask, question });
		case "choice":
			return askChoice({ ...ask, question });
		case "rating":
			return askRating({ ...ask, question });
		case "form":
			return askForm({ ...ask, question });
		case "pause":
			return askPause();
	}
}
