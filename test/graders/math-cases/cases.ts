import { readFileSync } from "node:fs";

/** A labelled case of the certificate, as it stands in suites/graders/math.jsonl. */
export interface Case {
  readonly id: string;
  readonly shape: string;
  readonly target: string;
  readonly response: string;
  readonly expected: string;
  readonly form?: string;
  readonly locale?: string;
}

const isCase = (value: unknown): value is Case =>
  typeof value === "object" &&
  value !== null &&
  ["id", "shape", "target", "response", "expected"].every(
    (key) => typeof Reflect.get(value, key) === "string",
  );

const FILE = new URL("../../../suites/graders/math.jsonl", import.meta.url);

export const CASES: readonly Case[] = readFileSync(FILE, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const value: unknown = JSON.parse(line);
    if (!isCase(value)) throw new TypeError(`no case: ${line.slice(0, 80)}`);
    return value;
  });

/** The bare answer of a case: what its last box holds, or all of it. */
export const answerOf = ({ response }: Case): string => {
  const start = response.lastIndexOf("\\boxed{");
  if (start === -1) return response.trim();
  let depth = 0;
  for (let at = start; at < response.length; at++) {
    if (response[at] === "{") depth += 1;
    if (response[at] === "}" && --depth === 0) return response.slice(start + 7, at).trim();
  }
  return response.slice(start + 7).trim();
};
