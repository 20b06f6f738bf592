import { z } from "zod";
import { UserError } from "../../errors.js";
import { checked } from "../jsonl.js";
import type { Format } from "./format.js";

const texts = z.array(z.string());

const recordSchema = z.object({
  task_id: z.union([z.int().transform((number) => `Mbpp/${number}`), z.string().min(1)]),
  text: z.string().min(1).exactOptional(),
  prompt: z.string().min(1).exactOptional(),
  code: z.string().min(1),
  entry_point: z.string().min(1).exactOptional(),
  test_list: texts.exactOptional(),
  test_setup_code: z.string().exactOptional(),
  test_imports: texts.exactOptional(),
  /** MBPP+: the source of all tests. */
  test: z.string().min(1).exactOptional(),
});

type Raw = z.infer<typeof recordSchema>;

/**
 * MBPP, whole or sanitized (Austin et al. 2021, arXiv:2108.07732), and MBPP+ where the record has the
 * source of its tests. The challenge tests are no part of the published score and are left out.
 */
export const mbpp: Format = {
  title: "MBPP",
  graders: ["code"],
  keys: ["task_id", "code", "test_list"],
  taskOf(record, place) {
    const raw = checked(place, record, recordSchema);
    const text = raw.text ?? raw.prompt;
    if (text === undefined) {
      throw new UserError(`${place}: key "text": missing (the sanitized version has "prompt")`);
    }
    const asserts = raw.test_list ?? [];
    if (raw.test === undefined && asserts.length === 0) {
      throw new UserError(`${place}: key "test_list": there is no test in it`);
    }
    const shown = asserts.join("\n");
    return {
      id: raw.task_id,
      input: shown === "" ? text : `${text}\n\nYour code should pass these tests:\n\n${shown}`,
      text,
      test_list: shown,
      target: raw.code,
      language: "python",
      entry_point: raw.entry_point ?? entryOf(raw, place),
      tests: testsOf(raw, asserts),
    };
  },
};

const testsOf = (raw: Raw, asserts: readonly string[]): string => {
  const lines = [
    ...(raw.test_imports ?? []),
    raw.test_setup_code ?? "",
    ...(raw.test === undefined ? asserts : [raw.test]),
  ];
  return `${lines.filter((line) => line.trim() !== "").join("\n")}\n`;
};

/** The function of the reference that the tests call most often. */
const entryOf = (raw: Raw, place: string): string => {
  const tests = [...(raw.test_list ?? []), raw.test ?? ""].join("\n");
  const defined = [...raw.code.matchAll(/^[ \t]*(?:def|class)[ \t]+(\w+)/gm)].map(
    (match) => match[1] ?? "",
  );
  const calls = new Map<string, number>();
  for (const [, name = ""] of tests.matchAll(/\b(\w+)[ \t]*\(/g)) {
    calls.set(name, (calls.get(name) ?? 0) + 1);
  }
  const called = defined.filter((name) => calls.has(name));
  const [first] = called.sort((a, b) => (calls.get(b) ?? 0) - (calls.get(a) ?? 0));
  if (first !== undefined) return first;
  throw new UserError(`${place}: key "test_list": no test calls a function that "code" defines`, {
    hint: 'name the function in "entry_point"',
  });
};
