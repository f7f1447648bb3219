import { safeText } from "../markdown/safe-text.ts";
import type { World } from "./world.ts";

/** What is on the disk, when the last save worked; and when there was none, or it did not. */
export const isSaved = "Everything you wrote is saved on this computer.";
export const wasSaved = "Whatever was saved before is still on this computer.";

/** What a learner reads when the fault is ours: one paragraph, and the details only for those who ask for them. `kept` is a sentence on what is on the disk. */
export function fault(
	error: unknown,
	world: Pick<World, "env" | "version" | "platform">,
	kept: string,
): string {
	const details =
		error instanceof Error
			? world.env.DEBUG
				? error.stack
				: error.message
			: String(error);
	return `Something went wrong in cpd-module, and it is our fault, not yours. ${kept} To go on, run: cpd-module resume
If it happens again, please report it with these words: version ${world.version}, ${world.platform}, ${safeText(details ?? "no details")}\n`;
}
