import {
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { lend } from "../../src/disk/lend.ts";
import { scratch } from "../program/program.ts";

describe("a text that is lent to another program", () => {
	it("comes back as that program left it, and leaves nothing behind", async () => {
		using home = scratch();
		const returned = await lend(
			"One\nTwo",
			{ folder: home.path, lineEnd: "\r\n" },
			async (file) => {
				expect(readFileSync(file, "utf8")).toBe("One\r\nTwo");
				writeFileSync(file, "\uFEFFOne\r\nThree\r\n");
				return undefined;
			},
		);
		expect(returned).toEqual({ ok: true, text: "One\nThree" });
		expect(readdirSync(home.path)).toEqual([]);
	});

	it.skipIf(process.platform === "win32")(
		"can be read by its owner alone",
		async () => {
			using home = scratch();
			await lend("Mine", { folder: home.path, lineEnd: "\n" }, async (file) => {
				expect(statSync(file).mode & 0o777).toBe(0o600);
				expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
				return undefined;
			});
		},
	);

	it("says what went wrong, and keeps a copy that the program made for itself", async () => {
		using home = scratch();
		const trouble = {
			ok: false,
			code: "editor",
			reason: "It did not open.",
		} as const;
		let copy = "";
		const returned = await lend(
			"One",
			{ folder: home.path, lineEnd: "\n" },
			async (file) => {
				copy = `${file}~`;
				writeFileSync(copy, "One");
				return trouble;
			},
		);
		expect(returned).toBe(trouble);
		expect(existsSync(copy)).toBe(true);
	});

	it("says so where there is no room for it", async () => {
		using home = scratch();
		const returned = await lend(
			"One",
			{ folder: home.in("gone"), lineEnd: "\n" },
			async () => undefined,
		);
		expect(returned).toMatchObject({ ok: false, code: "ENOENT" });
	});
});
