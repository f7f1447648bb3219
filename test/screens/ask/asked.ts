import type { Draft, Refusal } from "../../../src/activities/answer.ts";
import type { Question } from "../../../src/activities/question.ts";
import type { Drawn } from "../../../src/screens/ask/way.ts";
import { wayOf } from "../../../src/screens/ask/ways.ts";
import { commandFor } from "../../../src/screens/keys.ts";
import { isTyping } from "../../../src/screens/situation.ts";
import { createLook } from "../../../src/terminal/theme.ts";
import { textIn } from "../../../src/terminal/wrap.ts";

const look = createLook({ color: false, unicode: true });

/** A question after some keys: `<named>` ones, and text. Keys mean what the key table says they mean there. */
export function asked(
	question: Question,
	keys: string,
	options: {
		draft?: Draft;
		again?: boolean;
		columns?: number;
		height?: number;
		refusals?: readonly Refusal[];
	} = {},
) {
	const {
		draft = "",
		again = false,
		columns = 40,
		height = 18,
		refusals = [],
	} = options;
	const way = wayOf(question);
	const room = { columns, height };
	let state = way.start(question, draft, again);
	for (const [, name, text] of keys.matchAll(/<([^>]+)>|([^<])/gsu)) {
		const where = way.where(question, state);
		const key = name ?? (text === " " ? "space" : (text ?? ""));
		const command = commandFor(key, { where });
		if (name === undefined && isTyping({ where }))
			state = way.act(
				question,
				state,
				{ type: "text", text: text ?? "" },
				room,
			);
		else if (command)
			state = way.act(question, state, { type: "key", command, key }, room);
	}
	const drawn: Drawn = way.draw(question, state, {
		...room,
		look,
		active: true,
		pointer: look.glyphs.pointer,
		refusals,
	});
	return {
		draft: way.draft(question, state),
		where: way.where(question, state),
		drawn,
		lines: drawn.lines.map((line) => textIn(line).trimEnd()),
		/** What a reader sees, with a bar where the caret is. */
		shown: drawn.lines
			.map((line, y) => {
				const text = textIn(line);
				if (drawn.cursor?.y !== y) return text.trimEnd();
				const { x } = drawn.cursor;
				return `${text.slice(0, x)}▏${text.slice(x)}`.trimEnd();
			})
			.join("\n"),
	};
}
