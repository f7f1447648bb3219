import type { Plugin } from "esbuild";

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
