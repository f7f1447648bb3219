/** With a full stop. */
export function ended(text: string): string {
	return /[.?!…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** Without one. */
export function bare(text: string): string {
	return text.trim().replace(/[.\s]+$/, "");
}
