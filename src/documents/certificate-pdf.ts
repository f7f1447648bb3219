import pdfmake, { type Definition } from "pdfmake";
import type { Module } from "../course/module.ts";
import type { Certificate } from "../player/progress.ts";
import { certificatePage } from "./certificate-page.ts";
import { type Typefaces, typefaceFor } from "./certificate-typefaces.ts";
import { certificateWords } from "./certificate-words.ts";
import { markOf, seal } from "./seal.ts";

/** How far everything shrinks, step by step, until a long name and long outcomes stand on one page. */
const sizes = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];

/**
 * The certificate as a PDF of one page. The same facts, module and typefaces give the same bytes.
 * A letter that neither typeface has comes out as a box: ask `unprintable` before the name is signed.
 */
export async function certificatePdf(
	facts: Certificate,
	module: Module,
	typefaces: Typefaces,
): Promise<Uint8Array> {
	const words = certificateWords(facts, module);
	forbidAllElse();
	const setting = {
		ems: await rulerOf(typefaces[typefaceFor(words.name)]),
		keywords: markOf(facts),
		at: new Date(facts.reissuedAt ?? facts.issuedAt),
	};
	let pdf: Buffer = Buffer.alloc(0);
	for (const size of sizes) {
		const page = certificatePage(words, { ...setting, size });
		if (size === 1) provide(typefaces, page);
		pdf = await pdfmake.createPdf(page).getBuffer();
		if (countPages(pdf) === 1) break;
	}
	return seal(pdf);
}

/** Measures texts in ems of a typeface, with pdfmake's own ruler, so that the package carries one. */
async function rulerOf(
	typeface: Uint8Array,
): Promise<(text: string) => number> {
	const blank = await pdfmake.createPdf({ content: [] }).getStream();
	blank.font(Buffer.from(typeface)).fontSize(1000);
	return (text) => blank.widthOfString(text) / 1000;
}

/** Page objects stand in the file as plain text. */
function countPages(pdf: Buffer): number {
	return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Hands pdfmake the typefaces that a page is set in. The wide one is large, and few names need it. */
function provide(typefaces: Typefaces, page: Definition): void {
	const used = JSON.stringify(page);
	for (const name of ["latin", "wide"] as const)
		if (used.includes(`"font":"${name}"`))
			pdfmake.virtualfs.writeFileSync(name, typefaces[name]);
}

/** pdfmake knows two typefaces, and may fetch or read nothing else. */
function forbidAllElse(): void {
	pdfmake.setFonts({
		latin: { normal: "latin" },
		wide: { normal: "wide" },
	} satisfies Record<keyof Typefaces, unknown>);
	pdfmake.setUrlAccessPolicy(() => false);
	pdfmake.setLocalAccessPolicy(() => false);
}
