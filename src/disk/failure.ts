/** Something the computer would not do: its own code for it (or one of ours, in small letters), and a sentence for the learner. */
export type Failure = {
	readonly ok: false;
	readonly code: string;
	readonly reason: string;
};

/** The system's code of an error (`ENOSPC`), or undefined where the error is a fault of ours. */
export function codeOf(error: unknown): string | undefined {
	const code =
		error instanceof Error && "code" in error ? error.code : undefined;
	return typeof code === "string" && /^(?:E[A-Z0-9]+|UNKNOWN)$/.test(code)
		? code
		: undefined;
}

/** An error like the system's own, for what only we can notice. */
export function systemError(code: string, message: string): Error {
	return Object.assign(new Error(`${code}: ${message}`), { code });
}

/** What went wrong with a file or folder. A fault of ours is thrown on: it must not read as the disk's. */
export function failure(error: unknown, where: string): Failure {
	const code = codeOf(error);
	if (code === undefined) throw error;
	return { ok: false, code, reason: sentence(code, where) };
}

function sentence(code: string, where: string): string {
	switch (code) {
		case "ENOSPC":
		case "EDQUOT":
		case "EFBIG":
			return `There is no room left for more in ${where}. Make some room on the disk, for example by emptying the bin.`;
		case "EROFS":
			return `${where} is on a disk that can be read but not written. Choose another folder.`;
		case "EPERM":
			return `The computer would not let ${where} be used. Another program may be looking at it: wait a moment. If it stays so, choose another folder, or ask whoever looks after this computer.`;
		case "EACCES":
			return `This account is not allowed to use ${where}. Choose another folder, or ask whoever looks after this computer.`;
		case "EBUSY":
		case "ETXTBSY":
			return `Another program is using ${where}. Close that program, or wait a moment.`;
		case "ENOENT":
			return `${where} is not there. If it is on a network drive or a memory stick, connect that first.`;
		case "ENOTDIR":
			return `${where} is not a folder. Choose another.`;
		case "EISDIR":
			return `${where} is a folder, not a file. Choose another name.`;
		case "EEXIST":
			return `There is already something at ${where}. Choose another name.`;
		case "ENAMETOOLONG":
			return `The name ${where} is too long. Choose a shorter one.`;
		case "EMFILE":
		case "ENFILE":
			return `Too many files are open on this computer to use ${where}. Close some programs.`;
		default:
			return `The disk would not take ${where} (it answered ${code}). Check that the disk is well and connected, or choose another folder.`;
	}
}
