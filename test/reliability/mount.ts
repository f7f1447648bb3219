import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { onTestFinished } from "vitest";

/** Mounts a file system for one test; undefined where that is not allowed. */
export function mount(
	folder: string,
	...how: readonly string[]
): string | undefined {
	mkdirSync(folder, { recursive: true });
	try {
		execFileSync("mount", [...how, folder], { stdio: "ignore" });
	} catch {
		return undefined;
	}
	onTestFinished(() => {
		execFileSync("umount", [folder]);
	});
	return folder;
}

/** Changes how it is mounted. */
export function remount(folder: string, options: string): void {
	execFileSync("mount", ["-o", `remount,${options}`, folder]);
}
