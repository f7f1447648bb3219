import { resolve } from "node:path";
import type { Certificate, Progress } from "../../player/progress.ts";
import { reduce } from "../../player/reduce.ts";
import { certificateFiles, certificateNow, writeAll } from "../deliver.ts";
import { type ExitCode, exitCodes, Stop } from "../exit.ts";
import { type Home, openHome } from "../home.ts";
import { lookAtProgress } from "../look.ts";
import { openedProgress } from "../open-progress.ts";
import { existingFor } from "../output.ts";
import type { Options, World } from "../world.ts";

/** Writes the certificate again: the same number and date, whatever was reviewed since. */
export async function writeCertificate(
	world: World,
	options: Options,
	choices: { readonly out?: string; readonly force?: true },
): Promise<ExitCode> {
	const home = await openHome(world, options);
	const progress = lookAtProgress(world, home);
	if (!progress.certificate)
		throw new Stop(
			exitCodes.nothing,
			"The module is not finished yet, so there is no certificate to write. To go on with it, run: cpd-module resume",
		);
	const certificate =
		certificateNow(world, home, progress) ?? progress.certificate;
	if (certificate !== progress.certificate)
		keepReissue(world, home, progress, certificate);
	const folder =
		choices.out === undefined
			? home.documents
			: resolve(world.folder, choices.out);
	const files = await certificateFiles(world, home, certificate);
	const written = writeAll(folder, existingFor(world, choices), files);
	if (!written.ok) throw new Stop(exitCodes.cannotWrite, written.reason);
	world.print(
		`Certificate ${certificate.number} is in\n${written.files.map((file) => `  ${file}\n`).join("")}`,
	);
	return exitCodes.ok;
}

/** A name put right since it was issued: the facts that will be printed are kept first, so that `verify` knows them. */
function keepReissue(
	world: World,
	home: Home,
	progress: Progress,
	certificate: Certificate,
): void {
	const store = openedProgress(world, home);
	const saved = store.save(
		reduce(progress, { type: "finished", certificate, at: world.now() }),
	);
	store.release();
	if (!saved.ok) throw new Stop(exitCodes.cannotWrite, saved.reason);
}
