import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/global-setup.ts",
    reporters: ["default", "json"],
    outputFile: { json: "coverage/test-results.json" },
    testTimeout: 30_000,
  },
});
