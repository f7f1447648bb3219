import { defineConfig, mergeConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** The long runs: every row of reliability at its full count. They take about half an hour, one file after another. */
export default mergeConfig(
	usual,
	defineConfig({
		test: {
			env: { RELIABILITY: "full" },
			fileParallelism: false,
			testTimeout: 120_000,
		},
	}),
);
