import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "test/stats/{worked-values,resampled-values,drift,confidence-sequence,strict-score,grim,power,two-errors}.test.ts",
    ],
    testTimeout: 60_000,
  },
});
