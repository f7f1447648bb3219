import type { Options } from "./world.ts";

/** The command that leads back here, with the options that led here now. */
export function comeBack({ dataDir, profile, module }: Options): string {
	const quoted = (text: string) =>
		/[^\w./:\\-]/.test(text) ? `"${text}"` : text;
	return [
		"cpd-module resume",
		...(dataDir === undefined ? [] : ["--data-dir", quoted(dataDir)]),
		...(profile === "default" ? [] : ["--profile", quoted(profile)]),
		...(module === undefined ? [] : ["--module", quoted(module)]),
	].join(" ");
}
