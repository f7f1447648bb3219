declare module "marked-terminal" {
	import type { MarkedExtension } from "marked";

	/** What we set of its options; a style is a function from text to text with escape sequences. */
	export type Options = {
		readonly width?: number;
		readonly reflowText?: boolean;
		readonly showSectionPrefix?: boolean;
		readonly emoji?: boolean;
		readonly tab?: number;
		readonly heading?: (text: string) => string;
		readonly firstHeading?: (text: string) => string;
		readonly blockquote?: (text: string) => string;
		readonly strong?: (text: string) => string;
		readonly em?: (text: string) => string;
		readonly tableOptions?: Readonly<Record<string, unknown>>;
	};

	export function markedTerminal(options?: Options): MarkedExtension;
}
