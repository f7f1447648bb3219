import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The texts of the files in a Word document or a workbook, by name. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(unzipSync(bytes)).map(([name, content]) => [
			name,
			strFromU8(content),
		]),
	);
}

/** The words of one of them, with what XML escapes put back. */
export function wordsOf(xml: string): string {
	return xml
		.replace(/<w:(?:p|tr|br)\b[^>]*\/?>/g, "\n")
		.replace(/<[^>]*>/g, "")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&#39;", "'")
		.replaceAll("&amp;", "&");
}

/** A workbook whose formulas carry nothing any more, so that whoever opens it has to work them out. */
export function withoutValues(xlsx: Uint8Array): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(unzipSync(xlsx)).map(([name, content]) => [
				name,
				name.startsWith("xl/worksheets/sheet")
					? strToU8(strFromU8(content).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"))
					: content,
			]),
		),
	);
}
