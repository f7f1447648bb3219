import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keysInMarkdown } from "../src/screens/key-words.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("the README", () => {
	it("has the keys as they are (npm run readme writes them)", () => {
		expect(readme).toContain(keysInMarkdown());
	});

	it("names the two commands that do all the set-up", () => {
		expect(readme).toContain("\nnpm ci && npx cpd-module start\n");
		expect(readme).toContain("\nnpm ci && npm test\n");
	});
});
