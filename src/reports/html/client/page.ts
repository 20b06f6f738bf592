/// <reference lib="dom" />
import type { MessageKey } from "../messages.js";
import type { PageData } from "../site-data.js";

/** What the page says to its script. */
export const page: PageData = JSON.parse(document.getElementById("page")?.textContent ?? "{}");

/** A text of the page in its language. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  const text = page.texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The text of a key that is put together; the key itself where there is none. */
export function word(key: string): string {
  return page.texts[key] ?? key;
}
