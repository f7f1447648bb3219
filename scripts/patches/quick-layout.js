import { fileURLToPath } from "node:url";

const quick = JSON.stringify(
	fileURLToPath(new URL("quick-layout.ts", import.meta.url)),
);

/** Boxes that have the room they want are placed without Yoga, which is loaded for any other. */
export default {
	name: "quick-layout",
	reason:
		"At every start Yoga's WebAssembly is compiled and tells JavaScript of a hundred methods by name. A page of ours is ten boxes below and beside each other, which were made to fit before Ink has them.",
	gain: "17 ms of 205 to the first frame on Node 24 and 14 of 220 on Node 20, in 25 rounds in turns",
	upstream: "https://github.com/facebook/yoga/issues",
	files: {
		"yoga-layout/dist/src/index.js": [
			[
				"import loadYoga from '../binaries/yoga-wasm-base64-esm.js';\nimport wrapAssembly from \"./wrapAssembly.js\";\nconst Yoga = wrapAssembly(await loadYoga());",
				`import { quickYoga } from ${quick};\nimport constants from "./generated/YGEnums.js";\nconst Yoga = quickYoga(constants);`,
			],
		],
	},
};
