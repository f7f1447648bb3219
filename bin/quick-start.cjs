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
/** Bytes of memory that files are read into one after another: the largest that a session loads is smaller. */
const roomy = 1024 * 1024;
/** Milliseconds after which a start has gone well, and copies are taken. One that fails before leaves its mark, and the next trusts no copy. */
const settled = 2000;

/** Runs main.cjs of a folder: a table of modules, each a function, beside which the heavy ones are files of their own. */
module.exports = function run(dist) {
	const copies = attempt(() => copiesIn(cacheFolder(), dist));
	const readSource = reader();
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
		const source = readSource(filename);
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
	const readCopy = reader();
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
	setTimeout(settle, settled).unref();
	process.on("exit", settle);

	/** Takes the copies, early: they hold what a start needs, and not all that was used in an hour. And says that it went well. */
	function settle() {
		attempt(() => {
			if (owed.length > 0) clear();
			for (const one of owed.splice(0)) write(one);
		});
		attempt(() => fs.rmSync(mark, { force: true }));
	}

	function write({ name, sum, script }) {
		const data = script.createCachedData();
		const file = fileOf(name);
		const temporary = `${file}.${process.pid}`;
		fs.writeFileSync(
			temporary,
			Buffer.concat([sum.update(data).digest(), data]),
			{ mode: 0o600 },
		);
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

	/** The sum of a source, to which that of its copy is added. */
	function sumOf(source) {
		return createHash("sha256").update(source);
	}

	function fileOf(name) {
		return join(folder, `${basename(name, ".cjs")}.v8`);
	}

	return {
		read(name, source) {
			if (!isTrusted || source.length < least) return undefined;
			return attempt(() => {
				const bytes = readCopy(fileOf(name));
				const data = bytes.subarray(sumLength);
				const sum = sumOf(source).update(data).digest();
				return sum.equals(bytes.subarray(0, sumLength)) ? data : undefined;
			});
		},
		owe(name, source, script) {
			if (source.length >= least)
				owed.push({ name, sum: sumOf(source), script });
		},
	};
}

/** Reads files whole, each into the memory of the one before, which is done with: to be given more takes longer than to read. */
function reader() {
	let room = Buffer.alloc(0);
	return (file) => {
		const descriptor = fs.openSync(file, "r");
		try {
			const { size } = fs.fstatSync(descriptor);
			if (size > room.length)
				room = Buffer.allocUnsafeSlow(Math.max(size, roomy));
			let length = 0;
			for (let got = -1; got !== 0 && length < size; length += got)
				got = fs.readSync(descriptor, room, length, size - length, length);
			return room.subarray(0, length);
		} finally {
			fs.closeSync(descriptor);
		}
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
