import { fileURLToPath } from "node:url";

/** Where a file of this folder stands, as a text that code can import from. */
export function beside(name) {
	return JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
}
