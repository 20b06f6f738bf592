import { decide, SAYING_NO } from "./decide.js";

/**
 * Whether a response without an answer in it declines to give one. A lecture is none: a task may have
 * asked for one.
 */
export const isRefusal = (response: string): boolean =>
  decide(response, undefined, SAYING_NO).kind === "refused";
