/** What can be told of a program without parsing it in full. */

export interface Statement {
  /** Offsets into the program: from its first sign to behind its last one. */
  readonly start: number;
  readonly end: number;
  /** definition: of a function or class; binding: an assignment; import; act: all else. */
  readonly kind: "import" | "definition" | "binding" | "act";
  /** The names it binds at the top level. */
  readonly binds: readonly string[];
  /** Binds names it does not say (`from math import *`). */
  readonly bindsUnknown: boolean;
}

export interface Shape {
  /** The statements at the top level, each with all that is inside it. */
  readonly statements: readonly Statement[];
  /** Names read anywhere, and names bound anywhere. */
  readonly used: ReadonlySet<string>;
  readonly bound: ReadonlySet<string>;
  /** Methods of a class Solution. */
  readonly solution: ReadonlySet<string>;
  /** Names set on `exports` or `module.exports`; `""` for `module.exports` itself. */
  readonly exported: ReadonlySet<string>;
  /** Statements at any depth, those of them that read as the language, and those that do something. */
  readonly lines: number;
  readonly plausible: number;
  readonly strong: number;
}

/** The names bound at the top level. */
export const topNames = (shape: Shape): ReadonlySet<string> =>
  new Set(shape.statements.flatMap(({ binds }) => binds));

/** How the entry point is reached: `f`, `Solution.f`, `exports.f`, `module.exports`. */
export const entryOf = (shape: Shape, name: string): string | undefined => {
  if (shape.statements.some(({ binds }) => binds.includes(name))) return name;
  const [top = "", method = ""] = name.split(".", 2);
  if (method !== "" && topNames(shape).has(top)) return name;
  if (shape.solution.has(name)) return `Solution.${name}`;
  if (shape.exported.has(name)) return `module.exports.${name}`;
  return shape.exported.has("") ? "module.exports" : undefined;
};

/** Whether a text without a tag reads as a program of the language. */
export const readsAsCode = ({ lines, plausible, strong }: Shape): boolean =>
  strong > 0 && plausible >= 0.8 * lines;
