import { measurePiece } from "./minutes.ts";
import type { Module, Piece, Section } from "./module.ts";

/**
 * The same module with what each piece of it asks of a learner beside it. Measuring a story plays it forty times, which
 * nobody should wait for at every start: the build does it once.
 */
export function measured(module: Module): Module {
	const piece = (one: Piece): Piece =>
		one.type === "when"
			? { ...one, pieces: one.pieces.map(piece) }
			: { ...one, measured: measurePiece(module, one, () => true) };
	const section = (one: Section): Section => ({
		...one,
		screens: one.screens.map((screen) => ({
			...screen,
			pieces: screen.pieces.map(piece),
		})),
	});
	return {
		...module,
		welcome: section(module.welcome),
		sections: module.sections.map(section),
		...(module.workbench ? { workbench: section(module.workbench) } : {}),
	};
}
