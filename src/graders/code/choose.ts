import type { CodeLanguage } from "./cases.js";
import { DEFINITION, LAST_FENCE, PARTS } from "./policies.js";
import { entryOf, type Shape } from "./shape.js";

/** A block of the language asked for. */
export interface Candidate {
  readonly text: string;
  readonly shape: Shape;
  /** The names that it binds at the top level. */
  readonly names: ReadonlySet<string>;
}

export interface Chosen {
  readonly program: string;
  readonly where: string;
  readonly rule: string;
}

/**
 * The program among the blocks of an answer, in the order in which they stand: the block that counts,
 * with the blocks that it needs.
 */
export const choose = (
  candidates: readonly Candidate[],
  language: CodeLanguage,
  entry: string | undefined,
): Chosen | undefined => {
  const last = candidates.length - 1;
  const at =
    entry === undefined ? wholeBlock(candidates, language) : definingBlock(candidates, entry);
  const chosen = at < 0 ? last : at;
  const block = candidates[chosen];
  if (block === undefined) return undefined;
  const parts = partsOf(candidates, chosen);
  if (parts.length > 1) {
    const program = parts.map((index) => candidates[index]?.text ?? "").join("\n\n");
    return { program, where: `${parts.length} fenced blocks, joined`, rule: PARTS.name };
  }
  if (chosen === last) {
    return { program: block.text, where: "last fenced block", rule: LAST_FENCE.name };
  }
  const does = entry === undefined ? "reads the input" : `defines ${entry}`;
  return {
    program: block.text,
    where: `last fenced block that ${does}`,
    rule: DEFINITION.name,
  };
};

/** A test that imports the function from a file of its own defines nothing, where another block does. */
const definingBlock = (candidates: readonly Candidate[], entry: string): number => {
  const has = ({ shape }: Candidate): boolean => entryOf(shape, entry) !== undefined;
  const imports = ({ shape, names }: Candidate): boolean =>
    names.has(entry) &&
    shape.statements.every(({ kind, binds }) => kind === "import" || !binds.includes(entry));
  const defining = candidates.findLastIndex((candidate) => has(candidate) && !imports(candidate));
  return defining >= 0 ? defining : candidates.findLastIndex(has);
};

const INPUT: Readonly<Record<CodeLanguage, readonly string[]>> = {
  python: ["input", "stdin", "raw_input", "sys"],
  javascript: ["readInput", "readline", "require", "process"],
};

/** The last block that is a program; one that needs nothing of the others goes before one that does. */
const wholeBlock = (candidates: readonly Candidate[], language: CodeLanguage): number => {
  const whole = candidates.flatMap((candidate, index) =>
    isWhole(candidate, language) ? [index] : [],
  );
  return (
    whole.slice(-MAX_WHOLE).findLast((index) => partsOf(candidates, index).length === 1) ??
    whole.at(-1) ??
    -1
  );
};

/** Programs, counted from the end, that are looked at for what they need of other blocks. */
const MAX_WHOLE = 4;

/** Reads its input, and does something by itself. */
const isWhole = ({ shape }: Candidate, language: CodeLanguage): boolean =>
  INPUT[language].some((name) => shape.used.has(name) && !isParameterOnly(shape, name)) &&
  shape.statements.some(({ kind }) => kind === "act");

/** `input` as a name of its own is no reading, unless it is bound from a module. */
const isParameterOnly = (shape: Shape, name: string): boolean =>
  name === "input" && shape.bound.has(name) && !shape.used.has("sys");

/** The chosen block and those that bind what it needs: the nearest before it first, then those after it. */
const partsOf = (candidates: readonly Candidate[], chosen: number): readonly number[] => {
  const parts = new Set([chosen]);
  const needed = new Set<string>();
  const given = new Set<string>();
  const take = (index: number): void => {
    const candidate = candidates[index];
    if (candidate === undefined) return;
    const { shape, names } = candidate;
    parts.add(index);
    for (const name of names) {
      given.add(name);
      needed.delete(name);
    }
    for (const name of shape.used) {
      if (!shape.bound.has(name) && !given.has(name)) needed.add(name);
    }
  };
  take(chosen);
  const before = candidates.slice(0, chosen).map((_, index) => chosen - 1 - index);
  const after = candidates.slice(chosen + 1).map((_, index) => chosen + 1 + index);
  for (const index of [...before, ...after]) {
    const names = candidates[index]?.names ?? new Set();
    for (const name of needed) {
      if (!names.has(name)) continue;
      take(index);
      break;
    }
  }
  return [...parts].sort((a, b) => a - b);
};
