import { safeText } from "../markdown/safe-text.ts";
import type { World } from "./world.ts";

/** What a learner reads when the fault is ours: one paragraph, and the details only for those who ask for them. */
export function fault(
	error: unknown,
	world: Pick<World, "env" | "version" | "platform">,
): string {
	const details =
		error instanceof Error
			? world.env.DEBUG
				? error.stack
				: error.message
			: String(error);
	return `Something went wrong in cpd-module, and it is our fault, not yours. Everything up to the last line that said “saved” is on this computer. To go on, run: cpd-module resume
If it happens again, please report it with these words: version ${world.version}, ${world.platform}, ${safeText(details ?? "no details")}\n`;
}
