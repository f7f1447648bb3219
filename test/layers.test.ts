import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

/** The folders in the order the data flows: each may import from itself and from those before it. */
const order = [
	"markdown",
	"planning",
	"activities",
	"course",
	"player",
	"documents",
	"disk",
	"terminal",
	"screens",
	"line",
	"cli",
];

/** What only some folders may know. Everything else may be used anywhere. */
const homes: readonly {
	readonly what: string;
	readonly only: readonly string[];
	readonly modules: RegExp;
}[] = [
	{
		what: "React and Ink",
		only: ["screens"],
		modules: /^(react|ink|ink-.*|react-.*)(\/|$)/,
	},
	{ what: "marked-terminal", only: ["terminal"], modules: /^marked-terminal$/ },
	{ what: "files", only: ["disk"], modules: /^(node:)?fs(\/|$)/ },
	{ what: "settings", only: ["disk"], modules: /^conf$/ },
	{ what: "the command line", only: ["cli"], modules: /^commander$/ },
	{
		what: "other programs",
		only: ["screens", "cli"],
		modules: /^(node:)?child_process$/,
	},
];

const source = join(import.meta.dirname, "..", "src");

type File = {
	readonly path: string;
	readonly folder: string;
	readonly text: string;
};

const files: readonly File[] = readdirSync(source, {
	recursive: true,
	encoding: "utf8",
})
	.map((path) => path.replaceAll("\\", "/"))
	.filter((path) => /\.tsx?$/.test(path))
	.sort()
	.map((path) => ({
		path,
		folder: path.split("/")[0] ?? "",
		text: readFileSync(join(source, path), "utf8"),
	}));

/** What a file imports, types too, dynamic imports too. */
function importsOf({ text }: File): string[] {
	const forms =
		/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*)["']([^"']+)["']/g;
	return [...text.matchAll(forms)].flatMap((match) => match[1] ?? []);
}

/** The folder of `src` a relative import leads to; undefined for a package, or for what lies outside `src`. */
function folderOf(file: File, imported: string): string | undefined {
	if (!imported.startsWith(".")) return undefined;
	const path = posix.join(posix.dirname(file.path), imported);
	return path.startsWith("..") ? undefined : path.split("/")[0];
}

/** The text without comments and without what stands in quotation marks, for what a file does rather than says. */
function code({ text }: File): string {
	return text
		.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, "")
		.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
}

/** A file may work on a process that it is handed. */
function isGivenTheProcess({ text }: File): boolean {
	return /\bprocess: NodeJS\.Process\b/.test(text);
}

describe("the folders of src", () => {
	it("are the ones we know", () => {
		expect(
			[...new Set(files.map(({ folder }) => folder))].filter(
				(folder) => !order.includes(folder),
			),
		).toEqual([]);
	});

	it("import only from themselves and from those before them", () => {
		const upward = files.flatMap((file) =>
			importsOf(file)
				.map((imported) => folderOf(file, imported))
				.filter(
					(folder) =>
						folder !== undefined &&
						order.indexOf(folder) > order.indexOf(file.folder),
				)
				.map((folder) => `${file.path} imports from ${folder}`),
		);
		expect(upward).toEqual([]);
	});

	it("name the file they import, with its ending", () => {
		const unnamed = files.flatMap((file) =>
			importsOf(file)
				.filter(
					(imported) =>
						imported.startsWith(".") && !/\.(ts|tsx|json)$/.test(imported),
				)
				.map((imported) => `${file.path} imports ${imported}`),
		);
		expect(unnamed).toEqual([]);
	});

	it.each(homes)("keep $what where they belong", ({ only, modules }) => {
		const strays = files
			.filter((file) => !only.includes(file.folder))
			.filter((file) =>
				importsOf(file).some((imported) => modules.test(imported)),
			)
			.map(({ path }) => path);
		expect(strays).toEqual([]);
	});

	it("leave the process to the door, but for asking whether another one lives", () => {
		const strays = files
			.filter(({ folder }) => folder !== "cli")
			.filter((file) => {
				const imported =
					/import\s*\{([^}]*)\}\s*from\s*"(?:node:)?process"/.exec(
						file.text,
					)?.[1] ?? "";
				const names = imported.split(",").map((name) => name.trim());
				return (
					(/\bprocess\s*[.[]/.test(code(file)) && !isGivenTheProcess(file)) ||
					names.some(
						(name) =>
							name !== "" &&
							(file.folder !== "disk" || !["kill", "pid"].includes(name)),
					)
				);
			})
			.map(({ path }) => path);
		expect(strays).toEqual([]);
	});

	it("leave the clock and chance to the door", () => {
		const strays = files
			.filter(
				(file) =>
					file.folder !== "cli" &&
					/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(code(file)),
			)
			.map(({ path }) => path);
		expect(strays).toEqual([]);
	});

	it("keep every file to two hundred lines", () => {
		const long = files
			.filter(({ text }) => text.trimEnd().split("\n").length > 200)
			.map(({ path }) => path);
		expect(long).toEqual([]);
	});
});

describe("the reading of imports", () => {
	const file = (text: string): File => ({
		path: "line/a.ts",
		folder: "line",
		text,
	});

	it.each([
		['import { a } from "../cli/b.ts";', ["../cli/b.ts"]],
		[
			'import type { A } from "ink";\nexport * from "./c.ts";',
			["ink", "./c.ts"],
		],
		['const a = await import("node:fs");', ["node:fs"]],
		['import "react";', ["react"]],
		['import {\n\ta,\n\tb,\n} from "conf";', ["conf"]],
	])("sees %j", (text, imports) => {
		expect(importsOf(file(text))).toEqual(imports);
	});

	it("knows a folder, and what lies outside", () => {
		expect(folderOf(file(""), "../cli/b.ts")).toBe("cli");
		expect(folderOf(file(""), "./b.ts")).toBe("line");
		expect(folderOf(file(""), "../../package.json")).toBeUndefined();
	});

	it("tells what is said from what is done", () => {
		expect(
			code(
				file(
					'// process.exit\n/* process.env */ const a = "process.exit()"; // https://x',
				),
			),
		).not.toContain("process");
		expect(code(file("process.exit(1)"))).toContain("process.exit");
	});
});
