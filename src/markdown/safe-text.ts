const esc = "\u001B";
const bel = "\u0007";
const stringEnd = "\u009C";

/** What may stand inside a terminal's string sequence: anything but a control that ends or breaks it. */
const body = `[^${bel}\u0018\u001A${esc}\u0080-\u009F]*`;

/**
 * Whole sequences first, so that their bodies go with them. A string that is never ended takes the rest of its line,
 * no more: a terminal would swallow everything after it, but the learner's next lines are not ours to drop.
 */
const sequences = new RegExp(
	[
		// OSC: ended by BEL too.
		`(?:${esc}\\]|\u009D)(?:${body}(?:${bel}|${esc}\\\\|${stringEnd})|${line(body)})`,
		// DCS, SOS, PM, APC: BEL is part of the body.
		`(?:${esc}[PX^_]|[\u0090\u0098\u009E\u009F])(?:${withBell(body)}(?:${esc}\\\\|${stringEnd})|${line(withBell(body))})`,
		// CSI: parameters, intermediates, and a final character if there is one.
		`(?:${esc}\\[|\u009B)[0-?]*[ -/]*[@-~]?`,
		// Every other escape.
		`${esc}[ -/]*[0-~]?`,
	].join("|"),
	"g",
);

/** Controls except newline and tab, direction overrides, the byte-order mark, non-characters and invisible tags. */
const forbidden =
	/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]/gu;

/** Most texts have nothing in them that is ever taken away, or composed with what is beside it. */
const harmless = /^[\n\t -~\u00A0-\u02FF\u2010-\u2027]*$/;

/**
 * Text from outside, made safe to print anywhere: no terminal sequences, no controls but newline and tab, nothing
 * invisible that reorders or hides. Line ends become `\n`, letters their composed form. The joiner inside emoji stays.
 * Every text from a learner, a file, a file name or the environment comes through here.
 */
export function safeText(text: string): string {
	if (harmless.test(text)) return text;
	return text
		.toWellFormed()
		.replace(/\r\n?/g, "\n")
		.replace(sequences, "")
		.replace(forbidden, "")
		.normalize("NFC");
}

function withBell(set: string): string {
	return set.replace(bel, "");
}

function line(set: string): string {
	return set.replace("[^", "[^\n");
}
