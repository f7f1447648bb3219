import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { saveDocument } from "../../src/disk/documents.ts";
import { fileName } from "../../src/disk/file-name.ts";
import { posixIt, scratch } from "../disk/scratch.ts";
import { mountNtfs } from "./mount.ts";

const asked = [
	"CON",
	"aux.md",
	"com1.pdf",
	"trailing dot.",
	"trailing space ",
	'a<b>c:d"e/f\\g|h?i*j',
	"line\nend\ttab",
	"a".repeat(300),
	"Ŵ".repeat(300),
	"..",
	"",
	"Certificate – Siân Ŵyn.pdf",
];

posixIt("row 57: every name we make is one that Windows takes", () => {
	const folder = mountNtfs(join(scratch(), "windows"));
	if (!folder) {
		console.log("row 57: not run: it needs root and ntfs-3g");
		return;
	}
	expect(() => writeFileSync(join(folder, "CON"), "")).toThrow();
	for (const name of asked) {
		const saved = saveDocument(folder, fileName(name), Buffer.from("x"), {
			existing: "number",
		});
		expect([name, saved]).toEqual([
			name,
			expect.objectContaining({ ok: true }),
		]);
	}
	console.log(
		`row 57: ${asked.length} names on a disk that refuses as Windows does`,
	);
});
