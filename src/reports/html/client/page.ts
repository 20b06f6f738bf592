/// <reference lib="dom" />

import type { MessageKey } from "../../../words/page-messages.js";
import { type Said, type Values, worded } from "../../../words/worded.js";
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
export function t(key: MessageKey, values: Values = {}): string {
  return spoken({ code: key, values });
}

/** What another part of the program says, in the page's language. */
export function spoken(said: Said): string {
  return worded(said, { language: page.language, textOf: word });
}

/** The text of a key that is put together; where there is none, the other text. */
export function word(key: string, otherwise = key): string {
  return page.texts[key] ?? otherwise;
}
