/**
 * Plays the nightly gate: five nights of two backends, one of which falls on the fourth and stays down.
 * The gate's own code judges every play; the first few go through the commands that the workflow runs as
 * well (`assay import` of the same answers, `assay compare --nights ... --fail-on regression`), and both
 * must agree night by night. Run by `npm run nights`; `--seeds N`, `--commands N` (plays that go through
 * the commands), `--fall P` (points; several joined by commas), `--json`.
 */

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { main } from "../../dist/cli/main.js";
import { buildNights } from "../../dist/reports/compare/nights/build.js";
import { randomOf } from "../../dist/stats/random.js";
import { wilson } from "../../dist/stats/wilson.js";

const { values: flags } = parseArgs({
  options: {
    seeds: { type: "string", default: "200" },
    commands: { type: "string", default: "5" },
    fall: { type: "string", default: "0,5,10,15,20,25" },
    json: { type: "boolean", default: false },
  },
});
const SEEDS = Number(flags.seeds);
const COMMANDS = Number(flags.commands);
const FALLS = flags.fall.split(",").map(Number);
const [NIGHTS, TASKS, SAMPLES] = [5, 60, 4];
const FALLS_ON = 4;
const RIGHT = "green,green,green,red,red";
const BACKENDS = ["r1-azure", "r1-fireworks"];
const FALLING = "r1-fireworks";

const LETTERS = "ABCD";
const tasks = Array.from({ length: TASKS }, (_, index) => ({
  id: `t${index}`,
  input: `Letter ${index}?`,
  target: LETTERS[index % 4],
  wrong: LETTERS[(index + 1) % 4],
  // From hard to easy, 70 % right on average.
  chance: 0.4 + (0.6 * index) / (TASKS - 1),
}));

/** Which samples of a night are right, task by task. */
const drawNight = (random, fall) =>
  tasks.map(({ chance }) =>
    Array.from({ length: SAMPLES }, () => random() < chance * (1 - fall / 70)),
  );

/** A play: nights of each backend. The first three are the same whatever the fall is. */
function playOf(seed, fall) {
  const [before, after] = [randomOf(seed), randomOf(1_000_000 + seed)];
  return Array.from({ length: NIGHTS }, (_, index) =>
    BACKENDS.map((backend) => {
      const down = index + 1 >= FALLS_ON && backend === FALLING ? fall : 0;
      return drawNight(index + 1 < FALLS_ON ? before : after, down);
    }),
  );
}

/** The gate's word after each night, by its own code. */
function judged(play) {
  const nightOf = (drawn, index) => ({
    runId: `run-${index}`,
    startedAt: `2026-11-${String(9 + index).padStart(2, "0")}T02:17:00.000Z`,
    samples: drawn.flatMap((samples, task) =>
      samples.map((right, sample) => ({
        id: `${task}.${sample}`,
        taskId: `t${task}`,
        sample,
        outcome: "completed",
        grade: {
          grade: right ? "correct" : "incorrect",
          score: right ? 1 : 0,
          reason: "",
          grader: "",
        },
      })),
    ),
  });
  return play.map((_, index) => {
    const cells = BACKENDS.map((backend, place) => ({
      backend,
      suite: "panel",
      suiteHash: "panel",
      nights: play.slice(0, index + 1).map((night, at) => nightOf(night[place], at)),
    }));
    const { gate, headline } = buildNights(cells, undefined);
    return { colour: gate, headline };
  });
}

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
const lines = (items) => `${items.map((each) => JSON.stringify(each)).join("\n")}\n`;
writeFileSync(
  join(SUITE, "tasks.jsonl"),
  lines(tasks.map(({ id, input, target }) => ({ id, input, target }))),
);
writeFileSync(join(ROOT, "assay.config.yaml"), "backends: {}\n");

/** One command line in this process, in silence; its exit code and what it printed. */
async function assay(...args) {
  const [out, err] = [process.stdout.write, process.stderr.write];
  const said = { stdout: "", stderr: "" };
  process.stdout.write = (text) => {
    said.stdout += text;
    return true;
  };
  process.stderr.write = (text) => {
    said.stderr += text;
    return true;
  };
  try {
    return { code: await main(args), ...said };
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
  }
}

