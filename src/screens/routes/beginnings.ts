import type { Address } from "../../player/library.ts";
import { editOf } from "../ask/edit.ts";
import { atTop } from "../route.ts";
import type { LibraryRoute } from "./library.ts";
import type { NotebookRoute } from "./notebook.ts";
import type { SearchRoute } from "./search.ts";

/** How the routes begin that can be opened from many others. */
export function libraryAt(address: Address): LibraryRoute {
	return { type: "library", ...atTop, address, at: 0 };
}

export const notebookFirst: NotebookRoute = {
	type: "notebook",
	...atTop,
	at: 0,
};

export const searchFirst: SearchRoute = {
	type: "search",
	...atTop,
	stage: { type: "words", edit: editOf("") },
};
