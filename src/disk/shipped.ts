import { readFileSync } from "node:fs";
import { join } from "node:path";
import { putTogether } from "../course/apart.ts";
import { later } from "../course/later.ts";
import type { Library } from "../course/library.ts";
import type { Module } from "../course/module.ts";
import type { Typefaces } from "../documents/certificate-typefaces.ts";
import { openPassages } from "./passages.ts";

/**
 * What is shipped beside the program: the compiled module and the typefaces. The build puts them into `content` and `fonts`
 * of the folder it makes, which is given here.
 */
export function shippedModule(dist: string): Module {
	return putTogether(
		compiled("planning-strategically", dist) as Module,
		openPassages(join(dist, "content", "planning-strategically.passages")),
	);
}

/** What stands off its path: nobody needs it for the first page, so it is read apart. */
export function shippedLibrary(dist: string): Library {
	return compiled("planning-strategically.library", dist) as Library;
}

function compiled(name: string, dist: string): unknown {
	return JSON.parse(
		// scripts/compile.ts leaves nothing but ASCII.
		readFileSync(join(dist, "content", `${name}.json`), "latin1"),
	);
}

/** The typefaces of the certificate, each read when it is first wanted. */
export function shippedTypefaces(dist: string): Typefaces {
	const read = (file: string) => readFileSync(join(dist, "fonts", file));
	const typefaces = {};
	later(typefaces, "latin", () => read("LibertinusSerif-Regular.ttf"));
	later(typefaces, "wide", () => read("GentiumBookPlus-Regular.ttf"));
	return typefaces;
}