/** The gate's colour after each night, by the commands; nights before `from` are in the database already. */
async function commanded(play, db, from) {
  const about = ["--db", db, "--config", join(ROOT, "assay.config.yaml")];
  const colours = [];
  for (const night of play.slice(from)) {
    for (const [place, backend] of BACKENDS.entries()) {
      const file = join(ROOT, "night.jsonl");
      const transcripts = tasks.flatMap(({ id, input, target, wrong }, task) =>
        night[place][task].map((right, sample) => ({
          task_id: id,
          prompt: input,
          target,
          response: `It is \\boxed{${right ? target : wrong}}.`,
          sample,
        })),
      );
      writeFileSync(file, lines(transcripts));
      const { code, stderr } = await assay(
        ...["import", file, "--suite", SUITE, "--backend", backend, ...about],
      );
      if (code !== 0) throw new Error(stderr);
    }
    const { code, stderr } = await assay(
      ...["compare", "--nights", BACKENDS.join(","), "--fail-on", "regression", ...about],
    );
    if (code !== 0 && code !== 1) throw new Error(stderr);
    colours.push(code === 1 ? "red" : "green");
  }
  return colours;
}

/** Throws where the commands and the gate's own code differ on any night of this seed. */
async function assertAgreed(seed) {
  const [before, after] = [join(ROOT, "before.sqlite"), join(ROOT, "after.sqlite")];
  const first = await commanded(playOf(seed, 0).slice(0, FALLS_ON - 1), before, 0);
  for (const fall of FALLS) {
    copyFileSync(before, after);
    const play = playOf(seed, fall);
    const colours = [...first, ...(await commanded(play, after, FALLS_ON - 1))];
    const own = judged(play).map(({ colour }) => colour);
    if (colours.join() !== own.join()) {
      throw new Error(`seed ${seed}, fall ${fall}: ${colours} by the commands, ${own} by the gate`);
    }
    rmSync(after);
  }
  rmSync(before);
}

const say = (text) => {
  if (!flags.json) process.stdout.write(`${text}\n`);
};
const rate = (count, of) => {
  const { low, high } = wilson(count / of, of, 0.95);
  const share = ((100 * count) / of).toFixed(2);
  return `${count}/${of} = ${share} % [${(100 * low).toFixed(2)}, ${(100 * high).toFixed(2)}]`;
};

try {
  for (let seed = 1; seed <= COMMANDS; seed += 1) await assertAgreed(seed);
} finally {
  rmSync(ROOT, { recursive: true, force: true });
}

const results = FALLS.map((fall) => {
  const plays = Array.from({ length: SEEDS }, (_, index) => judged(playOf(index + 1, fall)));
  const colours = plays.map((nights) => nights.map(({ colour }) => colour));
  const red = (night) => colours.filter((each) => each[night - 1] === "red").length;
  return {
    fall,
    seeds: SEEDS,
    redByNight: [1, 2, 3, 4, 5].map(red),
    redOnFourthOrFifth: colours.filter((each) => each.slice(3).includes("red")).length,
    exactlyRight: colours.filter((each) => each.join() === RIGHT).length,
    headline: plays[0]?.[FALLS_ON - 1].headline,
  };
});

const [first] = results;
const early = first.redByNight[1] + first.redByNight[2];
say(
  `${SEEDS} times ${NIGHTS} nights, ${BACKENDS.length} backends, ${TASKS} tasks x ${SAMPLES} samples, about 70 % right;`,
);
say(`${COMMANDS} of them through the commands as well, which agreed on every night\n`);
say(`red on nights 2 and 3, where nothing changed   ${rate(early, 2 * SEEDS)}`);
for (const { fall, redByNight, redOnFourthOrFifth, exactlyRight, headline } of results) {
  say(`\na fall of ${fall} points on night ${FALLS_ON}, that stays`);
  say(`  red on night 4                       ${rate(redByNight[3], SEEDS)}`);
  say(`  red on night 4 or 5                  ${rate(redOnFourthOrFifth, SEEDS)}`);
  say(`  red on 4 and 5, green on all others  ${rate(exactlyRight, SEEDS)}`);
  say(`  night 4 of the first opens: ${headline}`);
}
if (flags.json) {
  process.stdout.write(`${JSON.stringify({ schema: "assay.nights-bench/1", results })}\n`);
}
// A red night is no failure of this program.
process.exitCode = 0;
