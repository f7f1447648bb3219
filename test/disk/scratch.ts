import { mkdtempSync, rmSync } from "node:fs";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { it, onTestFinished } from "vitest";

/** A folder for one test, gone when it ends. */
export function scratch(): string {
	const folder = mkdtempSync(join(tmpdir(), "cpd-module-test-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** For what Windows does not have, or not for everybody: pipes, permission bits, links. */
export const posixIt = it.skipIf(platform() === "win32");
