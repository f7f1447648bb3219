import type { Reference } from "../../course/module.ts";
import { howRead } from "../../player/leaf.ts";
import { apart, hung } from "../../terminal/hang.ts";
import { type Line, wrap } from "../../terminal/wrap.ts";
import { type Kind, type Scrolled, shownAs } from "../route.ts";

/** The sources behind the marks of the page. */
export type SourcesRoute = Scrolled & { readonly type: "sources" };

export const sources: Kind<SourcesRoute> = {
	show(route, ground) {
		const { desk, measure } = ground;
		const list = desk.session
			.page()
			.sources.map((source, index) =>
				sourceLines(source, index + 1, measure.width),
			);
		const heading: Line = [
			{ text: "The sources of this screen", role: "heading" },
		];
		const lines = apart([[heading], ...list]);
		return shownAs(route, ground, "Sources", "leaf", { lines });
	},
	act: (route) => ({ type: "stay", route }),
};

function sourceLines(
	{ text, url, via }: Reference,
	number: number,
	columns: number,
): Line[] {
	const mark = `[${number}] `;
	const width = columns - mark.length;
	return hung(
		[{ text: mark }],
		[
			...wrap([{ text }], width),
			...(url ? wrap([{ text: url, role: "muted" }], width) : []),
			...(via ? wrap([{ text: howRead(via), role: "muted" }], width) : []),
		],
	);
}
