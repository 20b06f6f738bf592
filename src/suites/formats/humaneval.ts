import { z } from "zod";
import { UserError } from "../../errors.js";
import { checked } from "../jsonl.js";
import type { Format } from "./format.js";

const recordSchema = z.object({
  task_id: z.string().min(1),
  prompt: z.string().min(1),
  entry_point: z.string().min(1),
  canonical_solution: z.string(),
  test: z.string().min(1).exactOptional(),
});

/**
 * HumanEval (Chen et al. 2021, arXiv:2107.03374) and, where the record has the source of its tests,
 * HumanEval+ (Liu et al. 2023, arXiv:2305.01210).
 */
export const humaneval: Format = {
  title: "HumanEval",
  graders: ["code"],
  keys: ["task_id", "prompt", "entry_point", "canonical_solution"],
  taskOf(record, place) {
    const raw = checked(place, record, recordSchema);
    if (raw.test === undefined) {
      throw new UserError(`${place}: key "test": missing`, {
        hint: "EvalPlus gives HumanEval+ out in two forms: take the one with the source of the tests (its data set on Hugging Face), not the one with base_input and plus_input",
      });
    }
    return {
      id: raw.task_id,
      input: raw.prompt,
      target: raw.prompt + raw.canonical_solution,
      language: "python",
      entry_point: raw.entry_point,
      starter: raw.prompt,
      tests: withCall(raw.test, raw.entry_point),
    };
  },
};

/** The tests only define `check`. */
const withCall = (test: string, entry: string): string =>
  /^check\(/m.test(test) ? test : `${test}\ncheck(${entry})\n`;
