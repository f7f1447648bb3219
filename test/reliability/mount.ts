import { execFileSync } from "node:child_process";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
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

/** Mounts a small disk that lies in a file, with the file system most Linux computers have. */
export function mountExt4(folder: string): string | undefined {
	const image = `${folder}.img`;
	writeFileSync(image, "");
	truncateSync(image, 8 * 1024 * 1024);
	const options = ["-q", "-F", "-m", "0", "-O", "^has_journal"];
	try {
		execFileSync("mkfs.ext4", [...options, image], { stdio: "ignore" });
	} catch {
		return undefined;
	}
	return mount(folder, "-o", "loop", image);
}

/** Changes how it is mounted. */
export function remount(folder: string, options: string): void {
	execFileSync("mount", ["-o", `remount,${options}`, folder]);
}
