import { readFileSync } from "node:fs";
import type { Typefaces } from "../../src/documents/certificate-typefaces.ts";

export const typefaces: Typefaces = {
	latin: bytesOf("LibertinusSerif-Regular"),
	wide: bytesOf("GentiumBookPlus-Regular"),
};

function bytesOf(name: string): Uint8Array {
	return readFileSync(
		new URL(`../../assets/fonts/${name}.ttf`, import.meta.url),
	);
}
