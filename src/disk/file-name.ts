/** The longest file name we make, ending included. */
const longest = 80;

/** Names that Windows keeps for devices, whatever ending follows. */
const devices =
	/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/**
 * A file name made from any text, legal on Windows, macOS and Linux: `Certificate – Siân Ŵyn.pdf` stays as it is,
 * `What? A plan.md` becomes `What A plan.md`. Only letters, figures, spaces and a few marks are let through.
 */
export function fileName(text: string): string {
	const clean = printable(text.normalize("NFC")).replace(/ +/g, " ");
	const ending = /\.[A-Za-z0-9]{1,5}$/.exec(clean)?.[0] ?? "";
	const stem = trimmed(clean.slice(0, clean.length - ending.length));
	const first = stem.split(".")[0] ?? "";
	const safe = devices.test(first.trim())
		? `_${stem}`
		: stem === ""
			? "Untitled"
			: stem;
	return trimmed(cut(safe, longest - ending.length)) + ending;
}

/** Without what no file name has. Most names are plain, and to know every letter there is takes a moment. */
function printable(text: string): string {
	return /^[\w .,'()&+-]*$/.test(text)
		? text
		: text.replace(/[^\p{L}\p{M}\p{N} .,'’()&+_–—-]/gu, " ");
}

/** Windows drops spaces and stops at the end of a name; one at the start hides a file elsewhere. */
function trimmed(stem: string): string {
	return stem.replace(/^[ .]+|[ .]+$/g, "");
}

/** As many whole characters as fit. */
function cut(stem: string, room: number): string {
	let kept = "";
	for (const character of stem) {
		if (kept.length + character.length > room) break;
		kept += character;
	}
	return kept;
}

/** `plan.md`, 2 → `plan (2).md`; the first keeps its name. */
export function numbered(name: string, number: number): string {
	if (number === 1) return name;
	const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? "";
	return `${name.slice(0, name.length - ending.length)} (${number})${ending}`;
}
