import { z } from "zod";
import { beginOf } from "../../pricing/instant.js";
import { readHours, WEEKDAYS } from "../../pricing/window.js";

const text = z.string().min(1, "it is empty");
const amount = z.number("a figure").min(0, "a price is 0 or above");

const date = z
  .string("a date such as 2026-06-30; a year alone in quotes")
  .refine(
    (value) => beginOf(value) !== undefined,
    "a date such as 2026-06-30, a month, a year or an instant such as 2026-06-30T16:00:00Z",
  );

/** When a price begins or ends must be known to the day. */
const day = date.refine((value) => value.length >= 10, "a whole date, such as 2026-06-30");

const hours = z.string("hours such as 16:30-00:30").transform((value, context) => {
  const read = readHours(value);
  if (read !== undefined) return read;
  context.addIssue({ code: "custom", message: `"${value}" is not hours such as 16:30-00:30` });
  return z.NEVER;
});

const window = z
  .strictObject({
    hours: z.array(hours).nonempty().optional(),
    days: z.array(z.enum(WEEKDAYS)).nonempty().optional(),
    except: z.array(day).nonempty().optional(),
  })
  .refine((value) => value.hours ?? value.days, "a window needs hours or days");

const row = z.strictObject({
  id: text,
  model: text,
  also_named: z.array(text).default([]),
  serves: z.array(text).default([]),
  region: text.optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, "a currency code such as USD"),
  input: amount,
  cached_input: amount.optional(),
  output: amount,
  reasoning: amount.optional(),
  request: amount.optional(),
  uncounted: text.optional(),
  from: day.optional(),
  to: day.optional(),
  window: window.optional(),
  observed: date.optional(),
  source: z.strictObject({ title: text, url: z.url().optional(), date }),
  note: text.optional(),
  remark: text.optional(),
});

/** A provider's file. `lists` holds what rows refer to by alias, such as public holidays. */
export const pricesSchema = z.strictObject({
  provider: z.string().regex(/^[a-z][a-z0-9-]*$/, "a name such as azure"),
  title: text,
  lists: z.record(text, z.array(text)).optional(),
  rows: z.array(row).nonempty("a provider without a price"),
});

export type PriceEntry = z.infer<typeof row>;
