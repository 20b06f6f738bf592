import { z } from "zod";
import { messageOf, UserError } from "../../errors.js";
import { checked } from "../jsonl.js";
import type { Format, Selection } from "./format.js";
import { casesOf, testsOf } from "./livecodebench-tests.js";

const recordSchema = z.object({
  question_title: z.string(),
  question_content: z.string().min(1),
  platform: z.string(),
  question_id: z.string().min(1),
  contest_id: z.string().exactOptional(),
  contest_date: z.string().regex(/^\d{4}-\d\d-\d\d/, "a date: YYYY-MM-DD..."),
  starter_code: z.string(),
  difficulty: z.string(),
  public_test_cases: z.string(),
  private_test_cases: z.string(),
  metadata: z.string(),
});

/**
 * LiveCodeBench, code generation (Jain et al. 2024, arXiv:2403.07974). As its own harness has it
 * (lcb_runner/evaluation/testing_util.py): public and private tests count, each run may take 6 seconds,
 * and a program finds the names of the usual modules imported.
 */
export const livecodebench: Format = {
  title: "LiveCodeBench",
  graders: ["code"],
  keys: ["question_id", "question_content", "public_test_cases"],
  dayOf(record) {
    const parsed = recordSchema.pick({ contest_date: true }).safeParse(record);
    return parsed.success ? parsed.data.contest_date.slice(0, 10) : undefined;
  },
  taskOf(record, place, selection) {
    const raw = checked(place, record, recordSchema);
    const day = raw.contest_date.slice(0, 10);
    if (!isWithin(day, selection)) return undefined;
    const tests = [
      ...testsOf(raw.public_test_cases, place, "public_test_cases"),
      ...testsOf(raw.private_test_cases, place, "private_test_cases"),
    ];
    const [first] = tests;
    if (first === undefined) {
      throw new UserError(`${place}: key "public_test_cases": there is no test in the record`);
    }
    const called = first.testtype === "functional";
    return {
      id: raw.question_id,
      input: raw.question_content,
      title: raw.question_title,
      starter_code: raw.starter_code,
      how: called ? howToComplete(raw.starter_code) : HOW_TO_READ,
      platform: raw.platform,
      difficulty: raw.difficulty,
      contest_date: day,
      target: "",
      language: "python",
      ...(called && { entry_point: functionOf(raw.metadata, place) }),
      starter: called ? `${PRELUDE}\n${raw.starter_code}` : PRELUDE,
      tests: casesOf(tests, place),
      cpu_seconds: CPU_SECONDS,
    };
  },
};

const CPU_SECONDS = 6;

const isWithin = (day: string, { from, to }: Selection): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to);

const HOW_TO_READ = "Read the input from standard input and print the answer to standard output.";

const howToComplete = (starter: string): string =>
  `Complete this starter code, and keep its names:\n\n\`\`\`python\n${starter.trimEnd()}\n\`\`\``;

/** Modules whose names a program finds, in this order, and those that it finds under their own name. */
const MODULES =
  "string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json".split(
    " ",
  );
const PRELUDE = [
  ...[...MODULES, "builtins", "typing"].map((name) => `from ${name} import *`),
  ...MODULES.map((name) => `import ${name}`),
  "sys.setrecursionlimit(50000)",
  "",
].join("\n");

const metadataSchema = z.object({ func_name: z.string().min(1) });

const functionOf = (metadata: string, place: string): string => {
  let value: unknown;
  try {
    value = JSON.parse(metadata);
  } catch (cause) {
    throw new UserError(`${place}: key "metadata": not valid JSON: ${messageOf(cause)}`, { cause });
  }
  return checked(`${place}: metadata`, value, metadataSchema).func_name;
};
