import { saveDocument } from "../disk/documents.ts";
import { fileName } from "../disk/file-name.ts";
import { shippedTypefaces } from "../disk/shipped.ts";
import {
	issueCertificate,
	reissueCertificate,
} from "../documents/certificate.ts";
import { certificateHtml } from "../documents/certificate-html.ts";
import { createNumber } from "../documents/certificate-number.ts";
import { htmlOf } from "../documents/document-html.ts";
import { recordJson } from "../documents/record-json.ts";
import {
	reflectionsDocument,
	reflectionsMarkdown,
} from "../documents/reflections.ts";
import { unprintable } from "../documents/typeface.ts";
import { certificateName } from "../player/complete.ts";
import { createContext } from "../player/context.ts";
import type { Delivered } from "../player/desk.ts";
import type { Certificate, Progress } from "../player/progress.ts";
import type { Home } from "./home.ts";
import { planIn, recordOf } from "./look.ts";
import { type DocumentFile, planPack, type WordsFormat } from "./pack.ts";
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

/** The certificate as files: a PDF, and a page for a browser or a screen reader. */
export async function certificateFiles(
	world: World,
	home: Home,
	facts: Certificate,
): Promise<DocumentFile[]> {
	const { certificatePdf } = await import("../documents/certificate-pdf.ts");
	const pdf = await certificatePdf(
		facts,
		home.module,
		shippedTypefaces(world.program),
	);
	const html = Buffer.from(certificateHtml(facts, home.module));
	const name = fileName(`Certificate – ${facts.name}`);
	return [
		[`${name}.pdf`, pdf],
		[`${name}.html`, html],
	];
}

/** How the reflections can be written: in JSON, the whole record with them. */
export type ReflectionsFormat = "md" | "html" | "json";

/** The reflections as a file. */
export function reflectionsFile(
	world: World,
	home: Home,
	progress: Progress,
	format: ReflectionsFormat,
): DocumentFile {
	const record = recordOf(world, home, progress);
	switch (format) {
		case "md":
			return ["Reflections.md", Buffer.from(reflectionsMarkdown(record))];
		case "html":
			return [
				"Reflections.html",
				Buffer.from(htmlOf(reflectionsDocument(record))),
			];
		case "json":
			return [
				"Record.json",
				Buffer.from(recordJson(record, planIn(world, home, progress))),
			];
	}
}

/** Everything a learner takes away: their certificate once there is one, the plan and what goes with it, their reflections. */
export async function packFiles(
	world: World,
	home: Home,
	progress: Progress,
	format: WordsFormat,
): Promise<DocumentFile[]> {
	const { certificate } = progress;
	const plan = planIn(world, home, progress);
	return [
		...(certificate ? await certificateFiles(world, home, certificate) : []),
		...(plan ? await planPack(plan, format) : []),
		reflectionsFile(world, home, progress, format === "html" ? "html" : "md"),
	];
}

/** Writes files into one folder, or says why not. What was written before one failed stays. */
export function writeAll(
	folder: string,
	existing: Existing,
	documents: readonly DocumentFile[],
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
