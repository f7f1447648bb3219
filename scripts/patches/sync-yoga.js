/** Yoga's WebAssembly is decoded where it stands, instead of being fetched from its own text. */
export default {
	name: "sync-yoga",
	reason:
		"yoga-layout decodes its own base64 through fetch(), which loads the whole of Node's HTTP client, and waits for it at the top level, which no CommonJS bundle can.",
	gain: "23 ms of 192 to the first frame in a terminal, Node 20",
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
	},
};
