/** Letters of what somebody typed that a sentence about it may hold. */
const longest = 40;

/** What somebody typed, short enough to be quoted in a sentence. */
export function quoted(line: string): string {
	const typed = line.trim();
	return `“${typed.length > longest ? `${typed.slice(0, longest).trimEnd()}…` : typed}”`;
}
