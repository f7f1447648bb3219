/** The little of fontkit that the tests use. */
declare module "fontkit" {
	export function create(bytes: Buffer): {
		readonly characterSet: readonly number[];
		hasGlyphForCodePoint(point: number): boolean;
	};
}
