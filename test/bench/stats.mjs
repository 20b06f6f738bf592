/**
 * Resampling over 500 tasks x 64 samples x 10 backends with 10,000 resamples, beside a plain typed-array
 * loop of the same draws; and what looking after every round costs and saves. Run by `npm run bench:stats`.
 */

import { decideSoFar } from "../../dist/claims/sequential.js";
import { bootstrapMean } from "../../dist/stats/bootstrap.js";
import { pairedPermutation } from "../../dist/stats/permutation.js";
import { randomOf } from "../../dist/stats/random.js";

const [TASKS, SAMPLES, BACKENDS, RESAMPLES] = [500, 64, 10, 10_000];
const random = randomOf(1);
const backends = Array.from({ length: BACKENDS }, () =>
  Array.from({ length: TASKS }, () => {
    const chance = random();
    return Array.from({ length: SAMPLES }, () => (random() < chance ? 1 : 0));
  }),
);
const means = backends.map((tasks) => tasks.map((s) => s.reduce((a, b) => a + b, 0) / SAMPLES));

const say = (text) => process.stdout.write(`${text}\n`);

/** Draws and sums, nothing else: what any bootstrap must do at least. */
function plainLoop(values) {
  const typed = Float64Array.from(values);
  const draw = randomOf(2);
  const drawn = new Float64Array(RESAMPLES);
  for (let r = 0; r < RESAMPLES; r += 1) {
    let sum = 0;
    for (let t = 0; t < TASKS; t += 1) sum += typed[Math.floor(draw() * TASKS)];
    drawn[r] = sum / TASKS;
  }
  return drawn;
}

function seconds(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

plainLoop(means[0]);
const plain = seconds(() => means.forEach(plainLoop));
const boot = seconds(() => means.map((v) => bootstrapMean(v, { random: randomOf(2) })));
const flips = seconds(() =>
  means.slice(1).map((v) =>
    pairedPermutation(
      v.map((m, i) => m - means[0][i]),
      randomOf(2),
      RESAMPLES,
    ),
  ),
);
const row = (name, value) => say(`${name.padEnd(58)} ${value}`);
row("plain typed-array loop, 10 backends", `${plain.toFixed(2)} s`);
row(
  "BCa bootstrap, 10 backends",
  `${boot.toFixed(2)} s, ${(boot / plain).toFixed(2)} x the plain loop`,
);
row(
  "permutation, 9 pairs",
  `${flips.toFixed(2)} s, ${(flips / plain).toFixed(2)} x the plain loop`,
);
row("peak memory of the process", `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

const RUNS = Number(process.argv[2] ?? 10_000);
const ROUNDS = 64;
const CHANCES = Array.from({ length: 30 }, (_, task) => [0, 0.5, 0.8, 1, 1, 1][task % 6]);
const MEAN = (100 * CHANCES.reduce((a, b) => a + b, 0)) / 30;
const WATCHES = [
  ["true", MEAN, ["below", "above"]],
  ["false by just the margin", MEAN + 5, ["reproduced", "above"]],
  ["false by 10 points", MEAN + 10, ["reproduced", "above"]],
  ["false by 20 points", MEAN + 20, ["reproduced", "above"]],
];
say(
  `\nlooking after each of ${ROUNDS} rounds of 30 unlike tasks, margin 5, alpha 0.05, ${RUNS} runs:`,
);
for (const [name, published, falsely] of WATCHES) {
  const draw = randomOf(3);
  let [wrong, decided, rounds] = [0, 0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    let right = 0;
    let k = 0;
    let decision = "inconclusive";
    while (k < ROUNDS && decision === "inconclusive") {
      k += 1;
      for (const chance of CHANCES) if (draw() < chance) right += 1;
      const watched = { published, se: 0, margin: 5, alpha: 0.05 };
      decision = decideSoFar(watched, { right, missing: 0, total: 30 * k });
    }
    rounds += k;
    if (decision !== "inconclusive") decided += 1;
    if (falsely.includes(decision)) wrong += 1;
  }
  const share = (n) => `${((100 * n) / RUNS).toFixed(2)} %`;
  const saved = `${(100 - (100 * rounds) / RUNS / ROUNDS).toFixed(0)} % of samples saved`;
  row(`  claim is ${name}`, `falsely decided ${share(wrong)}, decided ${share(decided)}, ${saved}`);
}
