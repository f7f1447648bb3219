import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { putTogether } from "../course/apart.ts";
import { later } from "../course/later.ts";
import type { Library } from "../course/library.ts";
import type { Module } from "../course/module.ts";
import type { Typefaces } from "../documents/certificate-typefaces.ts";
import { openPassages } from "./passages.ts";

/**
 * What is shipped beside the program: the compiled module and the typefaces. The build puts them into `content` and `fonts`
 * next to the bundles; `beside` is the address of any of those.
 */
export function shippedModule(beside: string): Module {
	return putTogether(
		compiled("planning-strategically", beside) as Module,
		openPassages(shipped("content/planning-strategically.passages", beside)),
	);
}

/** What stands off its path: nobody needs it for the first page, so it is read apart. */
export function shippedLibrary(beside: string): Library {
	return compiled("planning-strategically.library", beside) as Library;
}

function compiled(name: string, beside: string): unknown {
	return JSON.parse(
		// scripts/compile.ts leaves nothing but ASCII.
		readFileSync(shipped(`content/${name}.json`, beside), "latin1"),
	);
}

/** The typefaces of the certificate, each read when it is first wanted. */
export function shippedTypefaces(beside: string): Typefaces {
	const read = (file: string) => readFileSync(shipped(`fonts/${file}`, beside));
	const typefaces = {};
	later(typefaces, "latin", () => read("LibertinusSerif-Regular.ttf"));
	later(typefaces, "wide", () => read("GentiumBookPlus-Regular.ttf"));
	return typefaces;
}

function shipped(path: string, beside: string): string {
	return fileURLToPath(new URL(path, beside));
}
