import pdfmake from "pdfmake";
import type { Module } from "../course/module.ts";
import type { Certificate } from "../player/progress.ts";
import { certificatePage } from "./certificate-page.ts";
import { certificateWords } from "./certificate-words.ts";
import { markOf, seal } from "./seal.ts";

/** The two faces of the certificate's typeface: the bytes of their files. */
export type Fonts = { readonly regular: Uint8Array; readonly bold: Uint8Array };

/** How far everything shrinks, step by step, until a long name and long outcomes stand on one page. */
const sizes = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];

/**
 * The certificate as a PDF of one page. The same facts, module and fonts give the same bytes.
 * A letter that the typeface does not have comes out as a box: ask `unprintable` before the name is signed.
 */
export async function certificatePdf(
	facts: Certificate,
	module: Module,
	fonts: Fonts,
): Promise<Uint8Array> {
	const words = certificateWords(facts, module);
	provide(fonts);
	const setting = {
		ems: await rulerOf(fonts.bold),
		keywords: markOf(facts),
		at: new Date(facts.reissuedAt ?? facts.issuedAt),
	};
	let pdf: Buffer = Buffer.alloc(0);
	for (const size of sizes) {
		const page = certificatePage(words, { ...setting, size });
		pdf = await pdfmake.createPdf(page).getBuffer();
		if (countPages(pdf) === 1) break;
	}
	return seal(pdf);
}

/** Measures texts in ems of a face, with pdfmake's own ruler, so that the package carries one. */
async function rulerOf(face: Uint8Array): Promise<(text: string) => number> {
	const blank = await pdfmake.createPdf({ content: [] }).getStream();
	blank.font(Buffer.from(face)).fontSize(1000);
	return (text) => blank.widthOfString(text) / 1000;
}

/** Page objects stand in the file as plain text. */
function countPages(pdf: Buffer): number {
	return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Hands pdfmake the fonts, and forbids it to fetch or read anything else. */
function provide(fonts: Fonts): void {
	pdfmake.virtualfs.writeFileSync("gentium-regular", fonts.regular);
	pdfmake.virtualfs.writeFileSync("gentium-bold", fonts.bold);
	pdfmake.setFonts({
		Gentium: { normal: "gentium-regular", bold: "gentium-bold" },
	});
	pdfmake.setUrlAccessPolicy(() => false);
	pdfmake.setLocalAccessPolicy(() => false);
}
