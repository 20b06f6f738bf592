/**
 * Graders against labelled pairs that people have read: accuracy, wrong accepts and time a pair, by
 * file and in all; then the time of hostile inputs.
 *
 *     npm run bench:graders [-- FILE... --errors]
 *
 * The pairs are looked for in $ASSAY_DATA or ../shared/data; `expected: null` (people disagree) is
 * left out. --errors prints every disagreement.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { GRADER_KINDS, gradeResponse } from "../../dist/index.js";

const DATA = resolve(process.env.ASSAY_DATA ?? "../shared/data");
const OPTIONS =
  "answer_in options aliases compare form language target_form locale strictness scoring".split(
    " ",
  );
/** Conventions of other graders, some mathematically wrong: shown, and left out of the sum. */
const APART = /quirks|disputed|latex2sympy/;

const named = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
const showErrors = process.argv.includes("--errors");
const say = (text) => process.stdout.write(`${text}\n`);
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

function pairsIn(folder) {
  const path = join(DATA, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(".jsonl"));
  return names.map((name) => join(path, name));
}

function specOf(pair, kind) {
  const options = OPTIONS.filter((name) => pair[name] !== undefined);
  const spec = Object.fromEntries(options.map((name) => [name, pair[name]]));
  if (Array.isArray(spec.answer_in)) spec.answer_in = spec.answer_in.join("|");
  return { kind, ...spec };
}

function judge(pair, kind) {
  const started = performance.now();
  const { grade, reason, extracted } = gradeResponse(
    pair.response,
    pair.target,
    specOf(pair, kind),
  );
  const ms = performance.now() - started;
  const said = grade === (kind === "refusal" ? "refused" : "correct");
  return { pair, said, grade, reason, extracted, ms };
}

function row(name, results) {
  const right = results.filter(({ pair, said }) => said === pair.expected);
  const wanted = results.filter(({ pair }) => pair.expected);
  const wrongAccepts = results.filter(({ pair, said }) => said && !pair.expected);
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
  say(
    `${name}: ${percent(right.length, results.length)} of ${results.length} right; ` +
      `${wanted.filter(({ said }) => said).length} of ${wanted.length} accepted rightly, ` +
      `${wrongAccepts.length} accepted wrongly; ms a pair: median ${quantile(times, 0.5).toFixed(3)}, ` +
      `p99 ${quantile(times, 0.99).toFixed(2)}, most ${times.at(-1).toFixed(1)}`,
  );
}

function errors(results) {
  for (const { pair, said, grade, reason, extracted } of results) {
    if (said === pair.expected) continue;
    const { id, kind, source, target, response } = pair;
    say(
      `  ${JSON.stringify({ id, kind, source, target, grade, reason, extracted, end: response.slice(-160) })}`,
    );
  }
}

const files = named.length > 0 ? named : ["math-pairs", "grade-pairs"].flatMap(pairsIn);
if (files.length === 0)
  say(`no pairs found in ${DATA}; name files, or their folder with ASSAY_DATA`);
const all = [];
for (const file of files) {
  const name = basename(file, ".jsonl");
  const kind = GRADER_KINDS.find((known) => name.startsWith(known)) ?? "math";
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const pairs = lines.map((line) => JSON.parse(line)).filter(({ expected }) => expected !== null);
  if (pairs.length === 0) continue;
  // Once to compile what is used, so that the times are those of a long run.
  for (const pair of pairs) judge(pair, kind);
  const results = pairs.map((pair) => judge(pair, kind));
  row(name, results);
  if (showErrors) errors(results);
  if (kind === "math" && !APART.test(name)) all.push(...results);
}
if (all.length > 0) row("all math pairs but conventions of others and latex2sympy", all);

const MB5 = 5_000_000;
const HOSTILE = {
  "5 MB of prose before the box": `${"so it goes on and on. ".repeat(MB5 / 22)}\\boxed{2}`,
  "5 MB of open boxes": "\\boxed{".repeat(MB5 / 7),
  "5 MB of braces": "{".repeat(MB5),
  "5 MB of digits": "7".repeat(MB5),
  "5 MB of backslashes": "\\".repeat(MB5),
  "5 MB of cues": "the answer is ".repeat(MB5 / 14),
  "100,000 list members": `\\boxed{${"1,".repeat(100_000)}2}`,
  "nested fractions": `\\boxed{${"\\frac{1}{".repeat(1000)}2${"}".repeat(1000)}}`,
  "a tower of powers": "\\boxed{9^{9^{9^{9^{9}}}}}",
  "factorials of factorials": "\\boxed{((9!)!)!}",
  "40 plus-minus signs": `\\boxed{${"1\\pm ".repeat(40)}1}`,
  "a wide binomial": "\\boxed{\\binom{100000}{50000}}",
  "a long product": "\\boxed{\\prod_{k=1}^{1000000}(k^2+1)}",
  "a big power of a sum": "\\boxed{(a+b+c+d+e+f)^{200}}",
};
say("hostile responses, ms (slowest kind of grader):");
for (const [name, response] of Object.entries(HOSTILE)) {
  const targets = {
    math: "(a+b+c+d+e+f)^{199}",
    choice: "B",
    text: "x",
    literal: "[1]",
    refusal: "",
  };
  const times = Object.entries(targets).map(([kind, target]) => {
    const started = performance.now();
    gradeResponse(response, target, { kind });
    return [performance.now() - started, kind];
  });
  const [ms, kind] = times.sort((a, b) => b[0] - a[0])[0];
  say(`  ${name}: ${ms.toFixed(1)} (${kind})`);
}
