import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const chunks = fileURLToPath(new URL("../../dist/chunks", import.meta.url));
/** What esbuild makes of yoga-layout/load. */
const isYoga = (name: string) => name.startsWith("load-");

/** That no session with this folder for its copies has loaded Yoga: all its pages were placed by what stands in for it. */
export function expectNoYoga(copies: string): void {
	expect(readdirSync(chunks).filter(isYoga)).toHaveLength(1);
	const [node = ""] = readdirSync(copies);
	const kept = readdirSync(join(copies, node));
	expect(kept.length).toBeGreaterThan(1);
	expect(kept.filter(isYoga)).toEqual([]);
}
