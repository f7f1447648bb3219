import { readFile } from "node:fs/promises";
import esbuild from "esbuild";

/**
 * An esbuild plugin that keeps the names of our components, so that a report of a fault says on which page it was. Names
 * for every function of every library would cost a tenth of the time to the first frame.
 */
export const namedComponents = {
	name: "named-components",
	setup(build) {
		build.onLoad(
			{ filter: /[\\/]src[\\/]screens[\\/].*\.tsx$/ },
			async ({ path }) => {
				const { code } = await esbuild.transform(await readFile(path, "utf8"), {
					loader: "tsx",
					jsx: "automatic",
					target: "node20",
					keepNames: true,
					sourcefile: path,
				});
				return { contents: code, loader: "js" };
			},
		);
	},
};
