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
  ["arithmetic", ["cost-r1-zero-648", "648", "510.79"]],
  ["same-quantity", ["LiveCodeBench", "34.2", "32.9"]],
  ["same-quantity", ["samples per problem", "64", "4 to 64"]],
  ["same-quantity", ["LiveCodeBench", "DeepSeek-V3", "40.5", "37.6", "36.2", "39.2"]],
  ["same-quantity", ["Codeforces percentile", "51.6", "58.7"]],
  ["same-quantity", ["C-SimpleQA", "64.8", "68.0"]],
  ["same-quantity", ["C-SimpleQA", "claude", "51.3", "55.4"]],
  ["same-quantity", ["AIME 2024", "DeepSeek-V3", "39.2", "39.6"]],
  ["same-quantity", ["SimpleQA", "o1-2024-12-17", "47.0", "42.6"]],
  ["same-quantity", ["SimpleQA", "o1-mini", "7.0", "7.6"]],
  ["same-quantity", ["SimpleQA", "gpt-4o", "38.2", "39.0"]],
  ["same-quantity", ["open-r1", "Qwen-7B", "50.8", "51.3", "94.5", "93.4"]],
  ["same-quantity", ["Qwen-1.5B", "81.2", "81.6"]],
  ["carried-over", ["DeepSeek-V3", "AIME 2024 39.2", "MATH-500 90.2", "CNMO 2024 43.2"]],
  ["likely-quoted", ["gpt-4o", "MMLU 87.2", "DROP 83.7", "GPQA Diamond 49.9"]],
  ["likely-quoted", ["o1-mini", "MMLU 85.2", "MATH-500 90.0"]],
  ["scale", ["808", "11.0", "759", "23.6"]],
  ["family", ["76.6", "74.6"]],
  ["ordering", ["cmp-r1-ifeval-impressive", "83.3", "lowest figure of its row"]],
  ["ordering", ["cmp-r1-on-par-o1", "leads in 5, trails in 6 of 11"]],
  ["ordering", ["cmp-r1-aime-slightly-above-o1", "0.6 points"]],
  ["ordering", ["cmp-r1zero-majority-beats-o1-0912", "1.0 of 30 problems"]],
  ["grim", ["52.7", "Qwen-1.5B", "majority vote over 30"]],
  ["grim", ["13.4", "gpt-4o", "majority vote over 30"]],
  ["grim", ["79.8", "DeepSeek-R1 needs at least 14"]],
  ["grim", ["distill-readme", "32 and 64 fit every figure"]],
  ["grim", ["91.4", "truncated"]],
  ["grim", ["73.3", "at least 5"]],
  ["grim", ["48.9", "o1-2024-12-17", "at least 2"]],
  ["grim", ["49.6", "224"]],
  ["grim", ["78.3", "claude", "500 problems x 1"]],
  ["licence", ["MIT", "Llama 3.1", "Llama 3.3"]],
  ["replication", ["AIME 2024", "open-r1-final", "sampling errors"]],
  ["replication", ["LiveCodeBench", "open-r1-final", "6 of 6 below", "p = 0.03"]],
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

it("gives every finding its sentence, its claims with their sources, and numbers without NaN", () => {
  for (const { summary, evidence, figures } of findings) {
    expect(summary.endsWith(".")).toBe(true);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.every(({ source, place, date }) => source && place && date)).toBe(true);
    expect(JSON.stringify(figures)).not.toMatch(/NaN|null/);
  }
});

it("finds nothing in a ledger whose figures agree", () => {
  const agreeing = ledger.claims.filter(
    ({ id }) => id.startsWith("cost-v3-") && id !== "cost-v3-post-stage-0p1m",
  );
  expect(audit({ ...ledger, claims: agreeing }, values)).toEqual([]);
});
