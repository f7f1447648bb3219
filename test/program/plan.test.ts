import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/disk/store.ts";
import type { Gave } from "../documents/plan/learners.ts";
import {
	halfway,
	primary,
	progressOf,
	shipped,
} from "../documents/plan/learners.ts";
import { unzipped, wordsOf } from "../documents/zip.ts";
import { run, scratch } from "./program.ts";

/** Keeps the progress of somebody who gave this, where the built program looks for it. */
function keep(home: { in(...names: string[]): string }, gave: Gave): void {
	const store = openStore({
		folder: home.in("data", "default", shipped.id),
		moduleId: shipped.id,
		moduleVersion: shipped.version,
		now: () => new Date().toISOString(),
	});
	if (!store.ok) throw new Error(store.reason);
	store.save(progressOf(gave));
	store.release();
}

describe("the command plan", () => {
	it("writes the plan, however far it has come, and never over another", () => {
		using home = scratch();
		keep(home, halfway);
		const first = run(home.path, ["plan", "--out", "plan.docx"]);
		expect(first).toMatchObject({
			status: 0,
			stdout: `Your plan is in ${home.in("plan.docx")}\n`,
			stderr: "",
		});
		const files = unzipped(readFileSync(home.in("plan.docx")));
		expect(wordsOf(files.get("word/document.xml") ?? "")).toContain(
			"Priority 1: Modelling with the symbol board",
		);
		const second = run(home.path, ["plan", "--out", "plan.docx"]);
		expect(second.status).toBe(4);
		expect(second.stderr).toContain("--force replaces what is there");
		expect(
			run(home.path, ["plan", "--out", "plan.docx", "--force"]).status,
		).toBe(0);
	}, 30_000);

	it("prints what is text, and refuses to print what is not", () => {
		using home = scratch();
		keep(home, primary);
		const markdown = run(home.path, ["plan", "--stdout"]);
		expect(markdown.stdout).toMatch(/^# Plan for professional development/);
		expect(
			run(home.path, ["plan", "--stdout", "--format", "ics"]).stdout,
		).toMatch(/^BEGIN:VCALENDAR\r\n/);
		const sheet = run(home.path, ["plan", "--stdout", "--format", "xlsx"]);
		expect(sheet.status).toBe(2);
		expect(sheet.stderr).toContain("A xlsx file cannot be printed");
		expect(run(home.path, ["plan", "--format", "pages"]).status).toBe(2);
	}, 30_000);

	it("says why there is no calendar, and no plan before a beginning", () => {
		using home = scratch();
		expect(run(home.path, ["plan"]).status).toBe(3);
		keep(home, halfway);
		const calendar = run(home.path, ["plan", "--format", "ics"]);
		expect(calendar.status).toBe(3);
		expect(calendar.stderr).toContain("The plan has no dates yet");
	}, 30_000);
});

describe("the command export", () => {
	it("writes the whole pack into one folder, half finished or not", () => {
		using home = scratch();
		keep(home, primary);
		const all = run(home.path, ["export", "--all", "--out", "pack"]);
		expect(all).toMatchObject({ status: 0, stderr: "" });
		expect(readdirSync(home.in("pack")).sort()).toEqual([
			"Agenda for the senior team.docx",
			"CPD plan 2027-28 – draft for consultation.docx",
			"CPD workbook 2027-28.xlsx",
			"Governors’ brief.docx",
			"Next actions.ics",
			"Note to the business manager.docx",
			"Record.json",
			"Reflections.md",
			"Staff pulse.docx",
		]);
		const html = run(home.path, [
			"export",
			"--all",
			"--format",
			"html",
			"--out",
			"pages",
		]);
		expect(html.status).toBe(0);
		expect(readdirSync(home.in("pages"))).toContain(
			"CPD plan 2027-28 – draft for consultation.html",
		);
		expect(readdirSync(home.in("pages"))).toContain("Reflections.html");
	}, 30_000);

	it("writes the record as JSON, and prints one thing at a time", () => {
		using home = scratch();
		keep(home, halfway);
		const json = run(home.path, ["export", "--format", "json", "--stdout"]);
		expect(JSON.parse(json.stdout).format).toBe("cpd-module record");
		const both = run(home.path, ["export", "--all", "--stdout"]);
		expect(both.status).toBe(2);
		expect(both.stderr).toContain("nothing to print");
	}, 30_000);
});
