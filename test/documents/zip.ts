import { strFromU8, unzipSync } from "fflate";

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
