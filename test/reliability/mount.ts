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
	return makeExt4(image, "-O", "^has_journal")
		? mount(folder, "-o", "loop", image)
		: undefined;
}

/** A disk of Windows that lies in a file and refuses names as Windows does; undefined where ntfs-3g or its mounting is missing. */
export function mountNtfs(folder: string): string | undefined {
	const image = `${folder}.img`;
	writeFileSync(image, "");
	truncateSync(image, 16 * 1024 * 1024);
	mkdirSync(folder, { recursive: true });
	try {
		execFileSync("mkntfs", ["-F", "-Q", image], { stdio: "ignore" });
		execFileSync("ntfs-3g", ["-o", "windows_names,loop", image, folder], {
			stdio: "ignore",
		});
	} catch {
		return undefined;
	}
	onTestFinished(() => {
		execFileSync("umount", [folder]);
	});
	return folder;
}

/** A disk that lies in a file, mounted like a laptop's: with a journal, and without what ext4 does to be kind to careless programs. */
export function mountJournalled(folder: string, image: string): boolean {
	writeFileSync(image, "");
	truncateSync(image, 24 * 1024 * 1024);
	return (
		makeExt4(image) &&
		mount(folder, "-o", "loop,noauto_da_alloc", image) !== undefined
	);
}

/** What is on a copy of such a disk after the power came back: the journal is played, and then `look` sees the folder. */
export function afterPowerCut<T>(
	image: string,
	folder: string,
	look: () => T,
): T {
	mkdirSync(folder, { recursive: true });
	execFileSync("mount", ["-o", "loop", image, folder]);
	try {
		return look();
	} finally {
		execFileSync("umount", [folder]);
	}
}

function makeExt4(image: string, ...options: string[]): boolean {
	try {
		const all = ["-q", "-F", "-m", "0", ...options, image];
		execFileSync("mkfs.ext4", all, { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

/** Changes how it is mounted. */
export function remount(folder: string, options: string): void {
	execFileSync("mount", ["-o", `remount,${options}`, folder]);
}
