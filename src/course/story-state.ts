/** What ink keeps of a story under way, as far as anything that follows can depend on it. */
type State = {
	readonly flows?: Readonly<
		Record<
			string,
			{
				readonly currentChoices?: readonly {
					readonly targetPath: string;
					readonly originalThreadIndex: number;
				}[];
				readonly choiceThreads?: Readonly<
					Record<string, { readonly callstack: unknown }>
				>;
			}
		>
	>;
	readonly currentFlowName?: string;
	readonly variablesState?: unknown;
	readonly visitCounts?: Readonly<Record<string, number>>;
	readonly turnIndices?: unknown;
	readonly previousRandom?: number;
};

/** As much of a saved state as tells it from others; `uncounted` are the knots whose visits the story itself does not count. */
export function keyOfState(
	saved: string,
	uncounted: ReadonlySet<string>,
): unknown {
	const state = JSON.parse(saved) as State;
	const flow = state.flows?.[state.currentFlowName ?? ""];
	const counts = Object.entries(state.visitCounts ?? {});
	return [
		state.variablesState,
		counts.filter(([path]) => !uncounted.has(path)),
		state.turnIndices,
		state.previousRandom,
		flow?.currentChoices?.map(({ targetPath, originalThreadIndex }) => [
			targetPath,
			flow.choiceThreads?.[originalThreadIndex]?.callstack,
		]),
	];
}
