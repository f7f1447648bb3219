import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codeOf, failure, systemError } from "../../src/disk/failure.ts";

describe("a failure", () => {
	it.each([
		["ENOSPC", "no room left"],
		["EDQUOT", "no room left"],
		["EFBIG", "no room left"],
		["EROFS", "can be read but not written"],
		["EACCES", "not allowed"],
		["EPERM", "Another program may be looking"],
		["EBUSY", "Another program is using"],
		["ENOENT", "is not there"],
		["ENOTDIR", "is not a folder"],
		["EISDIR", "is a folder, not a file"],
		["EEXIST", "already something at"],
		["ENAMETOOLONG", "too long"],
		["EMFILE", "Too many files are open"],
		["EIO", "(it answered EIO)"],
		["UNKNOWN", "(it answered UNKNOWN)"],
	])("%s says where, what, and what to do", (code, words) => {
		const { reason, ...rest } = failure(systemError(code, "x"), "/here");
		expect(rest).toEqual({ ok: false, code });
		expect(reason).toContain(words);
		expect(reason).toContain("/here");
		expect(reason).toMatch(/\. [A-Z].*\.$/);
	});

	it("is the system's, not ours", () => {
		const ours = new TypeError("undefined is not a function");
		expect(() => failure(ours, "/here")).toThrow(ours);
		expect(codeOf(ours)).toBeUndefined();
		expect(codeOf("ENOENT")).toBeUndefined();
		try {
			readFileSync("", { flag: "nonsense" });
		} catch (error) {
			expect(codeOf(error)).toBeUndefined();
		}
	});
});
