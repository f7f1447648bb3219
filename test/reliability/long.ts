/** Long runs, for before a release. */
export const full = process.env.RELIABILITY === "full";
