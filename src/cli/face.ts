import type { Desk, Face } from "../player/desk.ts";
import type { Home } from "./home.ts";
import type { Prompt } from "./prompt.ts";
import { isSomebodyThere, type Options, type World } from "./world.ts";

export async function isPlain(
	world: World,
	options: Options,
	home: Home,
	prompt: Prompt,
): Promise<boolean> {
	return options.plain === true || !isSomebodyThere(world.input, world.output);
}

export async function openFace(
	world: World,
	desk: Desk,
	prompt: Prompt,
	look: { plain: boolean; color: boolean },
): Promise<Face> {
	const { openLines } = await import("../line/open-lines.ts");
	return openLines(desk, { input: world.input, output: world.output });
}
