// Stands between the program and the disk: while the file RENAME_WHILE is there, the progress cannot be given its name,
// and the disk answers RENAME_CODE. Usage: node --import rename.mjs
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { RENAME_CODE: code, RENAME_WHILE: flag } = process.env;
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
	if (/progress\.[^/\\]*json$/.test(String(to)) && fs.existsSync(flag))
		throw Object.assign(new Error(`${code}: injected`), { code });
	return rename(from, to);
};
syncBuiltinESMExports();
