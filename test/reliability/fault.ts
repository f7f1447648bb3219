import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Every way in which the program's edge to files reaches the system. */
export const calls = [
	"closeSync",
	"fstatSync",
	"fsyncSync",
	"linkSync",
	"mkdirSync",
	"openSync",
	"readFileSync",
	"readdirSync",
	"renameSync",
	"rmSync",
	"writeSync",
] as const;
export type Call = (typeof calls)[number];

/** What a disk may do to one write besides refusing it: take half, take nothing, or take half and say all. A fourth one takes a `hundred` bytes. */
const writes = ["short", "nothing", "lie"];
/** What the system may answer. A virus scanner and another disk answer only those who give names. */
const errors = ["EIO", "ENOSPC", "EPERM", "EMFILE"];

/** What may go wrong with a call. */
export function faultsOf(call: Call): readonly string[] {
	if (call === "writeSync") return [...errors, ...writes];
	return call === "renameSync" || call === "linkSync"
		? [...errors, "EBUSY", "EXDEV"]
		: errors;
}

type Function = (...given: unknown[]) => unknown;
const real = { ...fs } as unknown as Record<Call, Function>;
const shown = fs as unknown as Record<Call, Function>;

function replace(call: Call, by: Function): void {
	shown[call] = by;
	syncBuiltinESMExports();
}

/** Lets one kind of call go wrong: the n-th time, or from then on. Returns whether it came to that, and puts things right. */
export function arm(
	call: Call,
	fault: string,
	nth: number,
	forEver = false,
): () => boolean {
	let count = 0;
	replace(call, (...given) => {
		count += 1;
		const now = forEver ? count >= nth : count === nth;
		return now ? faulty(call, fault, given) : real[call](...given);
	});
	return () => {
		replace(call, real[call]);
		return count >= nth;
	};
}

/** Ends the process by SIGKILL right before the n-th call of any kind, and a write in the middle. */
export function armDeath(nth: number): void {
	let count = 0;
	for (const call of calls)
		replace(call, (...given) => {
			count += 1;
			if (count === nth) {
				if (call === "writeSync") faulty(call, "short", given);
				process.kill(process.pid, "SIGKILL");
			}
			return real[call](...given);
		});
}

/** Shows what is given to these calls, before they do their work. */
export function watch(
	watched: readonly Call[],
	see: (given: unknown[]) => void,
): void {
	for (const call of watched)
		replace(call, (...given) => {
			see(given);
			return real[call](...given);
		});
}

function faulty(call: Call, fault: string, given: unknown[]): unknown {
	if (call === "writeSync" && (fault === "hundred" || writes.includes(fault))) {
		if (fault === "nothing") return 0;
		const [file, bytes, at, length] = given as [number, Buffer, number, number];
		const part = fault === "hundred" ? 100 : Math.ceil(length / 2);
		const taken = real.writeSync(file, bytes, at, Math.min(length, part));
		return fault === "lie" ? length : taken;
	}
	// A close that reports an error has closed all the same.
	if (call === "closeSync") real.closeSync(...given);
	throw Object.assign(new Error(`${fault}: injected`), { code: fault });
}
