import { Box, Text } from "ink";
import { type Look, painted } from "../terminal/theme.ts";
import type { Line } from "../terminal/wrap.ts";
import { TextLine } from "./ask/TextLine.tsx";
import type { Measure } from "./measure.ts";
import type { Shown } from "./route.ts";

/**
 * The lines of a page that are in the window, and no others: Ink measures everything it is given, in sight or not. They are
 * laid out no wider than the window, so nothing is clipped: to clip, Ink takes every line apart once more.
 */
export function Scroll({
	shown,
	measure,
	look,
}: {
	readonly shown: Shown;
	readonly measure: Measure;
	readonly look: Look;
}) {
	const { lines, top, entry } = shown;
	const end = top + measure.height;
	const from = Math.min(end, Math.max(top, entry?.from ?? end));
	const to = Math.min(end, Math.max(top, (entry?.to ?? end) + 1));
	const text = (some: readonly Line[]) =>
		some.map((line) => painted(line, look)).join("\n");
	const before = lines.slice(top, from);
	const written = lines.slice(from, to);
	const after = lines.slice(to, end);
	return (
		<Box
			flexDirection="column"
			width={measure.width}
			height={measure.height}
			marginLeft={measure.margin}
		>
			{before.length > 0 && <Text wrap="truncate">{text(before)}</Text>}
			{written.length > 0 && <TextLine value={text(written)} />}
			{after.length > 0 && <Text wrap="truncate">{text(after)}</Text>}
		</Box>
	);
}
