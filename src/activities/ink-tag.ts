/** `decision: july; July` → its name and its value, as ink leaves a tag and as an author writes it behind the `#`. */
export function readTag(tag: string): {
	readonly name: string;
	readonly value: string;
} {
	const colon = tag.indexOf(":");
	return colon < 0
		? { name: tag.trim(), value: "" }
		: { name: tag.slice(0, colon).trim(), value: tag.slice(colon + 1).trim() };
}

/** `july; July` → its parts; the last may hold semicolons of its own. */
export function partsOf(value: string, count: number): string[] {
	const parts = value.split(";").map((part) => part.trim());
	return parts.length <= count
		? parts
		: [...parts.slice(0, count - 1), parts.slice(count - 1).join("; ")];
}
