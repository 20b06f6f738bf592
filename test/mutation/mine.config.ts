import { defineConfig } from "vitest/config";
export default defineConfig({
  test: {
    include: ["test/graders/math/**/*.test.ts"],
    exclude: ["**/hostile.test.ts", "**/properties.test.ts"],
    testTimeout: 60_000,
  },
});
