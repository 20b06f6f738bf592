import { InvalidArgumentError } from "commander";

/** Parsers for option values; what does not fit is refused with the flag's name by commander. */
export function positiveInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a whole number above 0.");
}

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0 && text.trim() !== "") return value;
  throw new InvalidArgumentError("It must be a whole number, 0 or above.");
}

export function commaList(text: string): readonly string[] {
  const items = text.split(",").map((item) => item.trim());
  if (items.every((item) => item !== "")) return [...new Set(items)];
  throw new InvalidArgumentError("It must be names joined by commas, without empty ones.");
}

/** A day or an instant, as ISO 8601 in UTC; given back as it is written. */
export function dayOrInstant(text: string): string {
  const isForm = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/.test(text);
  const time = isForm ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time) && new Date(time).toISOString().startsWith(text.slice(0, 10))) {
    return text;
  }
  throw new InvalidArgumentError(
    "It must be a day such as 2026-06-30, or an instant such as 2026-06-30T16:00:00Z.",
  );
}

/** A grader whose decisions can be imitated. */
export function compatible(text: string): "math-verify" {
  if (text === "math-verify") return text;
  throw new InvalidArgumentError("It must be math-verify.");
}

/** Of money. */
export function amount(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be an amount above 0.");
}

/** Percentage points. */
export function points(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0 && value < 100) return value;
  throw new InvalidArgumentError("It must be points above 0 and below 100.");
}

export function regression(text: string): "regression" {
  if (text === "regression") return text;
  throw new InvalidArgumentError("It must be regression.");
}

/** A language that pages can be written in. */
export function language(text: string): "en" | "pt" | "zh" {
  if (text === "en" || text === "pt" || text === "zh") return text;
  throw new InvalidArgumentError("It must be en, pt or zh.");
}

/** A port to listen on. */
export function portNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value > 0 && value < 65_536) return value;
  throw new InvalidArgumentError("It must be a port: a whole number from 1 to 65535.");
}

/** What confines programs. */
function sandboxKind(text: string): "bubblewrap" | "docker" | "podman" {
  if (text === "bubblewrap" || text === "docker" || text === "podman") return text;
  throw new InvalidArgumentError("It must be bubblewrap, docker or podman.");
}

export const SANDBOX_OPTION = [
  "--sandbox <kind>",
  "code: what confines the programs: bubblewrap (the default), docker or podman",
  sandboxKind,
] as const;
