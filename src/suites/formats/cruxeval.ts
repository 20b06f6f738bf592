import { z } from "zod";
import { checked } from "../jsonl.js";
import type { Format } from "./format.js";

const recordSchema = z.object({
  id: z.string().min(1),
  code: z.string().min(1),
  input: z.string(),
  output: z.string().min(1),
});

/**
 * CRUXEval-O (Gu et al. 2024, arXiv:2401.03065): what `f` of `code` returns for `input`. The other
 * half, finding an input for an output, has more than one right answer and is left out.
 */
export const cruxeval: Format = {
  title: "CRUXEval",
  graders: ["literal", "text"],
  keys: ["id", "code", "input", "output"],
  taskOf(record, place) {
    const { id, code, input, output } = checked(place, record, recordSchema);
    return { id, code, input, target: output };
  },
};
