import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An esbuild plugin that makes the changes, in the copy of a package that stands directly below node_modules. */
export function patching(patches, root) {
	return {
		name: "patches",
		setup(build) {
			const waiting = new Set();
			for (const patch of patches)
				for (const [file, replacements] of Object.entries(patch.files)) {
					const wanted = join(root, "node_modules", file);
					if (waiting.has(wanted))
						throw new Error(
							`Two patches change ${file}, and esbuild would only take the first. Make one of them in scripts/patches.`,
						);
					waiting.add(wanted);
					build.onLoad({ filter: matching(file) }, ({ path }) => {
						if (path !== wanted) return undefined;
						waiting.delete(path);
						const contents = patched(patch, path, replacements);
						return { contents, loader: "js" };
					});
				}
			build.onEnd(() => ({
				errors: [...waiting].map((path) => ({
					text: `A patch changes ${path}, and nothing loads that file any more. Mend the patch in scripts/patches, or leave it out.`,
				})),
			}));
		},
	};
}

function patched(patch, path, replacements) {
	let text = readFileSync(path, "utf8");
	for (const [from, to] of replacements) {
		const found = text.split(from).length - 1;
		if (found !== 1)
			throw new Error(
				`The patch “${patch.name}” expects this text once in ${path} and finds it ${found} times: ${from.slice(0, 120)}\nRead scripts/patches/${patch.name}.js, and mend it or leave it out.`,
			);
		text = text.replace(from, () => to);
	}
	return text;
}

function matching(file) {
	const name = file
		.split("/")
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
		.join("[\\\\/]");
	return new RegExp(`node_modules[\\\\/]${name}$`);
}
