/**
 * Plays the nightly gate: five nights of two backends, one of which falls on the fourth and stays down.
 * Each night's answers are imported, and judged by the command that the workflow runs:
 * `assay compare --nights ... --fail-on regression`. Run by `npm run nights`; `--seeds N`, `--fall P`
 * (points; several joined by commas), `--json`.
 */

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { main } from "../../dist/cli/main.js";
import { randomOf } from "../../dist/stats/random.js";
import { wilson } from "../../dist/stats/wilson.js";

const { values: flags } = parseArgs({
  options: {
    seeds: { type: "string", default: "200" },
    fall: { type: "string", default: "0,10,20" },
    json: { type: "boolean", default: false },
  },
});
const SEEDS = Number(flags.seeds);
const FALLS = flags.fall.split(",").map(Number);
const [NIGHTS, TASKS, SAMPLES] = [5, 60, 4];
const FALLS_ON = 4;
const RIGHT = "green,green,green,red,red";
const BACKENDS = ["r1-azure", "r1-fireworks"];
const FALLING = "r1-fireworks";

const ROOT = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "assay-nights-"));
const SUITE = join(ROOT, "panel");
mkdirSync(SUITE);
writeFileSync(
  join(SUITE, "suite.yaml"),
  `name: panel
title: Letters
version: "1.0.0"
category: knowledge
licence: MIT
source: made for this measurement
grader: { kind: choice, answer_in: boxed, options: [A, B, C, D] }
prompt: "{{input}}"
tasks: tasks.jsonl
`,
);
const task = (index) => ({ id: `t${index}`, input: `Letter ${index}?`, target: "ABCD"[index % 4] });
const all = Array.from({ length: TASKS }, (_, index) => task(index));
writeFileSync(
  join(SUITE, "tasks.jsonl"),
  `${all.map((each) => JSON.stringify(each)).join("\n")}\n`,
);
writeFileSync(join(ROOT, "assay.config.yaml"), "backends: {}\n");

/** One command line in this process, in silence; its exit code and what it printed. */
async function assay(...args) {
  const [out, err] = [process.stdout.write, process.stderr.write];
  let stdout = "";
  let stderr = "";
  process.stdout.write = (text) => {
    stdout += text;
    return true;
  };
  process.stderr.write = (text) => {
    stderr += text;
    return true;
  };
  try {
    return { code: await main(args), stdout, stderr };
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
  }
}

/** Chances of a right answer, task by task: from hard to easy, 70 % on average. */
const chanceOf = (index) => 0.4 + (0.6 * index) / (TASKS - 1);

function answersOf(random, fall) {
  return all.flatMap(({ id, input, target }, index) =>
    Array.from({ length: SAMPLES }, (_, sample) => {
      const right = random() < chanceOf(index) * (1 - fall / 70);
      const said = right ? target : "ABCD"[(index + 1) % 4];
      const response = `It is \\boxed{${said}}.`;
      return JSON.stringify({ task_id: id, prompt: input, target, response, sample });
    }),
  );
}

/** Plays nights into a database; the gate's colour after each, and how each was opened. */
async function play(db, random, nights, fallOf) {
  const about = ["--db", db, "--config", join(ROOT, "assay.config.yaml")];
  const told = [];
  for (const night of nights) {
    for (const backend of BACKENDS) {
      const file = join(ROOT, "night.jsonl");
      writeFileSync(file, `${answersOf(random, fallOf(night, backend)).join("\n")}\n`);
      const { code, stderr } = await assay(
        ...["import", file, "--suite", SUITE, "--backend", backend, ...about],
      );
      if (code !== 0) throw new Error(stderr);
    }
    const { code, stdout, stderr } = await assay(
      ...["compare", "--nights", BACKENDS.join(","), "--fail-on", "regression", "--format", "md"],
      ...about,
    );
    if (code !== 0 && code !== 1) throw new Error(stderr);
    told.push({ colour: code === 1 ? "red" : "green", headline: stdout.split("\n")[0] });
  }
  return told;
}

/** The first three nights are the same whatever comes after them. */
async function playSeed(seed) {
  const random = randomOf(seed);
  const before = join(ROOT, "before.sqlite");
  const first = await play(before, random, [1, 2, 3], () => 0);
  const after = new Map();
  for (const fall of FALLS) {
    const db = join(ROOT, "after.sqlite");
    copyFileSync(before, db);
    const down = (_night, backend) => (backend === FALLING ? fall : 0);
    const rest = await play(db, randomOf(1_000_000 + seed), [4, 5], down);
    after.set(fall, [...first, ...rest]);
    rmSync(db);
  }
  rmSync(before);
  return after;
}

const say = (text) => {
  if (!flags.json) process.stdout.write(`${text}\n`);
};
const rate = (count, of) => {
  const { low, high } = wilson(count / of, of, 0.95);
  return `${count}/${of} = ${((100 * count) / of).toFixed(2)} % [${(100 * low).toFixed(2)}, ${(100 * high).toFixed(2)}]`;
};

say(
  `${SEEDS} times ${NIGHTS} nights, ${BACKENDS.length} backends, ${TASKS} tasks x ${SAMPLES} samples, about 70 % right`,
);
const started = performance.now();
const plays = [];
for (let seed = 1; seed <= SEEDS; seed += 1) plays.push(await playSeed(seed));
const results = FALLS.map((fall) => {
  const own = plays.map((after) => after.get(fall));
  const colours = own.map((nights) => nights.map(({ colour }) => colour));
  const red = (night) => colours.filter((each) => each[night - 1] === "red").length;
  return {
    fall,
    seeds: SEEDS,
    redByNight: [1, 2, 3, 4, 5].map(red),
    redOnFourthOrFifth: colours.filter((each) => each.slice(3).includes("red")).length,
    exactlyRight: colours.filter((each) => each.join() === RIGHT).length,
    headline: own[0]?.[NIGHTS - 1].headline,
  };
});
rmSync(ROOT, { recursive: true, force: true });

const [first] = results;
say(
  `red on nights 2 and 3, where nothing changed   ${rate(first.redByNight[1] + first.redByNight[2], 2 * SEEDS)}`,
);
for (const { fall, redByNight, redOnFourthOrFifth, exactlyRight, headline } of results) {
  say(`\na fall of ${fall} points on night ${FALLS_ON}, that stays`);
  say(`  red on night 4                       ${rate(redByNight[3], SEEDS)}`);
  say(`  red on night 4 or 5                  ${rate(redOnFourthOrFifth, SEEDS)}`);
  say(`  red on 4 and 5, green on all others  ${rate(exactlyRight, SEEDS)}`);
  say(`  night 5 opens: ${headline}`);
}
say(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
if (flags.json) {
  process.stdout.write(`${JSON.stringify({ schema: "assay.nights-bench/1", results })}\n`);
}
// A red night is no failure of this program.
process.exitCode = 0;
