import type { Desk } from "../../player/desk.ts";
import { atTop, type Route } from "../route.ts";
import { documentsIn } from "./documents.ts";
import { missingIn } from "./missing.ts";

/** What comes behind the last screen: what is missing, or the documents. */
export function endingFor(desk: Desk): Route {
	return missingIn(desk.session).length > 0
		? { type: "missing", ...atTop, at: 0 }
		: documentsIn(desk);
}
