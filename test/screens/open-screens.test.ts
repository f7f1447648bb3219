import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Module } from "../../src/course/module.ts";
import type { Desk } from "../../src/player/desk.ts";
import type { Job } from "../../src/screens/job.ts";
import { openScreens } from "../../src/screens/open-screens.tsx";
import { createDesk } from "../fixtures/desk.ts";
import { module } from "../fixtures/module.ts";

/** A terminal that keeps every byte. */
function createTerminal() {
	const input = Object.assign(new PassThrough(), {
		isTTY: true,
		raw: false,
		setRawMode(raw: boolean) {
			input.raw = raw;
			return input;
		},
		ref: () => input,
		unref: () => input,
	});
	let bytes = "";
	let wake = () => {};
	const output = Object.assign(new PassThrough(), {
		isTTY: true,
		columns: 80,
		rows: 24,
	});
	output.on("data", (chunk) => {
		bytes += String(chunk);
		wake();
	});
	return {
		input,
		bytes: () => bytes,
		streams: {
			stdin: input as unknown as NodeJS.ReadStream,
			stdout: output as unknown as NodeJS.WriteStream,
			stderr: new PassThrough(),
		},
		async writes(text: string, from = 0): Promise<void> {
			while (!bytes.includes(text, from))
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
		},
	};
}

function opened(desk: Desk, color = true, job?: Job) {
	const terminal = createTerminal();
	const face = openScreens(desk, {
		...terminal.streams,
		color,
		unicode: true,
		theme: "terminal",
		job,
	});
	return { terminal, face };
}

/** The alternate screen, the cursor and marked pastes: last switched on, or off. */
function modesIn(bytes: string) {
	const last = (mode: string) =>
		[...bytes.matchAll(new RegExp(`\\u001B\\[\\?${mode}([hl])`, "g"))].at(
			-1,
		)?.[1];
	return { screen: last("1049"), cursor: last("25"), paste: last("2004") };
}

const restored = { screen: "l", cursor: "h", paste: "l" };

describe("openScreens", () => {
	it("begins at the edge, whatever was typed before the first frame", async () => {
		const { terminal, face } = opened(createDesk(module).desk);
		await terminal.writes("What name should the certificate carry?");
		expect(terminal.bytes().indexOf("\r")).toBe(0);
		face.stop();
		await face.left;
	});

	it("clears the page for a new size, and leaves the ordinary screen alone once it is left", async () => {
		const { terminal, face } = opened(createDesk(module).desk);
		await terminal.writes("What name should the certificate carry?");
		const { stdout } = terminal.streams;
		const clear = "\u001B[H\u001B[J";
		const before = terminal.bytes().length;
		Object.assign(stdout, { columns: 100, rows: 30 }).emit("resize");
		expect(terminal.bytes().slice(before)).toContain(clear);
		// Windows Terminal would keep what stood in the window.
		expect(terminal.bytes()).not.toContain("\u001B[2J");
		face.stop();
		await face.left;
		const left = terminal.bytes();
		Object.assign(stdout, { columns: 60, rows: 20 }).emit("resize");
		expect(terminal.bytes()).toBe(left);
	});

	it("writes nothing for a new size while the terminal is lent, and then the page of that size", async () => {
		let ask = () => {};
		let bringBack = () => {};
		const { terminal, face } = opened(createDesk(module).desk, true, {
			stop: () =>
				new Promise((resolve) => {
					bringBack = resolve;
				}),
			onStop(listener) {
				ask = listener;
				return () => {};
			},
		});
		await terminal.writes("What name should the certificate carry?");
		ask();
		await terminal.writes("\u001B[?1049l");
		const lent = terminal.bytes();
		const { stdout } = terminal.streams;
		Object.assign(stdout, { columns: 100, rows: 30 }).emit("resize");
		expect(terminal.bytes()).toBe(lent);
		bringBack();
		await terminal.writes(
			"What name should the certificate carry?",
			lent.length,
		);
		face.stop();
		await face.left;
	});

	it("opens on the other screen, and gives the terminal back on q", async () => {
		const { terminal, face } = opened(createDesk(module).desk);
		await terminal.writes("What name should the certificate carry?");
		expect(modesIn(terminal.bytes())).toEqual({
			screen: "h",
			cursor: "h",
			paste: "h",
		});
		expect(terminal.input.raw).toBe(true);
		terminal.input.write("\u001B");
		await terminal.writes("write on");
		terminal.input.write("q");
		expect(await face.left).toBe("left");
		expect(modesIn(terminal.bytes())).toEqual(restored);
		expect(terminal.input.raw).toBe(false);
	});

	it("tells Ctrl-C from leaving", async () => {
		const { terminal, face } = opened(createDesk(module).desk);
		await terminal.writes("What name");
		terminal.input.write("\u0003");
		expect(await face.left).toBe("interrupted");
		expect(modesIn(terminal.bytes())).toEqual(restored);
	});

	it("stops when it is told to", async () => {
		const { terminal, face } = opened(createDesk(module).desk);
		await terminal.writes("What name");
		face.stop();
		expect(await face.left).toBe("left");
		expect(modesIn(terminal.bytes())).toEqual(restored);
	});

	it("rejects with a fault of ours while drawing, the terminal given back", async () => {
		const { desk } = createDesk(module);
		const broken: Module = { ...module, sections: [] };
		const { terminal, face } = opened({
			...desk,
			session: {
				...desk.session,
				module: broken,
				page() {
					throw new Error("a fault while drawing");
				},
			},
		});
		await expect(face.left).rejects.toThrow("a fault while drawing");
		expect(modesIn(terminal.bytes()).screen).toBe("l");
		expect(terminal.input.raw).toBe(false);
	});

	it("rejects with a fault of ours in a key", async () => {
		const { desk } = createDesk(module);
		const { terminal, face } = opened({
			...desk,
			session: {
				...desk.session,
				draft() {
					throw new Error("a fault in a key");
				},
			},
		});
		await terminal.writes("What name");
		terminal.input.write("S");
		await expect(face.left).rejects.toThrow("a fault in a key");
		expect(modesIn(terminal.bytes())).toEqual(restored);
	});

	it("never clears what the learner had scrolled away", async () => {
		const { terminal, face } = opened(createDesk(module).desk);
		await terminal.writes("What name");
		terminal.input.write("Siân\r");
		await terminal.writes("┃");
		face.stop();
		await face.left;
		expect(terminal.bytes()).not.toContain("\u001B[3J");
	});

	it("writes no colour where there is to be none", async () => {
		const { terminal, face } = opened(createDesk(module).desk, false);
		await terminal.writes("What name");
		face.stop();
		await face.left;
		const sequences = terminal.bytes().split("\u001B[").slice(1);
		expect(sequences.filter((one) => /^[\d;]*m/.test(one))).toEqual([]);
	});
});
