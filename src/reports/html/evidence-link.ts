import type { Entry } from "../model.js";
import { html, type Markup } from "./markup.js";

/** A link from a number to the samples it is made of. */
export function evidence(
  { id }: Entry,
  { state }: { readonly state?: string },
  content: Markup,
): Markup {
  const to = new URLSearchParams({ entry: id, ...(state !== undefined && { state }) });
  return html`<a href="tasks.html#${to.toString()}">${content}</a>`;
}
