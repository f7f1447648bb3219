import { readFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { kill } from "node:process";
import type { Instant } from "../activities/answer.ts";
import { isObject } from "../player/stored.ts";
import { codeOf } from "./failure.ts";

/** Who holds a lock. */
export type Owner = {
	readonly pid: number;
	readonly host: string;
	/** When the session began. */
	readonly since: Instant;
	/** When the process began, where the system tells: a number given to another program since is then known for that. */
	readonly began?: string;
};

/** Reads what a session wrote into its lock; undefined where that is no owner. */
export function readOwner(text: string | undefined): Owner | undefined {
	if (text === undefined) return undefined;
	try {
		const value: unknown = JSON.parse(text);
		return isObject(value) &&
			Number.isSafeInteger(value.pid) &&
			Number(value.pid) > 0 &&
			typeof value.host === "string" &&
			typeof value.since === "string"
			? (value as Owner)
			: undefined;
	} catch {
		return undefined;
	}
}

/** Whether the session that holds a lock is still at work. */
export function isAlive(owner: Owner, now: Instant): boolean {
	// Of a session on another computer nothing can be known; better to ask than to write over each other.
	if (owner.host !== hostname()) return true;
	if (!isRunning(owner.pid)) return false;
	if (owner.began !== undefined) return owner.began === processBegan(owner.pid);
	// Where the system does not say when a process began, at least nothing outlives a restart of the computer.
	const restarted = Date.parse(now) - uptime() * 1000;
	return !(Date.parse(owner.since) < restarted);
}

function isRunning(id: number): boolean {
	try {
		kill(id, 0);
		return true;
	} catch (error) {
		// Not allowed to signal it: it runs, and is another account's.
		return codeOf(error) === "EPERM";
	}
}

/** When a process began, as Linux counts it: the boot, and the ticks since (field 22 of `stat`). */
export function processBegan(id: number): string | undefined {
	try {
		const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
		const stat = readFileSync(`/proc/${id}/stat`, "utf8");
		// The second field is the program's name in brackets, and may itself hold spaces and brackets.
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		// A zombie has ended, and only waits for its parent to hear of it.
		return fields[0] === "Z" ? undefined : `${boot} ${fields[19]}`;
	} catch (error) {
		if (codeOf(error) === undefined) throw error;
		return undefined;
	}
}
