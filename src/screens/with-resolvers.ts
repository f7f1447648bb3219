type Resolvers<T> = {
	promise: Promise<T>;
	resolve: (value: T | PromiseLike<T>) => void;
	reject: (reason?: unknown) => void;
};

const known = Promise as { withResolvers?: <T>() => Resolvers<T> };

/** Node 20 lacks Promise.withResolvers, and Ink uses it: to be imported before Ink is. */
known.withResolvers ??= <T>() => {
	const made = {} as Resolvers<T>;
	made.promise = new Promise<T>((resolve, reject) => {
		Object.assign(made, { resolve, reject });
	});
	return made;
};
