/// <reference lib="dom" />
import type { MessageKey } from "../messages.js";
import type { PageData } from "../site-data.js";

/** What the page says to its script; another where the page was renewed in place. */
export const page: PageData = saidBy(document);

export function renewPage(fresh: Document): void {
  Object.assign(page, saidBy(fresh));
}

function saidBy(from: Document): PageData {
  return JSON.parse(from.getElementById("page")?.textContent ?? "{}");
}

/** A text of the page in its language. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  const text = page.texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The text of a key that is put together; the key itself where there is none. */
export function word(key: string): string {
  return page.texts[key] ?? key;
}
