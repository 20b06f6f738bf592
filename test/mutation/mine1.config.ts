import { defineConfig } from "vitest/config";
export default defineConfig({
  test: { include: ["test/mutation/mine-all.test.ts"], testTimeout: 60_000, isolate: false },
});
