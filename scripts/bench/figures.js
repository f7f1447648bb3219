export function median(numbers) {
	return percentile(numbers, 0.5);
}

/** The value that so large a share of the numbers does not exceed. */
export function percentile(numbers, share) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The rows as a table for a person. */
export function printed(rows) {
	const lines = rows.map(
		({ name, value, unit, ratio, over, budget, verdict }) => [
			name,
			value === undefined
				? ""
				: `${value.toFixed(unit === "MB" ? 1 : value < 10 ? 2 : 0)} ${unit}`,
			ratio === undefined ? "" : ratio.toFixed(2),
			over ?? "",
			budget === undefined ? "" : String(budget),
			verdict ?? "",
		],
	);
	const table = [["what", "median", "ratio", "to", "budget", ""], ...lines];
	const widths = table[0].map((_, column) =>
		Math.max(...table.map((line) => line[column].length)),
	);
	return table
		.map((line) =>
			line
				.map((cell, column) =>
					column === 1 || column === 2 || column === 4
						? cell.padStart(widths[column])
						: cell.padEnd(widths[column]),
				)
				.join("  ")
				.trimEnd(),
		)
		.join("\n")
		.concat("\n");
}
