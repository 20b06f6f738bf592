import { z } from "zod";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** A duration such as `500ms`, `10s`, `30m` or `1h`, read as milliseconds. */
export const duration = z
  .string({ error: "a duration such as 10s, 30m or 500ms" })
  .transform((text, context) => {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)$/.exec(text.trim());
    const unit = UNITS[match?.[2] ?? ""];
    if (match?.[1] === undefined || unit === undefined) {
      context.addIssue({
        code: "custom",
        message: `"${text}" is not a duration such as 10s, 30m or 500ms`,
      });
      return z.NEVER;
    }
    return Number(match[1]) * unit;
  });
