// Runs what stands in `dist`, and keeps what V8 made of it for the next start: compiling takes a third of the time to the
// first page. These copies stand in the person's own cache folder, for one Node, and hold nothing of theirs. Each is used
// only where it and the source it was made of are what they were, bit for bit: V8 would run a damaged one, and end.
const fs = require("node:fs");
const { basename, isAbsolute, join } = require("node:path");
const vm = require("node:vm");

/** What every session loads. */
const main = "main.cjs";
/** Bytes: a shorter file is compiled as quickly as its copy is read. */
const least = 8 * 1024;
/** Bytes of a SHA-256, at the head of a copy. A CRC would do, but it stands in a part of Node that nothing else needs here. */
const sumLength = 32;
/** Milliseconds after which a start has gone well. One that ends before leaves its mark, and the next trusts no copy. */
const settled = 2000;

/** Runs main.cjs of a folder: a table of modules, each a function, beside which the heavy ones are files of their own. */
module.exports = function run(dist) {
	const copies = attempt(() => copiesIn(cacheFolder(), dist));
	const modules = new Map();
	let table = {};

	function load(name) {
		const known = modules.get(name);
		if (known) return known.exports;
		const module = { exports: {} };
		modules.set(name, module);
		const filename = join(dist, name);
		const body = Object.hasOwn(table, name) ? table[name] : compiled(name);
		const folder = name.slice(0, name.lastIndexOf("/") + 1);
		const requireFrom = (wanted) =>
			wanted.startsWith(".")
				? load(join(folder, wanted).replaceAll("\\", "/"))
				: require(wanted);
		body(module.exports, requireFrom, module, filename, join(filename, ".."));
		return module.exports;
	}

	function compiled(name) {
		const filename = join(dist, name);
		const source = fs.readFileSync(filename);
		const copy = copies?.read(name, source);
		// The build leaves nothing but ASCII, which need not be decoded.
		const script = new vm.Script(source.latin1Slice(), {
			filename,
			cachedData: copy,
			// A build of stock parts is of ES modules.
			importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
		});
		if (!copy || script.cachedDataRejected) copies?.owe(name, source, script);
		return script.runInThisContext();
	}

	table = compiled(main);
	load(main);
};

/** The copies in a folder, made for this Node and this program; undefined where none are wanted. Throws where none can be kept. */
function copiesIn(base, dist) {
	// A relative folder would be another one wherever somebody stands.
	if (process.env.NODE_DISABLE_COMPILE_CACHE || !isAbsolute(base))
		return undefined;
	const { createHash } = require("node:crypto");
	const { arch, version } = process;
	// What was made under other settings of V8, it refuses by itself.
	const folder = join(base, `${version}-${arch}`);
	const mark = join(folder, "starting");
	const owed = [];
	let isTrusted = false;
	fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
	// So that `where` can name it.
	process.env.CPD_MODULE_CACHE_DIR = base;
	try {
		fs.closeSync(fs.openSync(mark, "wx", 0o600));
		isTrusted = true;
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
	const wentWell = () => attempt(() => fs.rmSync(mark, { force: true }));
	setTimeout(wentWell, settled).unref();
	process.on("exit", () => {
		attempt(() => {
			if (owed.length > 0) clear();
			for (const one of owed) write(one);
		});
		wentWell();
	});

	function write({ name, source, script }) {
		const data = script.createCachedData();
		const file = fileOf(name);
		const temporary = `${file}.${process.pid}`;
		fs.writeFileSync(temporary, Buffer.concat([sumOf(source, data), data]), {
			mode: 0o600,
		});
		fs.renameSync(temporary, file);
	}

	/** Takes away the copies of programs that stood here before. */
	function clear() {
		const current = new Set(
			[main, ...fs.readdirSync(join(dist, "chunks"))].map(fileOf),
		);
		for (const name of fs.readdirSync(folder)) {
			const file = join(folder, name);
			if (file !== mark && !current.has(file)) fs.rmSync(file, { force: true });
		}
	}

	function sumOf(source, data) {
		return createHash("sha256").update(source).update(data).digest();
	}

	function fileOf(name) {
		return join(folder, `${basename(name, ".cjs")}.v8`);
	}

	return {
		read(name, source) {
			if (!isTrusted || source.length < least) return undefined;
			return attempt(() => {
				const bytes = fs.readFileSync(fileOf(name));
				const data = bytes.subarray(sumLength);
				const isWhole = sumOf(source, data).equals(
					bytes.subarray(0, sumLength),
				);
				return isWhole ? data : undefined;
			});
		},
		owe(name, source, script) {
			if (source.length >= least) owed.push({ name, source, script });
		},
	};
}

/** Where this system keeps what can be made again, never a folder that others can write to; `CPD_MODULE_CACHE_DIR` overrides it. */
function cacheFolder() {
	const { env, platform } = process;
	if (env.CPD_MODULE_CACHE_DIR) return env.CPD_MODULE_CACHE_DIR;
	const home = require("node:os").homedir();
	if (platform === "win32")
		return join(
			env.LOCALAPPDATA || join(home, "AppData", "Local"),
			"cpd-module",
			"Cache",
		);
	if (platform === "darwin")
		return join(home, "Library", "Caches", "cpd-module");
	return join(env.XDG_CACHE_HOME || join(home, ".cache"), "cpd-module");
}

function attempt(step) {
	try {
		return step();
	} catch {
		// Without copies a start is a little slower, and that is all.
	}
}
