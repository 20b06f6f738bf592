import type { Entry } from "../model.js";
import { html, type Markup } from "./markup.js";

/** What several samples of a task tell beyond the score. */
export function several(
  { passAtK, majority }: Entry,
  of: (name: string) => Markup | undefined,
): Markup | false {
  const more = passAtK.filter(({ k }) => k > 1).map(({ k }) => html`pass@${k} ${of(`pass@${k}`)}`);
  const vote =
    majority.known && majority.k > 2 ? [html`cons@${majority.k} ${of(`cons@${majority.k}`)}`] : [];
  const parts = [...more, ...vote];
  return (
    parts.length > 0 &&
    html`<span class="sub">${parts.map((part, index) => html`${index > 0 && " · "}${part}`)}</span>`
  );
}
