import { plain } from "../markdown/rich.ts";

/** A text on one line, in quotation marks, cut between words where it is longer. */
export function shortened(text: string, most: number): string {
	const line = plain([{ text }]);
	return line.length <= most
		? `“${line}”`
		: `“${line.slice(0, most).replace(/\s+\S*$/, "")} …”`;
}
