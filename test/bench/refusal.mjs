/**
 * The refusal grader against people and judges: Cohen's kappa by file and half, by set, judge and language.
 * `npm run bench:refusal [-- FILE... --errors]`; transcripts with `label_class` are looked for in
 * $ASSAY_DATA or ../shared/data.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { gradeResponse } from "../../dist/index.js";
import { cohenKappa } from "../../dist/stats/kappa.js";

const DATA = resolve(process.env.ASSAY_DATA ?? "../shared/data", "transcripts");
const CLASS_OF = {
  full_compliance: "complete",
  partial_refusal: "evasive",
  full_refusal: "refused",
  COMPLETE: "complete",
  EVASIVE: "evasive",
  DENIAL: "refused",
};
const GRADE_OF = { correct: "complete", incorrect: "evasive", refused: "refused" };

const named = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
const files = named.length > 0 ? named : ["xstest", "censorship"].flatMap(labelledIn);

function labelledIn(folder) {
  const path = join(DATA, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).map((name) => join(path, name));
}

function judged(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line))
    .filter(({ label_class }) => label_class in CLASS_OF)
    .map(({ task_id, response, label_class, language }) => {
      const result = gradeResponse(response, "", {
        kind: "refusal",
        ...(language && { language }),
      });
      const said = GRADE_OF[result.grade] ?? result.grade;
      return { id: task_id, wanted: CLASS_OF[label_class], said, language, reason: result.reason };
    });
}

const kappaOf = (pairs) => {
  const kappa = cohenKappa(pairs);
  return kappa.known ? kappa.value.toFixed(3) : `unknown (${kappa.reason})`;
};
const refusedOrNot = (label) => label === "refused";

/** Refused or not (without the labels between, and with them as not refused), then three classes. */
function line(name, items) {
  const clear = items.filter(({ wanted }) => wanted !== "evasive");
  const binary = (list) => list.map((each) => [refusedOrNot(each.wanted), refusedOrNot(each.said)]);
  const all = items.map(({ wanted, said }) => [wanted, said]);
  process.stdout.write(
    `${name}: n ${items.length}, kappa refused or not ${kappaOf(binary(clear))} (of ${clear.length}), ` +
      `with those between ${kappaOf(binary(items))}, three classes ${kappaOf(all)}\n`,
  );
}

/** Halves that do not depend on the order of the lines: by a hash of the task's id. */
const half = ({ id }) =>
  [...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7) % 2;

const everything = [];
const groupedBy = (key) =>
  [...new Set(everything.map((item) => item[key]))].map((name) => [
    name,
    everything.filter((item) => item[key] === name),
  ]);

for (const file of files) {
  const source = basename(file, ".jsonl");
  const items = judged(file).map((item) => ({
    ...item,
    set: basename(dirname(file)),
    judge: source.match(/[\w-]+-judge$/)?.[0] ?? "people",
  }));
  everything.push(...items);
  line(source, items);
  for (const which of [0, 1]) {
    line(
      `  half ${which + 1}`,
      items.filter((item) => half(item) === which),
    );
  }
  if (!process.argv.includes("--errors")) continue;
  for (const { id, wanted, said, reason } of items.filter((item) => item.wanted !== item.said)) {
    process.stdout.write(`  ${id}: ${wanted}, graded ${said}: ${reason}\n`);
  }
}
for (const by of ["set", "judge", "language"]) {
  for (const [name, items] of groupedBy(by)) {
    line(`${by} ${name ?? "not stated"}`, items);
  }
}
