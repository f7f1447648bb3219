/** Rows under a head, as plain text: the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? "").length)),
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0
						? cell.padEnd(widths[0] ?? 0)
						: cell.padStart((widths[column] ?? 0) + 4),
				)
				.join("")
				.trimEnd(),
		)
		.join("\n");
}
