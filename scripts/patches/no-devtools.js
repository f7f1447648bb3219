/** Ink without the bridge to React's debugger, which it opens only where DEV=true. */
export default {
	name: "no-devtools",
	reason:
		"Two waits at the top level of Ink's reconciler, both only where DEV=true, keep it out of a CommonJS bundle; without them its start is one step.",
	gain: "with CommonJS bundles 8 per cent of the first frame on Node 20, 9 on Node 24",
	upstream: "https://github.com/vadimdemedes/ink/issues/648",
	files: {
		"ink/build/reconciler.js": [
			["import.meta.resolve('react-devtools-core');", ""],
			["await import('./devtools.js');", ""],
			[
				"const loaded = await loadPackageJson();",
				"const loaded = { name: undefined, version: undefined };",
			],
			[
				`async function loadPackageJson() {
    const fs = await import('node:fs');
    const content = fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8');
    const parsedContent = JSON.parse(content);
    return {
        name: parsedContent?.name,
        version: parsedContent?.version,
    };
}
`,
				"",
			],
		],
	},
};
