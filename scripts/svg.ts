import type { IBufferCell, Terminal } from "@xterm/headless";

/** Of one cell, in pixels. */
const cell = { width: 8.4, height: 18 };
const margin = 16;

const paper = "#fdfcf9";
const ink = "#1f2430";
const quiet = "#6b7280";
/** The eight colours of a terminal, as dark as a light page wants them. */
const colours = [
	"#1f2430",
	"#a4262c",
	"#2e6b34",
	"#8a5a00",
	"#1f4e9c",
	"#7b3a86",
	"#0b6e7d",
	"#4b5563",
];

/** Every row of a terminal as it stands, as one picture with text that can be read and copied. */
export function svgOf(terminal: Terminal, title: string): string {
	const { active } = terminal.buffer;
	const width = terminal.cols * cell.width + 2 * margin;
	const height = terminal.rows * cell.height + 2 * margin;
	const rows = Array.from({ length: terminal.rows }, (_, row) => {
		const line = active.getLine(active.viewportY + row);
		const runs: { text: string; style: string; column: number }[] = [];
		for (let column = 0; line && column < terminal.cols; column += 1) {
			const here = line.getCell(column);
			// The second half of a wide letter.
			if (!here || here.getWidth() === 0) continue;
			const style = styleOf(here);
			const text = here.getChars() || " ";
			const last = runs.at(-1);
			if (last?.style === style) last.text += text;
			else runs.push({ text, style, column });
		}
		const y = margin + (row + 0.75) * cell.height;
		return runs
			.filter(({ text }) => text.trim() !== "")
			.map(
				({ text, style, column }) =>
					`<text x="${round(margin + column * cell.width)}" y="${round(y)}" textLength="${round([...text].length * cell.width)}"${style}>${escaped(text)}</text>`,
			)
			.join("\n");
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${paper}" stroke="#d8d4c8"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${ink}" xml:space="preserve">
${rows.filter(Boolean).join("\n")}
</g>
</svg>
`;
}

function styleOf(here: IBufferCell): string {
	const colour = here.isFgDefault()
		? undefined
		: colours[here.getFgColor() % 8];
	const fill = here.isDim() ? quiet : colour;
	return [
		here.isBold() ? ' font-weight="bold"' : "",
		here.isItalic() ? ' font-style="italic"' : "",
		here.isUnderline() ? ' text-decoration="underline"' : "",
		fill ? ` fill="${fill}"` : "",
	].join("");
}

function round(pixels: number): string {
	return String(Math.round(pixels * 10) / 10);
}

function escaped(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
