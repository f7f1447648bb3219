import { beside } from "./beside.js";

/** Boxes that have the room they want are placed without Yoga, which is loaded for any other. */
export default {
	name: "quick-layout",
	reason:
		"At every start Yoga's WebAssembly is compiled and tells JavaScript of a hundred methods by name. A page of ours is ten boxes below and beside each other, which were made to fit before Ink has them. Where Yoga is wanted after all, a layout is under way, which cannot wait: so it is decoded where it stands, and not through fetch(), which loads the whole of Node's HTTP client.",
	gain: "17 ms of 205 to the first frame on Node 24 and 14 of 220 on Node 20, in 25 rounds in turns",
	upstream: "https://github.com/facebook/yoga/issues",
	files: {
		"yoga-layout/dist/binaries/yoga-wasm-base64-esm.js": [
			[
				"  loadYoga = loadYoga || {};",
				`  loadYoga = loadYoga || {};
  loadYoga.instantiateWasm = (imports, done) => {
    const bytes = Buffer.from(H.slice(H.indexOf(",") + 1), "base64");
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
    done(instance);
    return instance.exports;
  };`,
			],
			["var _scriptDir = import.meta.url;", 'var _scriptDir = "";'],
		],
		"yoga-layout/dist/src/load.js": [
			[
				"export async function loadYoga() {\n  return wrapAssembly(await loadYogaImpl());\n}",
				`export function loadYoga() {
  const assembly = {};
  loadYogaImpl(assembly);
  return wrapAssembly(assembly);
}`,
			],
		],
		"yoga-layout/dist/src/index.js": [
			[
				"import loadYoga from '../binaries/yoga-wasm-base64-esm.js';\nimport wrapAssembly from \"./wrapAssembly.js\";\nconst Yoga = wrapAssembly(await loadYoga());",
				`import { quickYoga } from ${beside("quick-layout.ts")};\nimport constants from "./generated/YGEnums.js";\nconst Yoga = quickYoga(constants);`,
			],
		],
	},
};
