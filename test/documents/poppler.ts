import { spawnSync } from "node:child_process";
import { notRun } from "../reliability/program.ts";

/** Whether Debian's poppler-utils is here; where it is not, its tests say so and are left out. */
export const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
if (!hasPoppler) notRun("what a PDF reads as", "it needs poppler-utils");

/** The text of a PDF as a reader copies it out, one line an item. */
export function linesOf(pdf: Uint8Array): string[] {
	return run("pdftotext", ["-", "-"], pdf)
		.split(/[\n\f]/)
		.map((line) => line.trim().normalize("NFC"))
		.filter((line) => line !== "");
}

/** What a PDF says of itself, by the names pdfinfo uses. */
export function infoOf(pdf: Uint8Array): Map<string, string> {
	return new Map(
		run("pdfinfo", ["-"], pdf)
			.split("\n")
			.map((line) => {
				const [name = "", ...rest] = line.split(":");
				return [name, rest.join(":").trim()];
			}),
	);
}

function run(command: string, options: string[], input: Uint8Array): string {
	const { stdout, stderr, status } = spawnSync(command, options, {
		input,
		encoding: "utf8",
	});
	if (status !== 0) throw new Error(`${command}: ${stderr}`);
	return stdout;
}
