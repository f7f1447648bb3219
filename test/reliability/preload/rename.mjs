// Stands between the program and the disk: while the file RENAME_WHILE is there, progress in the folder RENAME_IN cannot
// be given its name, and the disk answers RENAME_CODE. Usage: node --import rename.mjs
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const {
	RENAME_CODE: code,
	RENAME_WHILE: flag,
	RENAME_IN: folder,
} = process.env;
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
	const isProgress = /progress\.[^/\\]*json$/.test(String(to));
	if (isProgress && String(to).startsWith(folder) && fs.existsSync(flag))
		throw Object.assign(new Error(`${code}: injected`), { code });
	return rename(from, to);
};
syncBuiltinESMExports();
