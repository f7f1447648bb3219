import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.{ts,tsx}"],
		// Stories on the built program start several processes each, on whatever machine this is.
		testTimeout: 60_000,
		// A machine of two has room for two: most of the time is waiting for other programs.
		maxWorkers: 2,
		// Ink asks a terminal that does not say its size by starting another program; this spares it.
		env: { COLUMNS: "80", LINES: "24" },
	},
});
