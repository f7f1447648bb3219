import type { Kind, Route } from "../route.ts";
import { change } from "./change.ts";
import { contents } from "./contents.ts";
import { deleting } from "./deleting.ts";
import { documents } from "./documents.ts";
import { elsewhere } from "./elsewhere.ts";
import { greeting } from "./greeting.ts";
import { help } from "./help.ts";
import { library } from "./library.ts";
import { missingThings } from "./missing.ts";
import { note } from "./note.ts";
import { notebook } from "./notebook.ts";
import { page } from "./page.ts";
import { plan } from "./plan.ts";
import { prove } from "./prove.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { stop } from "./stop.ts";

const kinds: {
	readonly [T in Route["type"]]: Kind<Extract<Route, { type: T }>>;
} = {
	greeting,
	page,
	contents,
	help,
	sources,
	library,
	change,
	missing: missingThings,
	search,
	notebook,
	note,
	deleting,
	prove,
	documents,
	elsewhere,
	plan,
	stop,
};

/** The kind of a route. Each is given only its own routes, which is what the cast says. */
export function kindOf(route: Route): Kind<Route> {
	return kinds[route.type] as unknown as Kind<Route>;
}
