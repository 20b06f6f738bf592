/** The arguments of one instruction, as the public dataset writes them; nulls are left out. */
export type Kwargs = ReadonlyMap<string, unknown>;

/** The task is at fault, not the response: turned into `ungraded` at the grader's edge. */
export class BadTask extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BadTask";
  }
}

export const textOf = (kwargs: Kwargs, name: string): string => {
  const value = kwargs.get(name);
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new BadTask(`"${name}" is missing or no text`);
};

/** A count: a whole number, also where a table wrote it as 3.0. */
export const countOf = (kwargs: Kwargs, name: string): number => {
  const value = kwargs.get(name);
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new BadTask(`"${name}" is missing or no whole number`);
};

export const textsOf = (kwargs: Kwargs, name: string): readonly string[] => {
  const value = kwargs.get(name);
  const texts = Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
  const filled = texts.filter((each) => each.trim() !== "");
  if (Array.isArray(value) && filled.length > 0 && filled.length === value.length) return filled;
  throw new BadTask(`"${name}" is missing or no list of texts`);
};
