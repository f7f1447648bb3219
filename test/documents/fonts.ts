import { readFileSync } from "node:fs";
import type { Fonts } from "../../src/documents/certificate-pdf.ts";

export const fonts: Fonts = { regular: face("Regular"), bold: face("Bold") };

function face(name: string): Uint8Array {
	return readFileSync(
		new URL(`../../assets/fonts/GentiumBookPlus-${name}.ttf`, import.meta.url),
	);
}
