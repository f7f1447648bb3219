import { resolve } from "node:path";
import { readLoaded } from "../../disk/loaded.ts";
import { readDocument } from "../../disk/read-document.ts";
import { verifyCertificate } from "../../documents/verify.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { openHome } from "../home.ts";
import type { Options, World } from "../world.ts";

/** Compares a certificate with the record on this computer: matches, does not match, or cannot tell. */
export async function verify(
	world: World,
	options: Options,
	file: string,
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const read = readDocument(resolve(world.folder, file));
	if (!read.ok) throw new Stop(exitCodes.notRight, read.reason);
	const loaded = readLoaded({
		folder: home.folder,
		moduleId: home.module.id,
		now: world.now,
	});
	const progress = "progress" in loaded ? loaded.progress : undefined;
	const { answer, reason } = verifyCertificate(
		read.bytes,
		progress?.certificate,
	);
	world.print(`${answer[0]?.toUpperCase()}${answer.slice(1)}. ${reason}\n`);
	return answer === "matches" ? exitCodes.ok : exitCodes.notRight;
}
