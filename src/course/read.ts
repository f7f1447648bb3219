import { type Problem, sortProblems } from "../markdown/problem.ts";
import type { Source } from "../markdown/source.ts";
import { readActivities } from "./activities.ts";
import { checkActivities } from "./cross-check.ts";
import { readModuleFacts, readSectionFacts } from "./facts.ts";
import { checkGiveaways } from "./giveaways.ts";
import { readGlossary } from "./glossary.ts";
import { takeIn } from "./intake.ts";
import type { Library } from "./library.ts";
import { checkLimits } from "./limits.ts";
import { checkMinutes } from "./minutes-check.ts";
import type { Module } from "./module.ts";
import { createNotes, type Notes, type Places, refuse } from "./notes.ts";
import { checkOptionBias } from "./option-bias.ts";
import { checkPace } from "./pace.ts";
import { type Page, placeOf, readPage } from "./page.ts";
import { openPages } from "./pages.ts";
import { checkPlan, checkPlanLines } from "./plan-check.ts";
import { profiles } from "./profiles.ts";
import { readLibrary } from "./read-library.ts";
import { checkReadingAge } from "./reading-age-check.ts";
import { checkCitations, readReferences } from "./references.ts";
import { checkReflections } from "./reflections.ts";
import { readScreens } from "./section.ts";
import { activitiesOf } from "./select.ts";
import { type CompileStory, createStories } from "./stories.ts";
import { checkGiven } from "./story-given.ts";
import { readVariables } from "./variables.ts";

/** What came of reading: a module only when nothing in it is an error, so that whoever is given one may rely on it. */
export type ReadModule = {
	readonly module?: Module;
	/** What stands off its path; there is one where there is a module. */
	readonly library?: Library;
	/** In every file, sorted. */
	readonly problems: readonly Problem[];
	/** Where what is in the module stands, for checks that need more than the text. */
	readonly places: Places;
};

/** What reading needs from outside: ink's compiler is heavy, and only authors wait for it. */
export type Tools = { readonly compileStory: CompileStory };

/**
 * Reads the files of a module, whatever they hold, and checks them against one another. First everything is read, then
 * what depends on it is looked up, so that one mistake does not hide the next; minutes and pace are worked out only
 * once there are no errors.
 */
export function readModule(files: readonly Source[], tools: Tools): ReadModule {
	const notes = createNotes();
	const read = assemble(files, tools, notes);
	const isSound = () =>
		notes.problems.every(({ severity }) => severity !== "error");
	if (read && isSound()) {
		const { module } = read;
		checkPlan(module, notes);
		checkMinutes(module, notes);
		checkPace(module, profiles(module), notes);
		checkGiveaways(activitiesOf(module), notes);
		checkOptionBias(activitiesOf(module), notes);
		checkReflections(module, notes);
		checkReadingAge(module, notes);
		checkLimits(module, notes);
	}
	return {
		...(read && isSound() ? read : {}),
		problems: sortProblems(notes.problems),
		places: notes.places,
	};
}

function assemble(
	files: readonly Source[],
	tools: Tools,
	notes: Notes,
): { readonly module: Module; readonly library: Library } | undefined {
	const folder = takeIn(files, notes);
	if (!folder.module)
		refuse(
			notes,
			{ path: `${folder.path}module.md`, line: 1, column: 1 },
			{
				ruleId: "module-missing",
				reason:
					"There is no module.md, which says what the module is called and welcomes the learner.",
				note: "Write one as content/README.md shows.",
			},
		);
	const offPath = openPages(folder, notes);
	const front = folder.module && readPage(folder.module, notes);
	const pages = folder.sections.map((source) => readPage(source, notes));
	const bench = folder.workbench && readPage(folder.workbench, notes);
	const stories = createStories(folder.stories, tools.compileStory, notes);
	for (const page of [front, ...pages, bench])
		if (page) readActivities(page.nodes, stories, notes);
	stories.reportUntold();

	const variables = readVariables([...notes.activities.values()]);
	const welcome =
		front && readScreens(front.nodes, front.start, variables, notes);
	const sectionOf = (page: Page) => ({
		...readSectionFacts(page.map, notes),
		screens: readScreens(page.nodes, page.start, variables, notes),
	});
	const sections = pages.map(sectionOf);
	const workbench = bench && sectionOf(bench);
	const named = workbench ? [...sections, workbench] : sections;
	for (const [index, section] of named.entries()) {
		const page = pages[index] ?? bench;
		if (page) notes.places.set(section, placeOf(page, "minutes"));
		reportTwin(named, index, page, notes);
	}
	if (front && sections.length === 0)
		refuse(notes, front.start, {
			ruleId: "sections-missing",
			reason: "This module has no sections.",
			note: "Write the first as 01-name.md beside module.md.",
		});
	const references = folder.references
		? readReferences(folder.references, notes)
		: [];
	const glossary = folder.glossary ? readGlossary(folder.glossary, notes) : [];
	const library = readLibrary(folder, offPath, { variables, sections }, notes);

	const paths = [folder.module, ...folder.sections, folder.workbench].flatMap(
		(source) => (source ? [source.path] : []),
	);
	checkActivities(paths, notes);
	checkPlanLines(notes);
	checkGiven(folder.stories, variables, notes);
	checkCitations(references, folder.path, notes);
	if (!front || !welcome) return undefined;
	const module: Module = {
		...readModuleFacts(front.map, notes),
		welcome: { id: "welcome", title: "Welcome", minutes: 0, screens: welcome },
		sections,
		...(workbench ? { workbench } : {}),
		references,
		glossary,
	};
	notes.places.set(module.welcome, placeOf(front, "minutes"));
	notes.places.set(module, placeOf(front, "limits"));
	return { module, library };
}

function reportTwin(
	sections: readonly { readonly id: string }[],
	index: number,
	page: Page | undefined,
	notes: Notes,
): void {
	const id = sections[index]?.id;
	const isTaken =
		id === "welcome" ||
		sections.slice(0, index).some((section) => section.id === id);
	if (page && id !== "" && isTaken)
		refuse(notes, placeOf(page, "id"), {
			ruleId: "section-twice",
			reason: `Another section is called “${id}”.`,
			note: "Give this one an id of its own.",
		});
}
