import { spawn } from "node:child_process";
import { lend, type Returned } from "../disk/lend.ts";
import { safeText } from "../markdown/safe-text.ts";
import type { World } from "./world.ts";

/** The learner's own editor, for whoever would rather write there. */
export type Editor = {
	/** Opens a text and waits until the editor is closed. The terminal must be free for it to draw on. */
	edit(text: string): Promise<Returned>;
	/** While it is open, Ctrl-C is the editor's. */
	isOpen(): boolean;
};

/** What they have set as VISUAL or EDITOR, else what their system always has. The text stands in `folder` meanwhile, which may not be the same each time. */
export function createEditor(
	world: Pick<World, "env" | "platform">,
	folder: () => string,
): Editor {
	const windows = world.platform === "win32";
	const command = editorOf(world);
	let open = false;
	return {
		isOpen: () => open,
		async edit(text) {
			open = true;
			try {
				return await lend(
					text,
					{ folder: folder(), lineEnd: windows ? "\r\n" : "\n" },
					(file) => run(command, windows ? `"${file}"` : quoted(file)),
				);
			} finally {
				open = false;
			}
		},
	};
}

/** The command that opens their editor: what they have set, else Notepad on Windows and nano elsewhere. */
export function editorOf({
	env,
	platform,
}: Pick<World, "env" | "platform">): string {
	return (
		env.VISUAL || env.EDITOR || (platform === "win32" ? "notepad.exe" : "nano")
	);
}

function run(
	command: string,
	file: string,
): ReturnType<Parameters<typeof lend>[2]> {
	const trouble = {
		ok: false,
		code: "editor",
		reason: `The editor “${safeText(command)}” did not open, or ended with a fault. Your text is as it was. To use another, set EDITOR to its name before you start.`,
	} as const;
	return new Promise((resolve) => {
		// Through the shell, because people set editors with options: code --wait.
		const child = spawn(`${command} ${file}`, {
			stdio: "inherit",
			shell: true,
		});
		child.on("error", () => resolve(trouble));
		child.on("exit", (code) => resolve(code === 0 ? undefined : trouble));
	});
}

function quoted(file: string): string {
	return `'${file.replaceAll("'", "'\\''")}'`;
}
