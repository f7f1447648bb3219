/** Those who want to hear of every change. */
export type Listeners = {
	/** Returns how to cease. */
	subscribe(listener: () => void): () => void;
	tell(): void;
};

export function createListeners(): Listeners {
	const all = new Set<() => void>();
	return {
		subscribe(listener) {
			all.add(listener);
			return () => all.delete(listener);
		},
		tell() {
			for (const listener of [...all]) listener();
		},
	};
}
