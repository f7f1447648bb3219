import { createRequire } from "node:module";

/** What dozens of files import names of, and is CommonJS. */
const wanted = /^react(\/jsx-runtime)?$/;

/**
 * An esbuild plugin that takes React's names out of it once. esbuild cannot see what a CommonJS module exports, so that it
 * would copy all of React, name by name, for each file that imports something of it.
 */
export function namedExports(root) {
	const require = createRequire(`${root}/package.json`);
	return {
		name: "named-exports",
		setup(build) {
			build.onResolve({ filter: wanted }, ({ path, kind }) =>
				kind === "import-statement"
					? { path, namespace: "named-exports" }
					: undefined,
			);
			build.onLoad({ filter: /.*/, namespace: "named-exports" }, ({ path }) => {
				const names = Object.keys(require(path));
				return {
					contents: `const all = require(${JSON.stringify(path)});
export default all;
export const { ${names.join(", ")} } = all;`,
					resolveDir: root,
				};
			});
		},
	};
}
