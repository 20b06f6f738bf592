/**
 * Graders against labelled pairs that people have read: accuracy by kind, wrong accepts, time a pair.
 * `npm run bench:graders [-- FILE...]`; the pairs are looked for in $ASSAY_DATA or ../shared/data.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gradeResponse } from "../../dist/index.js";

const DATA = resolve(process.env.ASSAY_DATA ?? "../shared/data");
const named = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
const showErrors = process.argv.includes("--errors");
const files = named.length > 0 ? named : ["math-pairs", "grade-pairs"].flatMap(pairsIn);

function pairsIn(folder) {
  const path = join(DATA, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => join(path, name));
}

function specOf(pair, file) {
  const kind =
    basename(file).match(/^(choice|text|refusal|literal|grid|instruction)/)?.[1] ?? "math";
  const { answer_in, options, aliases, compare, form, language, target_form } = pair;
  const place = Array.isArray(answer_in) ? answer_in.join("|") : answer_in;
  return Object.fromEntries(
    Object.entries({
      kind,
      answer_in: place,
      options,
      aliases,
      compare,
      form,
      language,
      target_form,
    }).filter(([, value]) => value !== undefined),
  );
}

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

if (files.length === 0) {
  process.stdout.write(`no pairs found in ${DATA}; name files, or their folder with ASSAY_DATA\n`);
}
for (const file of files) {
  const pairs = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line))
    .filter(({ expected }) => expected !== null);
  const tally = { right: 0, wrongAccept: [], wrongReject: [], undecided: 0 };
  const times = [];
  for (const pair of pairs) {
    const spec = specOf(pair, file);
    const wanted = spec.kind === "refusal" ? "refused" : "correct";
    const started = performance.now();
    const { grade, reason, extracted } = gradeResponse(pair.response, pair.target, spec);
    times.push(performance.now() - started);
    if (grade === "ungraded") tally.undecided += 1;
    const said = grade === wanted;
    if (said === pair.expected) tally.right += 1;
    else (said ? tally.wrongAccept : tally.wrongReject).push({ pair, grade, reason, extracted });
  }
  times.sort((a, b) => a - b);
  const share = ((100 * tally.right) / pairs.length).toFixed(2);
  process.stdout.write(
    `${basename(file)}: ${share} % of ${pairs.length} right, ${tally.wrongAccept.length} wrong accepts, ` +
      `${tally.wrongReject.length} wrong rejects, ${tally.undecided} undecided; ms a pair: ` +
      `median ${quantile(times, 0.5)?.toFixed(3)}, p99 ${quantile(times, 0.99)?.toFixed(2)}, most ${times.at(-1)?.toFixed(1)}\n`,
  );
  if (!showErrors) continue;
  for (const [name, list] of [
    ["accepts", tally.wrongAccept],
    ["rejects", tally.wrongReject],
  ]) {
    for (const { pair, grade, reason, extracted } of list) {
      const { id, kind, source, target } = pair;
      process.stdout.write(
        `  ${name} ${JSON.stringify({ id, kind, source, target, grade, reason, extracted })} ${JSON.stringify(pair.response.slice(-160))}\n`,
      );
    }
  }
}
