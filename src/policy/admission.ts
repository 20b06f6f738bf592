import { UserError } from "../errors.js";
import type { Residence } from "./jurisdiction.js";

/** Where data of a private suite may go without a word in the configuration. */
const PRIVATE = ["local"];

/** Refuses a backend that `policy.allow` does not admit, before anything is sent. */
export function assertAllowed(
  id: string,
  { jurisdiction, because, from }: Residence,
  allow: readonly string[] | undefined,
): void {
  if (allow === undefined || allow.includes(jurisdiction)) return;
  throw new UserError(
    `policy refuses backend "${id}": its jurisdiction is ${jurisdiction}, allowed: ${allow.join(", ") || "none"}`,
    {
      hint:
        from === "nothing"
          ? `${because}; declare it: backends.${id}.jurisdiction`
          : "change policy.allow in the config if prompts may go there",
    },
  );
}

/** Refuses a suite of private data to a backend outside of `local` and `policy.private`. */
export function assertPrivate(
  suite: { readonly name: string; readonly data?: "public" | "private" },
  id: string,
  { jurisdiction }: Residence,
  more: readonly string[] = [],
): void {
  const admitted = [...PRIVATE, ...more];
  if (suite.data !== "private" || admitted.includes(jurisdiction)) return;
  throw new UserError(
    `policy refuses suite "${suite.name}" to backend "${id}": its data are private, and the backend's jurisdiction is ${jurisdiction}; private data go to: ${admitted.join(", ")}`,
    {
      hint: `ask a backend on this machine, or list ${jurisdiction} under policy.private in the config`,
    },
  );
}
