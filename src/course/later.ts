/** Gives an object a property that is worked out when it is first read, and is an ordinary one from then on. */
export function later<T extends object, K extends string, V>(
	on: T,
	name: K,
	read: () => V,
): asserts on is T & Readonly<Record<K, V>> {
	Object.defineProperty(on, name, {
		configurable: true,
		enumerable: true,
		get() {
			const value = read();
			Object.defineProperty(on, name, { value, enumerable: true });
			return value;
		},
	});
}
