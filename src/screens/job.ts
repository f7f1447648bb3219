/** A program that its learner's shell can stop and bring back. */
export type Job = {
	/** Stops the program and its helpers; the promise is kept when it has been brought back. */
	stop(): Promise<void>;
	/** Calls back when somebody else asks it to stop. Returns how to cease. */
	onStop(listener: () => void): () => void;
};

/** Time in which a stop takes effect. A stopped program counts no time, so this ends when it has been brought back. */
const moment = 100;

/** The job of a process; undefined on Windows, which knows no such thing. */
export function jobOf(process: NodeJS.Process): Job | undefined {
	if (process.platform === "win32") return undefined;
	const listeners = new Set<() => void>();
	return {
		async stop() {
			for (const listener of listeners) process.off("SIGTSTP", listener);
			// The whole group, since npx waits in it for us. Where nobody could bring us back, nothing stops.
			process.kill(0, "SIGTSTP");
			await new Promise((resolve) => setTimeout(resolve, moment));
			for (const listener of listeners) process.on("SIGTSTP", listener);
		},
		onStop(listener) {
			listeners.add(listener);
			process.on("SIGTSTP", listener);
			return () => {
				listeners.delete(listener);
				process.off("SIGTSTP", listener);
			};
		},
	};
}
