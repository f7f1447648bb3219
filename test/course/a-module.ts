import { compileStory } from "../../src/course/compile-story.ts";
import { readModule } from "../../src/course/read.ts";
import { report } from "../../src/markdown/frame.ts";
import { createSource } from "../../src/markdown/source.ts";

/** What reads our modules. */
export const tools = { compileStory };

/** A sound module of one section: a form, a choice and a paragraph that cites; one minute of work. */
const sound: Readonly<Record<string, string>> = {
	"module.md": `---
id: small
title: A small module
version: 1.0.0
minutes: 1
description: A module for trying things out
outcomes:
  - Try things out
---

## Welcome

Hello.
`,
	"01-first.md": `---
id: first
title: The first section
minutes: 1
---

## Your school

:::form{#school}
Your school

- Phase {#phase type=choice}
  - Primary {#primary}
  - Secondary {#secondary}
:::

---

## What waits

Some things wait [@guskey-2014].

:::choice{#waits pick=any}
Which of these wait?

- Marking {#marking}
- Meetings {#meetings}
:::
`,
	"references.yaml": `- id: guskey-2014
  title: Planning professional learning
  author:
    - family: Guskey
      given: Thomas R.
  issued: 2014
`,
};

/** The files of the sound module, with some of them changed, added or (undefined) taken away. */
export function files(
	changes: Readonly<Record<string, string | undefined>> = {},
) {
	return Object.entries({ ...sound, ...changes }).flatMap(([name, text]) =>
		text === undefined ? [] : [createSource(`content/small/${name}`, text)],
	);
}

/** Reads the sound module with changes. */
export function read(
	changes: Readonly<Record<string, string | undefined>> = {},
) {
	const sources = files(changes);
	const { module, problems, places } = readModule(sources, tools);
	return {
		module,
		problems,
		places,
		/** `file:line:column rule` of each problem. */
		rules: problems.map(
			({ place, ruleId }) =>
				`${place.path.replace("content/small/", "")}:${place.line}:${place.column} ${ruleId}`,
		),
		/** As an author reads it. */
		report: report(problems, sources),
	};
}

/** Reads the sound module with more text at the end of its section, from its line 30 on, and its minutes declared anew. */
export function readWith(more: string, minutes = 1) {
	const declare = (text = "") =>
		text.replace("minutes: 1", `minutes: ${minutes}`);
	return read({
		"module.md": declare(sound["module.md"]),
		"01-first.md": `${declare(sound["01-first.md"])}\n${more}`,
	});
}

/** The sound section with some of its words changed. */
export function section(from: string, to: string): string {
	const text = sound["01-first.md"] ?? "";
	if (!text.includes(from)) throw new Error(`The section has no “${from}”.`);
	return text.replace(from, to);
}

/** Words enough for some seconds of reading. */
export function words(count: number): string {
	return Array.from({ length: count }, () => "word").join(" ");
}
