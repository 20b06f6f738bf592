import { decide } from "./decide.js";

/** Whether a response without an answer in it declines to give one. */
export const isRefusal = (response: string): boolean =>
  decide(response, undefined).kind === "refused";
