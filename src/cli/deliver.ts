import { saveDocument } from "../disk/documents.ts";
import { fileName } from "../disk/file-name.ts";
import { shippedFonts } from "../disk/shipped.ts";
import {
	issueCertificate,
	reissueCertificate,
} from "../documents/certificate.ts";
import { certificateHtml } from "../documents/certificate-html.ts";
import { createNumber } from "../documents/certificate-number.ts";
import { reflectionsMarkdown } from "../documents/reflections.ts";
import { unprintable } from "../documents/typeface.ts";
import { certificateName } from "../player/complete.ts";
import { createContext } from "../player/context.ts";
import type { Delivered } from "../player/desk.ts";
import type { Certificate, Progress } from "../player/progress.ts";
import type { Home } from "./home.ts";
import { recordOf } from "./look.ts";
import type { World } from "./world.ts";

/** What a file that is already there means: a person gets “ (2)”, a script is refused, and either may ask for it to be replaced. */
export type Existing = Parameters<typeof saveDocument>[3]["existing"];

/** The certificate as it should be now: issued the first time, reissued when the name was put right, else as it was. */
export function certificateNow(
	world: World,
	home: Home,
	progress: Progress,
): Certificate | undefined {
	const { module } = home;
	const name = certificateName(
		module,
		createContext(module, progress, unprintable),
	);
	if (name === undefined) return progress.certificate;
	if (progress.certificate)
		return reissueCertificate(progress.certificate, name, world.now());
	return issueCertificate({
		module,
		progress,
		name,
		number: createNumber(world.random),
		now: world.now(),
	});
}

/** Writes the certificate, as a PDF and as a page for a browser or a screen reader. */
export async function writeCertificateFiles(
	world: World,
	home: Home,
	facts: Certificate,
	folder: string,
	existing: Existing,
): Promise<Delivered> {
	const { certificatePdf } = await import("../documents/certificate-pdf.ts");
	const pdf = await certificatePdf(
		facts,
		home.module,
		shippedFonts(world.program),
	);
	const html = Buffer.from(certificateHtml(facts, home.module));
	const name = fileName(`Certificate – ${facts.name}`);
	return writeAll(folder, existing, [
		[`${name}.pdf`, pdf],
		[`${name}.html`, html],
	]);
}

/** Writes the reflections as Markdown. */
export function writeReflections(
	world: World,
	home: Home,
	progress: Progress,
	folder: string,
	existing: Existing,
	name = "Reflections.md",
): Delivered {
	return writeAll(folder, existing, [
		[name, Buffer.from(reflectionsMarkdown(recordOf(world, home, progress)))],
	]);
}

/** Writes documents one after another; the first that cannot be written ends it. */
export function writeAll(
	folder: string,
	existing: Existing,
	documents: readonly (readonly [string, Uint8Array])[],
): Delivered {
	const files: string[] = [];
	for (const [name, bytes] of documents) {
		const saved = saveDocument(folder, name, bytes, { existing });
		if (!saved.ok) {
			// Only a command refuses for this reason, and only a command has the options.
			const ways =
				saved.code === "EEXIST"
					? " With --out you name another place; --force replaces what is there."
					: "";
			return {
				ok: false,
				reason: `${saved.reason} Your progress is safe.${ways}`,
			};
		}
		files.push(saved.path);
	}
	return { ok: true, files };
}
