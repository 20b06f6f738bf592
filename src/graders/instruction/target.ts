import { MAX_INSTRUCTIONS } from "../limits.js";
import { BadTask, type Kwargs } from "./kwargs.js";

export interface Instruction {
  readonly id: string;
  readonly kwargs: Kwargs;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const kwargsOf = (value: unknown): Kwargs =>
  new Map(isRecord(value) ? Object.entries(value).filter(([, each]) => each !== null) : []);

/**
 * The instructions of a task: `{instruction_id_list, kwargs}` as in the dataset (null kwargs are those
 * not given), or a list of `{id, kwargs}`.
 */
export const instructionsOf = (target: unknown): readonly Instruction[] => {
  const found = Array.isArray(target) ? target.map(fromPair) : fromDataset(target);
  if (found.length === 0) throw new BadTask("the target names no instruction");
  if (found.length > MAX_INSTRUCTIONS) throw new BadTask("the target names too many instructions");
  return found;
};

const fromPair = (value: unknown): Instruction => {
  if (!isRecord(value) || typeof value["id"] !== "string") {
    throw new BadTask("an instruction of the target has no id");
  }
  return { id: value["id"], kwargs: kwargsOf(value["kwargs"]) };
};

const fromDataset = (target: unknown): readonly Instruction[] => {
  const ids = isRecord(target) ? target["instruction_id_list"] : undefined;
  if (!isRecord(target) || !Array.isArray(ids)) {
    throw new BadTask("the target is no list of instructions");
  }
  const kwargs = target["kwargs"];
  const given: readonly unknown[] = Array.isArray(kwargs) ? kwargs : [];
  return ids.map((id: unknown, index) => ({ id: String(id), kwargs: kwargsOf(given[index]) }));
};
