/** A stable key from wording: `Half the staff now, half in spring` → `half-the-staff-now-half-in-spring`. At most 60 characters. */
export function slug(words: string): string {
	return words
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[’']/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.slice(0, 60)
		.replace(/^-+|-+$/g, "");
}
