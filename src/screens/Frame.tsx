import { Box, Text, useCursor } from "ink";
import type { Desk } from "../player/desk.ts";
import { type Look, painted } from "../terminal/theme.ts";
import type { Line } from "../terminal/wrap.ts";
import {
	barLine,
	besideLines,
	footerLine,
	headerLine,
	moreLine,
} from "./frame.ts";
import type { View } from "./router.ts";
import { Scroll } from "./Scroll.tsx";

/** A page with its header, its footer and, in a wide window, the contents beside it. */
export function Frame({
	view,
	desk,
	look,
}: {
	readonly view: View;
	readonly desk: Desk;
	readonly look: Look;
}) {
	const { measure, shown, saved, notice } = view;
	const { module } = desk.session;
	const line = (line: Line) => (
		<Text wrap="truncate">{painted(line, look) || " "}</Text>
	);
	useCaret(view);
	return (
		<Box flexDirection="column" width={measure.columns} height={measure.rows}>
			{!measure.bare &&
				line(headerLine(module.title, shown.title, measure, look))}
			{measure.airy &&
				line(
					barLine(
						module.minutes,
						desk.session.page().minutesLeft,
						measure,
						look,
					),
				)}
			{measure.airy && line([])}
			<Box height={measure.height}>
				<Scroll shown={shown} measure={measure} look={look} />
				{view.isPage && measure.beside > 0 && (
					<Box width={measure.beside} marginLeft={4} height={measure.height}>
						<Text wrap="truncate">
							{besideLines(desk, measure.beside)
								.slice(0, measure.height)
								.map((one) => painted(one, look))
								.join("\n")}
						</Text>
					</Box>
				)}
			</Box>
			{notice.length > 0 ? (
				<Box marginLeft={1}>
					<Text wrap="truncate">
						{notice.map((one) => painted(one, look)).join("\n")}
					</Text>
				</Box>
			) : (
				!measure.bare &&
				line(moreLine(shown.situation, shown.top, measure, look))
			)}
			{line(footerLine(shown.situation, saved, measure, look))}
		</Box>
	);
}

/** Puts the terminal's own cursor where the next letter goes: screen magnifiers and input methods follow it. */
function useCaret({ shown, measure }: View): void {
	const { setCursorPosition } = useCursor();
	const { cursor, top } = shown;
	const row = cursor ? cursor.y - top : -1;
	const isInSight = row >= 0 && row < measure.height;
	setCursorPosition(
		cursor && isInSight
			? { x: measure.margin + cursor.x, y: above(measure) + row }
			: undefined,
	);
}

/** Rows above the text. */
function above({ airy, bare }: View["measure"]): number {
	return airy ? 3 : bare ? 0 : 1;
}
