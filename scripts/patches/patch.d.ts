import type { Plugin } from "esbuild";

/**
 * A change to the text of a dependency while it is bundled. `files` are its files below node_modules, each with the
 * replacements to make there, every one exactly once: a dependency that was rewritten stops the build, and nobody ships
 * a change that no longer fits. `reason`, `gain` (measured) and `upstream` are for whoever asks whether it may go.
 */
export type Patch = {
	readonly name: string;
	readonly reason?: string;
	readonly gain?: string;
	readonly upstream?: string;
	readonly files: Readonly<
		Record<string, readonly (readonly [from: string, to: string])[]>
	>;
};

export function patching(patches: readonly Patch[], root: string): Plugin;
