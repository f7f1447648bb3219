/** A text with each unit beyond ASCII as an escape, as JSON and JavaScript know it: half the memory, and nothing to decode. */
export function inAscii(text) {
	return text.replace(
		/[\u0080-\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
