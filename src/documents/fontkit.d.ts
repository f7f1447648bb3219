/** The little of fontkit 2 that we use; the package brings no types. It is what pdfmake sets its letters with. */
declare module "fontkit" {
	export function create(bytes: Buffer): {
		readonly unitsPerEm: number;
		readonly characterSet: readonly number[];
		hasGlyphForCodePoint(point: number): boolean;
		layout(text: string): { readonly advanceWidth: number };
	};
}
