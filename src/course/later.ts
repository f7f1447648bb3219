/** By name of the property: how it is read of each object, and the one getter that all of them share. */
const getters = new Map<
	string,
	{
		readonly readers: WeakMap<object, () => unknown>;
		readonly descriptor: PropertyDescriptor;
	}
>();

/**
 * Gives an object a property that is worked out when it is first read, and is an ordinary one from then on. A thousand
 * objects with a getter each would be of a thousand shapes to V8, and take it several times as long.
 */
export function later<T extends object, K extends string, V>(
	on: T,
	name: K,
	read: () => V,
): asserts on is T & Readonly<Record<K, V>> {
	const { readers, descriptor } = getters.get(name) ?? getterOf(name);
	readers.set(on, read);
	Object.defineProperty(on, name, descriptor);
}

function getterOf(name: string) {
	const readers = new WeakMap<object, () => unknown>();
	const descriptor: PropertyDescriptor = {
		configurable: true,
		enumerable: true,
		get(this: object) {
			const value = readers.get(this)?.();
			Object.defineProperty(this, name, { value, enumerable: true });
			return value;
		},
	};
	const getter = { readers, descriptor };
	getters.set(name, getter);
	return getter;
}
