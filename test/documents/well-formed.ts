/** Why a text is no XML, in a few words; undefined where it is. Enough for what we write: no doctype, no comments. */
export function faultIn(xml: string): string | undefined {
	const illegal =
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
		/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
	const found = illegal.exec(xml);
	if (found) return `the character ${found[0].charCodeAt(0).toString(16)}`;
	const open: string[] = [];
	let rest = 0;
	for (const tag of xml.matchAll(
		/<(\/?)([\w:.-]+|\?[^>]*\?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
	)) {
		const [whole, closes, name = "", attributes = "", empty] = tag;
		const between = xml.slice(rest, tag.index);
		rest = tag.index + whole.length;
		if (between.includes("<")) return `a stray < before <${name}>`;
		if (badEntity(between) || badEntity(attributes))
			return `a stray & before <${name}>`;
		if (name.startsWith("?")) continue;
		if (closes) {
			if (open.pop() !== name) return `</${name}> closes nothing`;
		} else if (!empty) open.push(name);
	}
	if (xml.slice(rest).trim() !== "") return "something after the end";
	return open.length > 0 ? `<${open.at(-1)}> is never closed` : undefined;
}

function badEntity(text: string): boolean {
	return /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text);
}
