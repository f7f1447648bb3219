import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("../../src/cli/", import.meta.url);

/** What draws on a terminal instead of printing words, and the door that has the streams. */
const drawing = ["leaf-output.ts", "main.ts", "output.ts"];

it("prints words by the two ways that keep a terminal from obeying them", () => {
	const writing = readdirSync(folder, { recursive: true })
		.map((name) => String(name).replaceAll("\\", "/"))
		.filter((name) => name.endsWith(".ts"))
		.filter((name) =>
			/\b(?:output|errors|stdout|stderr)\s*\.write\(/.test(
				readFileSync(new URL(name, folder), "utf8"),
			),
		);
	expect(writing.sort()).toEqual(drawing);
});
