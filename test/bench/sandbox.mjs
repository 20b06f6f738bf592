/**
 * Programs a second: bare interpreters beside the sandbox, in rounds that alternate; medians, as ratios to
 * bare. `soak`: many programs, a fifth of them hostile, and what of memory, descriptors, processes and
 * files is left. Run by `npm run bench:sandbox` and `npm run soak:sandbox`; HumanEval's programs are
 * taken from $ASSAY_DATA, where it is there.
 */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { confinementOf } from "../../dist/sandbox/confinement.js";
import { openJavaScript } from "../../dist/sandbox/javascript/runtime.js";
import { LIMITS } from "../../dist/sandbox/limits.js";
import { openPython } from "../../dist/sandbox/python/runtime.js";

const ROUNDS = 3;
const CORES = availableParallelism();
const say = (text) => process.stdout.write(`${text}\n`);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const confinement = await confinementOf("bubblewrap");
if ("mend" in confinement) {
  say(`skipped: ${confinement.mend}`);
  process.exit(0);
}

/**
 * Runs each of the jobs; seconds. Processes of their own: as many at a time as there are cores, which is when
 * they are fastest; in the sandbox twice as many, as it does itself.
 */
async function timed({ jobs, act, name }, count = jobs.length) {
  const width = name.startsWith("bare") ? CORES : 2 * CORES;
  const began = process.hrtime.bigint();
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < count) await act(jobs[next++]);
    }),
  );
  return Number(process.hrtime.bigint() - began) / 1e9;
}

function humanEval() {
  const file = join(
    resolve(process.env.ASSAY_DATA ?? "../shared/data"),
    "datasets",
    "HumanEval.jsonl.gz",
  );
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => {
    const { prompt, canonical_solution: body, test, entry_point: entry } = JSON.parse(line);
    return { program: prompt + body, tests: test, entry, starter: prompt };
  });
}

function ours() {
  return Array.from({ length: 160 }, (_, n) => ({
    program: `def f(xs):\n    total = ${n}\n    for x in xs:\n        total += x * x % 7\n    return sorted(set([total, *xs]))\n`,
    tests: `def check(candidate):\n${[1, 2, 3, 4, 5, 6].map((k) => `    assert candidate([${k}, 2]) == sorted({${n} + ${k * k} % 7 + 4, ${k}, 2})`).join("\n")}\n`,
    entry: "f",
  }));
}

function bare(file, args, source) {
  return new Promise((done, fail) => {
    const child = execFile(file, args, (error) => (error ? fail(error) : done()));
    child.stdin.on("error", () => undefined);
    child.stdin.end(source);
  });
}

const passed = async (runtime, language, job) => {
  const { judgement } = await runtime.judge({ language, limits: LIMITS, ...job });
  if (judgement.verdict !== "passed") throw new Error(`${job.entry}: ${judgement.detail}`);
};

async function bench() {
  const version = (file, ...args) => execFileSync(file, args).toString().trim();
  const found = humanEval();
  const python = found ?? ours();
  say(
    `${python.length} programs of ${found ? "HumanEval" : "our own"}, ${CORES} cores, median of ${ROUNDS} rounds`,
  );
  const warm = await openPython(confinement);
  const single = await openPython({ ...confinement, nests: false });
  const engine = await openJavaScript(confinement);
  const whole = ({ program, tests, entry }) => `${program}\n${tests}\ncheck(${entry})\n`;
  const trivial = Array.from({ length: 160 }, (_, n) => ({
    ...{
      program: `const f = (a) => a + ${n};`,
      tests: [{ args: [1], expected: n + 1 }],
      entry: "f",
    },
  }));
  const likely = trivial.map((_, n) => ({
    program: `function f(xs) { const seen = new Map(); for (const x of xs) seen.set(x, (seen.get(x) ?? 0) + 1); return [...seen].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([x]) => x + ${n}); }`,
    tests: [1, 2, 3, 4, 5, 6].map((k) => ({
      args: [[k, 1, k, 9]],
      expected: [k, 1, 9]
        .filter((x, i, all) => all.indexOf(x) === i)
        .sort((a, b) => (k === 1 ? a - b : (b === k) - (a === k) || a - b))
        .map((x) => x + n),
    })),
    entry: "f",
  }));
  const script = ({ program, tests }) =>
    `${program}\nfor (const [args, wanted] of ${JSON.stringify(tests.map(({ args, expected }) => [args, expected]))}) if (JSON.stringify(f(...args)) !== JSON.stringify(wanted)) throw new Error("wrong");`;
  const ways = [
    [
      `bare ${warm.interpreter}, the sandbox's own (${version(warm.interpreter, "--version")})`,
      python.slice(0, 60),
      (job) => bare(warm.interpreter, ["-"], whole(job)),
    ],
    [
      `bare python3 on the PATH (${version("python3", "--version")})`,
      python.slice(0, 30),
      (job) => bare("python3", ["-"], whole(job)),
    ],
    ["sandbox, warm", python, (job) => passed(warm, "python", job)],
    [
      "sandbox, one process for each program",
      python.slice(0, 30),
      (job) => passed(single, "python", job),
    ],
    [
      `bare node (${process.version}), trivial`,
      trivial.slice(0, 30),
      (job) => bare(process.execPath, ["-"], script(job)),
    ],
    [
      `bare node, as in HumanEval`,
      likely.slice(0, 30),
      (job) => bare(process.execPath, ["-"], script(job)),
    ],
    ["QuickJS in the sandbox, trivial", trivial, (job) => passed(engine, "javascript", job)],
    ["QuickJS in the sandbox, as in HumanEval", likely, (job) => passed(engine, "javascript", job)],
  ].map(([name, jobs, act]) => ({ name, jobs, act, rates: [] }));
  // A round that nobody counts: what is started once is started.
  for (const way of ways) await timed(way, 2 * CORES);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const way of ways) way.rates.push(way.jobs.length / (await timed(way)));
  const [base, ...others] = ways.map((way) => ({ ...way, rate: median(way.rates) }));
  const node = others.find(({ name }) => name.startsWith("bare node"));
  say(`  ${base.rate.toFixed(1).padStart(8)}/s         ${base.name}`);
  for (const { name, rate } of others) {
    const ratio = `${(rate / base.rate).toFixed(2)} x`;
    const toNode = name.startsWith("QuickJS")
      ? `; ${(rate / node.rate).toFixed(2)} x bare node`
      : "";
    say(`  ${rate.toFixed(1).padStart(8)}/s ${ratio.padStart(7)} ${name}${toNode}`);
  }
  for (const runtime of [warm, single, engine]) await runtime.close();
}

