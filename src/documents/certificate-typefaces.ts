/** The typefaces of the certificate, as the bytes of their files. */
export type Typefaces = {
	/** Libertinus Serif: the Latin alphabet and what is written with it. */
	readonly latin: Uint8Array;
	/** Gentium Book Plus: every letter we promise to print, marks that stand over any of them included. */
	readonly wide: Uint8Array;
};

/** Latin letters that carry their marks within them, and what stands between words. */
const latin =
	/^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u0218-\u021B\u1E02-\u1E1F\u1E80-\u1E85\u1EA0-\u1EF9\u2010-\u2015\u2018-\u201E\u2022\u2026]*$/;

/**
 * Which typeface sets a text. The wide one has it all, and reading its tables takes a certificate as long as everything
 * else together; the other puts no mark over a capital, as Ẹ́ needs.
 */
export function typefaceFor(text: string): keyof Typefaces {
	return latin.test(text) ? "latin" : "wide";
}
