/** A key that is there only where there is something under it. */
export function optional<K extends string, V>(
	key: K,
	value: V | undefined,
): { readonly [P in K]?: V } {
	return (value === undefined ? {} : { [key]: value }) as {
		readonly [P in K]?: V;
	};
}
