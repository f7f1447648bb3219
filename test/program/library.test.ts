import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeText } from "../../src/markdown/safe-text.ts";
import { unzipped, wordsOf } from "../documents/zip.ts";
import { oneOfEach } from "./learner.ts";
import { run, scratch } from "./program.ts";

/** A command on the small module with one of everything. */
function library(home: string, ...args: string[]) {
	return run(home, [...args, "--module", oneOfEach]);
}

describe("the pages off the path, from the command line", () => {
	it("are listed by the names they are read and saved by", () => {
		using home = scratch();
		const { status, stdout } = library(home.path, "resources");
		expect(status).toBe(0);
		for (const name of ["plan-on-a-page", "no-time", "elm-junior", "ash-trust"])
			expect(stdout).toContain(`- ${name}: `);
		expect(safeText(stdout)).toBe(stdout);
	});

	it("are read by a part of their name, before anything was started", () => {
		using home = scratch();
		const read = ["resources", "read", "Elm", "Junior"];
		const { status, stdout } = library(home.path, ...read);
		expect(status).toBe(0);
		expect(stdout).toContain("Results: Reported by the school itself.");
		expect(stdout).toContain("Sources\n\n1. Department (2025).");
		expect(existsSync(home.in("data", "default"))).toBe(false);
	});

	it.each<[string[], string]>([
		[["resources", "read", "elmm"], "Did you mean “elm-junior”?"],
		[["resources", "raed"], "Did you mean “read”?"],
		[["resources", "save"], "Say which resource to save"],
		[["resources", "save", "elm", "--all"], "Say which resource to save"],
		[
			["resources", "save", "elm", "--format", "pdf"],
			"Allowed choices are docx, md, html",
		],
		[["cases", "--phase", "primry"], "Did you mean “primary”?"],
		[["cases", "--challenge", "money"], "There is no-time."],
	])("end with 2 after %j", (args, words) => {
		using home = scratch();
		const { status, stderr } = library(home.path, ...args);
		expect(stderr).toContain(words);
		expect(status).toBe(2);
	});

	it("are found by phase and by challenge", () => {
		using home = scratch();
		const cases = (...args: string[]) =>
			library(home.path, "cases", ...args).stdout.match(/^- [a-z-]+/gm);
		expect(cases()).toEqual(["- ash-trust", "- elm-junior"]);
		expect(cases("--phase", "secondary")).toEqual(["- ash-trust"]);
		expect(cases("--challenge", "no time", "--phase", "primary")).toEqual([
			"- ash-trust",
			"- elm-junior",
		]);
	});

	it("are saved as files with safe names, and never over another", () => {
		using home = scratch();
		const save = (...args: string[]) =>
			library(
				home.path,
				...["resources", "save", ...args, "--format", "md", "--out", "away"],
			);
		const first = save("plan");
		expect(first.status).toBe(0);
		expect(first.stdout).toContain(home.in("away", "A plan on a page.md"));
		const file = home.in("away", "A plan on a page.md");
		expect(readFileSync(file, "utf8")).toContain(
			"| Which pupils should gain? |  |",
		);
		writeFileSync(file, "Mine.");
		const again = save("plan");
		expect(again.status).toBe(4);
		expect(again.stderr).toContain("--force replaces what is there");
		expect(readFileSync(file, "utf8")).toBe("Mine.");
		expect(save("plan", "--force").status).toBe(0);
		expect(readFileSync(file, "utf8")).toMatch(/^# A plan on a page\n/);
	});

	it("are saved all at once, also as web pages", () => {
		using home = scratch();
		const saved = library(
			home.path,
			...["resources", "save", "--all", "--format", "html", "--out", "away"],
		);
		expect(saved.status).toBe(0);
		const names = (folder: string) => readdirSync(home.in("away", folder));
		expect(names("Resources")).toEqual(["A plan on a page.html"]);
		expect(names("Challenges")).toEqual(["No time.html"]);
		expect(names("Cases")).toEqual([
			"Ash Trust.html",
			"Elm Junior School.html",
			"Further cases, a reader.html",
		]);
		const reader = readFileSync(
			home.in("away", "Cases", "Further cases, a reader.html"),
			"utf8",
		);
		expect(reader.match(/<h2>[^<]*/g)).toEqual([
			"<h2>Ash Trust",
			"<h2>Elm Junior School",
			"<h2>Sources",
		]);
	});

	it("of the module that is shipped are saved for Word, and the workbook as one with nothing in it", () => {
		using home = scratch();
		const save = (name: string) =>
			run(home.path, ["resources", "save", name, "--out", "away"]);
		expect(save("plan-on-a-page").stdout).toContain(".docx");
		const body = unzipped(
			readFileSync(home.in("away", "The plan on a page, blank.docx")),
		).get("word/document.xml");
		expect(wordsOf(body ?? "")).toContain("one practice that you could film");
		expect(save("workbook").stdout).toContain("The workbook, blank.xlsx");
		const sheets = unzipped(
			readFileSync(home.in("away", "The workbook, blank.xlsx")),
		);
		const words = [...sheets.values()].join("");
		expect(words).toContain("Hours of a full-time teacher");
		expect(words).not.toContain("fills this");
		expect(words).not.toContain("entered in the module");
	});

	it("have their sources listed under who cites them", () => {
		using home = scratch();
		const { status, stdout } = library(home.path, "sources");
		expect(status).toBe(0);
		expect(stdout.match(/^(?!\d+\. |Sources$).+$/gm)).toEqual([
			"Asking",
			"No time",
			"Elm Junior School",
			"A plan on a page",
			"Glossary",
		]);
	});

	it("of the module that is shipped are read from beside it", () => {
		using home = scratch();
		const { status, stdout } = run(home.path, ["sources"]);
		expect(status).toBe(0);
		expect(stdout).toContain("How we read it: ");
	});
});

describe("a search from the command line", () => {
	it("says what each hit is, before anything was started, and makes no folder", () => {
		using home = scratch();
		const { status, stdout } = library(home.path, "search", "elm", "junior");
		expect(status).toBe(0);
		expect(stdout).toMatch(/^1\. Case: Elm Junior/m);
		expect(safeText(stdout)).toBe(stdout);
		expect(existsSync(home.in("data", "default"))).toBe(false);
	});

	it("says when the words are nowhere, and ends with 2 without any", () => {
		using home = scratch();
		const nowhere = library(home.path, "search", "zebra");
		expect(nowhere.stdout).toContain("“zebra” is nowhere");
		expect(nowhere.status).toBe(0);
		const none = library(home.path, "search");
		expect(none.stderr).toContain("Nothing is typed yet.");
		expect(none.status).toBe(2);
	});
});
