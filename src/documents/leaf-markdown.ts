import type { Block, Rich, Run } from "../markdown/rich.ts";
import { type Leaf, sourceList } from "../player/leaf.ts";

/** A page off the path as a Markdown document that reads well anywhere: its sources are a numbered list at its foot. */
export function leafMarkdown(leaf: Leaf, from?: string): string {
	const { title, facts, blocks, sources } = leaf;
	const parts = [
		`# ${escaped(title)}`,
		facts
			.map(({ label, value }) => `- ${escaped(label)}: ${escaped(value)}`)
			.join("\n"),
		...blocks.map(blockMarkdown),
		...(sources.length > 0
			? ["## Sources", blockMarkdown(sourceList(sources))]
			: []),
		...(from ? ["---", escaped(from)] : []),
	];
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockMarkdown(block: Block): string {
	switch (block.type) {
		case "heading":
			return `${"#".repeat(block.level)} ${inline(block.rich)}`;
		case "paragraph":
			return paragraphMarkdown(block.rich);
		case "quote":
			return block.blocks
				.map(blockMarkdown)
				.join("\n\n")
				.replace(/^/gm, "> ")
				.replace(/ +$/gm, "");
		case "list":
			return listMarkdown(block);
		case "table":
			return tableMarkdown(block);
	}
}

/** What would begin something else at the start of a line is kept from doing so. */
function paragraphMarkdown(rich: Rich): string {
	return inline(rich)
		.replace(/^(?:[#>+=]|-(?=\s|$))/, "\\$&")
		.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** The lines of an item stand as far in as its first words; between items of several blocks there is an empty line. */
function listMarkdown(list: Extract<Block, { type: "list" }>): string {
	const items = list.items.map((item, index) => {
		const mark = list.ordered ? `${list.start + index}. ` : "- ";
		const text = item
			.map((block, at) => {
				const close = at === 0 || block.type === "list";
				return `${at === 0 ? "" : close ? "\n" : "\n\n"}${blockMarkdown(block)}`;
			})
			.join("");
		return mark + text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length)}`);
	});
	const isRoomy = list.items.some((item) =>
		item.slice(1).some(({ type }) => type !== "list"),
	);
	return items.join(isRoomy ? "\n\n" : "\n");
}

function tableMarkdown(table: Extract<Block, { type: "table" }>): string {
	const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const rule = { left: "---", right: "---:", center: ":---:" };
	return [
		row(table.head.map(inline)),
		row(table.head.map((_, index) => rule[table.align[index] ?? "left"])),
		...table.rows.map((cells) => row(cells.map(inline))),
	].join("\n");
}

function inline(rich: Rich): string {
	return rich.map(runMarkdown).join("");
}

/** The spaces at the ends of a run stay outside its marks, which would mean nothing otherwise. */
function runMarkdown(run: Run): string {
	if (run.mark !== undefined) return `[${run.mark}]`;
	const [, before = "", text = "", after = ""] =
		/^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
	if (text === "") return run.text;
	return `${before}${marked(run, text)}${after}`;
}

function marked(run: Run, text: string): string {
	if (run.href === run.text) return `<${run.text}>`;
	const words = run.code
		? codeMarkdown(text)
		: run.strong
			? `**${escaped(text)}**`
			: run.emphasis
				? `*${escaped(text)}*`
				: escaped(text);
	return run.href === undefined ? words : `[${words}](<${run.href}>)`;
}

/** Back-ticks inside are fenced by one more than there are of them. */
function codeMarkdown(text: string): string {
	const longest = Math.max(
		0,
		...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length),
	);
	const fence = "`".repeat(longest + 1);
	return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function escaped(text: string): string {
	return text.replace(/[\\`*_[\]<|~]/g, "\\$&").replace(/&(?=#?\w+;)/g, "\\&");
}
