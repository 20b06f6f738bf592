import type { Usage } from "../../../../src/backends/backend.js";
import type { SampleResult } from "../../../../src/store/rows.js";
import type { Script } from "../../server.js";
import type { Asked, Manner } from "../ask.js";
import type { Dialect } from "../dialect.js";

/** One thing that a server may do, and what a backend must make of it. */
export interface Case {
  readonly title: string;
  readonly script: Script;
  readonly manner?: Manner;
  /** What the result must hold, among other things. */
  readonly expected: object;
  /** What the runner makes of it. */
  readonly outcome?: SampleResult["outcome"];
  /** The counts, to the letter. */
  readonly usage?: Usage | "absent";
  readonly also?: (asked: Asked) => void;
}

/** Cases of one row; a row that cannot do a thing has no case of it. */
export type Cases = (dialect: Dialect) => readonly Case[];

export const completed = (completion: object) => ({ ok: true, completion });
export const failed = (failure: object, partial?: object) => ({
  ok: false,
  failure,
  ...(partial && { partial }),
});
