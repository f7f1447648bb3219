import { expect } from "vitest";
import { posixIt } from "../disk/scratch.ts";
import { kept, playing, standing } from "../program/learner.ts";
import { environment, scratch } from "../program/program.ts";
import { openWindow, type Window } from "../terminal/window.ts";
import { inPairs } from "./program.ts";

/** Where the program may find itself, and what a learner types there. */
type Surroundings = {
	readonly name: string;
	readonly shell?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly plain: boolean;
	readonly types?: (window: Window) => Promise<void>;
	/** The answer comes by itself. */
	readonly saves?: boolean;
};

const answer = "The Monday briefing";

/** Answers the open question, and leaves. */
async function atTheKeyboard(window: Window): Promise<void> {
	window.type("\r");
	await window.shows("as many lines as you like");
	window.type(`${answer}\r.\r`);
	await window.shows("What would you keep of it?");
	window.type(".quit\r");
}

async function onPages(window: Window): Promise<void> {
	window.type("\r");
	await window.shows("tab done");
	window.type(answer);
	await window.shows(answer);
	window.type("\u0013");
	await window.shows("What would you keep of it?");
	window.type("\u0003");
}

const all: readonly Surroundings[] = [
	{ name: "no input", shell: 'exec "$@" </dev/null', plain: true },
	{
		name: "a closed input",
		shell: 'exec "$@" <&-',
		plain: true,
	},
	{
		name: "a pipe as input",
		shell: `printf '\\n%s\\n.\\n' '${answer}' | "$@"`,
		plain: true,
		saves: true,
	},
	{
		name: "a pipe as output",
		shell: '"$@" | cat',
		plain: true,
		types: atTheKeyboard,
	},
	{
		name: "a file as output",
		shell: '"$@" </dev/null >"$HOME/file"; cat "$HOME/file"',
		plain: true,
	},
	{
		name: "TERM=dumb",
		env: { TERM: "dumb" },
		plain: true,
		types: atTheKeyboard,
	},
	{
		name: "no TERM",
		shell: 'unset TERM; exec "$@"',
		plain: false,
		types: onPages,
	},
	{ name: "CI", env: { CI: "1" }, plain: false, types: onPages },
	{
		name: "CI in full",
		env: { CI: "true", CONTINUOUS_INTEGRATION: "1", GITHUB_ACTIONS: "true" },
		plain: false,
		types: onPages,
	},
];

posixIt(
	"row 41: wherever it finds itself, it says something and can be answered",
	async () => {
		await inPairs(all, async ({ name, shell, env, plain, types, saves }) => {
			using home = scratch();
			standing(home.path, "asking", 6);
			const window = openWindow(["resume", ...playing(home.path)], {
				env: { ...environment(home.path), ...env },
				...(shell ? { shell } : {}),
			});
			await window.shows("Welcome back");
			await types?.(window);
			await window.ended;
			const raw = window.raw();
			expect([name, raw.includes("\u001B")]).toEqual([name, !plain]);
			expect(raw, name).not.toMatch(/Raw mode|^\s+at |node:internal/m);
			if (types || saves)
				expect([
					name,
					kept(home.path).activities["an-hour"]?.answers.text,
				]).toMatchObject([name, { value: answer }]);
			else expect(raw, name).toContain("The input has ended");
		});
		console.log(
			`row 41: ${all.length} surroundings, ${all.filter(({ plain }) => plain).length} plain, all with words and none with a stack`,
		);
	},
);
