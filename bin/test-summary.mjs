/** Prints one plain line from vitest's own result file: `N passed, N failed, N skipped`. */
import { existsSync, readFileSync } from "node:fs";

const FILE = new URL("../coverage/test-results.json", import.meta.url);

if (!existsSync(FILE)) {
  process.stderr.write("the tests did not run: a check before them failed\n");
  process.exit(1);
}
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
  readFileSync(FILE, "utf8"),
);
process.stdout.write(
  `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped\n`,
);
