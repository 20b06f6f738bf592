import { expect, it } from "vitest";
import { evaluateAll } from "../../../src/arithmetic/evaluate.js";
import { audit, expressionsOf } from "../../../src/claims/audit/audit.js";
import { loadLedger } from "../../../src/suites/ledger/load.js";

const ledger = loadLedger();
const worked = await evaluateAll(expressionsOf(ledger));
const values = new Map([...worked].flatMap(([text, end]) => (end.ok ? [[text, end.value]] : [])));
const findings = audit(ledger, values);

it.each([
  ["quoted", ["Distill-Llama-8B", "41.7", "50.4"]],
  ["ordering", ["GPQA Diamond", "49.1", "49.9"]],
  ["lineage", ["71.5", "73.3"]],
  ["family", ["2029", "1530"]],
  ["same-figure-two-versions", ["LiveCodeBench", "63.4"]],
  ["same-quantity", ["LiveCodeBench", "33.8", "38.9"]],
  ["same-quantity", ["QwQ-32B-Preview", "AIME 2024", "44.0", "50.0"]],
  ["arithmetic", ["0.1", "0.124"]],
])("rule %s finds %j in the ledger", (rule, words) => {
  const summaries = findings.filter((finding) => finding.rule === rule).map((f) => f.summary);
  expect(summaries.filter((text) => words.every((word) => text.includes(word)))).not.toEqual([]);
});

it("finds no fault in sums that hold", () => {
  const total = findings.filter(
    ({ rule, evidence }) => rule === "arithmetic" && evidence[0]?.claim === "cost-v3-total-hours",
  );
  expect(total).toEqual([]);
});
