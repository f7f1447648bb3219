import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { jobOf } from "../../src/screens/job.ts";

/** A process that is only asked to stop, and brought back at once. */
function createProcess(platform: NodeJS.Platform) {
	const killed: unknown[] = [];
	const process = Object.assign(new EventEmitter(), {
		platform,
		kill(pid: number, signal: string) {
			killed.push([pid, signal, process.listenerCount(signal)]);
			return true;
		},
	});
	return { process: process as unknown as NodeJS.Process, killed };
}

describe("jobOf", () => {
	it("stops the whole group, and not by way of its own listener", async () => {
		const { process, killed } = createProcess("linux");
		const job = jobOf(process);
		job?.onStop(() => {});
		await job?.stop();
		expect(killed).toEqual([[0, "SIGTSTP", 0]]);
		expect(process.listenerCount("SIGTSTP")).toBe(1);
	});

	it("hears when somebody else asks, until it is told not to", () => {
		const { process } = createProcess("darwin");
		let heard = 0;
		const cease = jobOf(process)?.onStop(() => {
			heard += 1;
		});
		process.emit("SIGTSTP");
		cease?.();
		process.emit("SIGTSTP");
		expect(heard).toBe(1);
	});

	it("is nothing on Windows", () => {
		expect(jobOf(createProcess("win32").process)).toBeUndefined();
	});
});
