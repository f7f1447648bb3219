import type { Patch } from "./patch.js";

export const patches: readonly Required<Patch>[];
