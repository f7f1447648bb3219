import { expect, it } from "vitest";
import { commonJs } from "../scripts/common-js.js";

/** Runs a piece with these modules about it; `asked` are those it has required so far. */
async function run(text: string, modules: Readonly<Record<string, unknown>>) {
	const code = await commonJs(text);
	const asked: string[] = [];
	// biome-ignore lint/suspicious/noExplicitAny: whatever the piece exports.
	const module: { exports: any } = { exports: {} };
	const require = (name: string) => {
		asked.push(name);
		return modules[name];
	};
	new Function("require", "module", "exports", code)(
		require,
		module,
		module.exports,
	);
	return { exports: module.exports, asked, code };
}

const path = { join: () => "joined", sep: "/" };

it("has what Node has built in, also above the import that names it", async () => {
	const { exports, asked } = await run(
		`class A{static all=[w.sep,j(),o.sep]}import w from"node:path";import{join as j}from"node:path";import*as o from"node:path";export{A as first};`,
		{ "node:path": path },
	);
	expect(exports.first.all).toEqual(["/", "joined", "/"]);
	expect(asked).toEqual(["node:path"]);
});

it("takes over what other pieces export", async () => {
	const { exports } = await run(
		`import{a as one}from"./other.cjs";export{one as a};`,
		{ "./other.cjs": { a: 1 } },
	);
	expect(exports.a).toBe(1);
});

it("exports names, and what they stand for at the time", async () => {
	const { exports } = await run(
		"let n=0;function up(){n+=1}export{n as count,up};",
		{},
	);
	expect(exports.count).toBe(0);
	exports.up();
	expect(exports.count).toBe(1);
	expect(Object.keys(exports)).toEqual(["count", "up"]);
});

it("loads a piece on demand when it is wanted", async () => {
	const { exports, asked } = await run(
		`async function go(){let{a}=await import("./late.cjs");return a}export{go};`,
		{ "./late.cjs": { a: "late" } },
	);
	expect(asked).toEqual([]);
	expect(await exports.go()).toBe("late");
});

it("waits for a call before it loads what starts other programs", async () => {
	const spawn = (command: string) => `${command} runs`;
	const { exports, asked } = await run(
		`import c from"node:child_process";import{spawn as s}from"node:child_process";function go(){return[c.spawn("a"),s("b")]}export{go};`,
		{ "node:child_process": { spawn } },
	);
	expect(asked).toEqual([]);
	expect(exports.go()).toEqual(["a runs", "b runs"]);
});

it("leaves nothing but ASCII, and the same text", async () => {
	const { exports, code } = await run(
		`var quote=/^[’\\p{L}😀]+$/u,text="Siân’s 😀";export{quote,text};`,
		{},
	);
	expect(code).toMatch(/^[ -~\n]*$/);
	expect(exports.text).toBe("Siân’s 😀");
	expect(exports.quote.test("Siân’😀")).toBe(true);
	expect(exports.quote.test("a b")).toBe(false);
});

it("stops the build where an import is written in a way it does not know", async () => {
	await expect(
		commonJs(`import a,{b}from"node:fs";console.log(a,b);`),
	).rejects.toThrow("Mend scripts/common-js.js");
});

it("stops where a piece asks for what CommonJS does not have", async () => {
	await expect(run("export const here=import.meta.url;", {})).rejects.toThrow(
		/import\.meta.*cjs/,
	);
});