/** Hostile programs that end soon. */
const FAST = {
  python: ["raise_at_load", "exit", "forge", "kill", "fork", "output", "deep"],
  javascript: ["throw", "exit", "deep", "output"],
};
const HOSTILE = {
  raise_at_load: "raise BaseException",
  forge:
    "import os\nfor fd in range(64):\n    try:\n        os.write(fd, b'passed' * 100)\n    except OSError:\n        pass\ndef f(a):\n    return 3\n",
  kill: "import os\ndef f(a):\n    os.kill(os.getpid(), 9)\n",
  fork: "import os\ndef f(a):\n    for _ in range(20):\n        try:\n            if os.fork() == 0:\n                os.setsid()\n                import time; time.sleep(60)\n        except OSError:\n            pass\n    return os.open('/tmp/left', os.O_CREAT)\n",
  throw: "const f = () => { throw { get message() { throw 3; } }; };",
  exit: { python: "import os\nos._exit(0)\n", javascript: "process.exit(0);" },
  output: {
    python: "while True:\n    print('x' * 10000)\n",
    javascript: "for (;;) console.log('x'.repeat(10000));",
  },
  deep: {
    python: "def f(a):\n    x = 3\n    for _ in range(100000):\n        x = [x]\n    return x\n",
    javascript: "const f = () => { let x = 3; for (let i = 0; i < 1e5; i++) x = [x]; return x; };",
  },
};

async function soak(count) {
  const runtimes = {
    python: await openPython(confinement),
    javascript: await openJavaScript(confinement),
  };
  const honest = { python: "def f(a):\n    return a + 1\n", javascript: "const f = (a) => a + 1;" };
  const jobs = Array.from({ length: count }, (_, n) => {
    const language = n % 4 === 3 ? "javascript" : "python";
    const name = n % 5 === 0 ? FAST[language][n % FAST[language].length] : undefined;
    const program =
      name === undefined ? honest[language] : (HOSTILE[name][language] ?? HOSTILE[name]);
    return {
      n,
      name,
      language,
      program,
      entry: "f",
      tests: [{ args: [n], expected: n + 1 }],
      limits: LIMITS,
    };
  });
  const before = left();
  say(`start   ${shown(before)}`);
  const verdicts = new Map();
  const half = Math.floor(count / 2);
  const act = async ({ n, name, ...job }) => {
    const { judgement } = await runtimes[job.language].judge(job);
    const key = `${name ?? "honest"} ${judgement.verdict}`;
    verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
    if (n === half) say(`middle  ${shown(left())}`);
  };
  const seconds = await timed({ jobs, act, name: "soak" });
  say(`end     ${shown(left())}`);
  for (const runtime of Object.values(runtimes)) await runtime.close();
  say(`closed  ${shown(left())}`);
  say(
    `${count} programs in ${seconds.toFixed(0)} s: ${[...verdicts]
      .sort()
      .map(([key, times]) => `${key} ${times}`)
      .join(", ")}`,
  );
}

function left() {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).length;
  return {
    ...{ rss: process.memoryUsage().rss, descriptors: readdirSync("/proc/self/fd").length },
    ...{ processes, files: readdirSync(tmpdir()).length },
  };
}

const shown = ({ rss, descriptors, processes, files }) =>
  `memory ${(rss / 2 ** 20).toFixed(0)} MB, descriptors ${descriptors}, processes of the machine ${processes}, files in ${tmpdir()} ${files}`;

if (process.argv[2] === "soak") await soak(Number(process.argv[3] ?? 10_000));
else await bench();
