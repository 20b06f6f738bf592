import { expect, it } from "vitest";
import { evaluateAll } from "../../src/arithmetic/evaluate.js";

it("works out plain arithmetic and refuses everything else, each with a reason", async () => {
  const results = await evaluateAll([
    "(2664)+(119)+(5)",
    "2^3/4",
    "x=1",
    'import("fs")',
    "1/0",
    "[1,2]",
    "f(x)=x",
    `${"(".repeat(100)}1${")".repeat(100)}`,
    `${"1+".repeat(2000)}1`,
  ]);
  const shown = [...results.values()].map((end) => (end.ok ? end.value : "refused"));
  expect(shown).toEqual([2788, 2, ...Array.from({ length: 7 }, () => "refused")]);
});

it("ends a thread that never returns, says so, and works out the others in a new one", async () => {
  const thread = new URL("./never-returns.mjs", import.meta.url);
  const results = await evaluateAll(["1", "for ever", "2"], 200, thread);
  expect([...results.values()]).toEqual([
    { ok: true, value: 1 },
    { ok: false, reason: "it gave no result within 200 ms" },
    { ok: true, value: 2 },
  ]);
});
