import { UserError } from "../../errors.js";
import { cruxeval } from "./cruxeval.js";
import type { Format } from "./format.js";
import { humaneval } from "./humaneval.js";
import { livecodebench } from "./livecodebench.js";
import { mbpp } from "./mbpp.js";
import type { FormatName } from "./names.js";

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  humaneval,
  mbpp,
  livecodebench,
  cruxeval,
};

/** The error of a record that was read in the wrong format, with the right one where it can be told. */
export const withLikelyFormat = (
  error: unknown,
  record: unknown,
  read: FormatName | undefined,
): unknown => {
  if (!(error instanceof UserError) || typeof record !== "object" || record === null) return error;
  const likely = Object.entries(FORMATS).find(([, { keys }]) => keys.every((key) => key in record));
  if (likely === undefined || likely[0] === read) return error;
  const [name, { title }] = likely;
  const hint = `this looks like ${title}: format: ${name}`;
  return new UserError(error.message, { hint, cause: error });
};
