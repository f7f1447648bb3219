import { readdirSync, readFileSync } from "node:fs";
import xterm from "@xterm/headless";
import { describe, expect, it } from "vitest";
import { svgOf } from "../scripts/svg.ts";
import { faultIn } from "./documents/well-formed.ts";

/** What a terminal of 20 by 2 shows of this, drawn. */
async function drawn(text: string): Promise<string> {
	const terminal = new xterm.Terminal({
		cols: 20,
		rows: 2,
		allowProposedApi: true,
	});
	await new Promise<void>((resolve) => terminal.write(text, resolve));
	return svgOf(terminal, "A “test” & more");
}

describe("a picture of a terminal", () => {
	it("has the words where they stand, and what they look like", async () => {
		const svg = await drawn(
			"one \u001B[1mtwo\u001B[22m \u001B[2mthree\u001B[22m\r\n\u001B[36m❯\u001B[39m",
		);
		expect(svg).toContain(
			'<text x="16" y="29.5" textLength="33.6">one </text>',
		);
		expect(svg).toContain('textLength="25.2" font-weight="bold">two</text>');
		expect(svg).toContain('fill="#6b7280">three</text>');
		expect(svg).toContain(
			'<text x="16" y="47.5" textLength="8.4" fill="#0b6e7d">❯</text>',
		);
	});

	it("is well formed, whatever stands in it", async () => {
		const svg = await drawn('<b a="1"> & ]]>');
		expect(faultIn(svg)).toBeUndefined();
		expect(svg).toContain("&lt;b a=&quot;1&quot;&gt; &amp; ]]&gt;");
	});
});

describe("the pictures of the README", () => {
	it("are all there, and whole", () => {
		const shown = [
			...readFileSync("README.md", "utf8").matchAll(
				/\]\((assets\/[^)]+\.svg)\)/g,
			),
		].map(([, file]) => String(file));
		expect(shown.map((file) => file.replace(/.*\//, "")).sort()).toEqual(
			readdirSync("assets/pictures").sort(),
		);
		for (const file of shown)
			expect([file, faultIn(readFileSync(file, "utf8"))]).toEqual([
				file,
				undefined,
			]);
	});
});
