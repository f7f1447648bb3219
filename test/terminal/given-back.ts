import { expect } from "vitest";
import type { Window } from "./window.ts";

/** What to type at a shell so that it tells how the program ended, and how it left the terminal. */
export const tellAfterwards = 'trap : INT; "$@"; echo "ended with $?"; stty -a';

/** The exit code, after the program and the shell above have ended. */
export async function endedWith(window: Window): Promise<number> {
	await window.ended;
	return Number(/ended with (\d+)/.exec(window.raw())?.[1]);
}

/** The terminal as it was: the ordinary screen, the cursor shown, paste mode off, and where a shell told it, line by line and with echo. */
export function expectGivenBack(window: Window): void {
	const raw = window.raw();
	const last = (on: string, off: string) =>
		[raw.lastIndexOf(on), raw.lastIndexOf(off)] as const;
	const [opened, closed] = last("\u001B[?1049h", "\u001B[?1049l");
	expect(closed).toBeGreaterThanOrEqual(opened);
	const [shown, hidden] = last("\u001B[?25h", "\u001B[?25l");
	expect(shown).toBeGreaterThanOrEqual(hidden);
	const [pasteOn, pasteOff] = last("\u001B[?2004h", "\u001B[?2004l");
	expect(pasteOff).toBeGreaterThanOrEqual(pasteOn);
	if (!raw.includes("ended with")) return;
	const told = raw.slice(raw.lastIndexOf("ended with"));
	for (const mode of ["icanon", "echo", "isig", "icrnl", "opost"])
		expect(told).toMatch(new RegExp(`\\s${mode}\\b`));
}
