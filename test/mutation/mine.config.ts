import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "test/graders/math/values/*.test.ts",
      "test/graders/math/{verdicts,functions,identities,sets,containers,solutions}.test.ts",
    ],
    testTimeout: 60_000,
  },
});
