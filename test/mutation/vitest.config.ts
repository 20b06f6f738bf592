import { defineConfig } from "vitest/config";

/**
 * What mutants are run against: the tests of the pure parts, but for those that are slow (simulations,
 * hostile inputs of many megabytes) or need data from elsewhere (published scores).
 */
export default defineConfig({
  test: {
    include: ["test/stats/**/*.test.ts", "test/graders/**/*.test.ts"],
    exclude: ["**/*.simulation.test.ts", "**/hostile.test.ts", "**/p{ublished,lanbench}.test.ts"],
    testTimeout: 60_000,
  },
});
