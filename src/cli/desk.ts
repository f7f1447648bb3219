import { resolve } from "node:path";
import { momentInWords } from "../disk/moment.ts";
import { sayOf } from "../documents/document-say.ts";
import { hasPlan } from "../documents/plan/has-plan.ts";
import { planDocument } from "../documents/plan/plan-document.ts";
import type { Delivered, Desk } from "../player/desk.ts";
import type { Session } from "../player/session.ts";
import type { Greeting } from "../player/welcome-back.ts";
import { comeBack } from "./come-back.ts";
import { certificateNow, packFiles, writeAll } from "./deliver.ts";
import type { Editor } from "./editor.ts";
import type { Home } from "./home.ts";
import type { Keeping } from "./keeping.ts";
import { planIn } from "./look.ts";
import { fromHome, type World } from "./world.ts";

/** Everything a face needs; a greeting for a learner who returns. */
export function deskOf(
	world: World,
	home: Home,
	session: Session,
	greeting: Greeting | undefined,
	editor: Editor,
	keeping: Keeping,
): Desk {
	const clock = (instant: string) => momentInWords(instant, world.now());
	return {
		session,
		library: home.library,
		...(greeting ? { greeting } : {}),
		comeBack: () => comeBack(keeping.options()),
		...(hasPlan(home.module)
			? {
					plan() {
						const plan = planIn(world, home, session.progress());
						return {
							say: plan ? sayOf(planDocument(plan)) : [],
							verdict: plan?.verdict,
						};
					},
				}
			: {}),
		documents: {
			get folder() {
				return home.documents;
			},
			deliver: (typed) =>
				deliver(
					world,
					home,
					session,
					resolve(world.folder, fromHome(world, typed)),
				),
		},
		elsewhere: {
			folder: keeping.other,
			keepIn(typed) {
				const kept = keeping.keepIn(typed, session.progress());
				if (kept.ok) session.save();
				return kept;
			},
		},
		edit: editor.edit,
		clock,
	};
}

/** Issues the certificate, keeps its facts, and only then writes the documents: what is printed is always on record. */
async function deliver(
	world: World,
	home: Home,
	session: Session,
	folder: string,
): Promise<Delivered> {
	const certificate = certificateNow(world, home, session.progress());
	if (!certificate)
		return {
			ok: false,
			reason:
				"The certificate needs a name. Go back to the last page and sign it.",
		};
	if (certificate !== session.progress().certificate)
		session.finish(certificate);
	const kept = session.save();
	if (!kept.ok) return kept;
	const files = await packFiles(world, home, session.progress(), "docx");
	const written = writeAll(folder, "number", files);
	if (!written.ok) return written;
	home.settings.change({ documents: folder });
	return written;
}
