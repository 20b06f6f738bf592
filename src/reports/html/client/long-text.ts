/// <reference lib="dom" />
import { button, make, visible } from "./dom.js";
import { t } from "./page.js";

/** Characters shown at first; a line of millions would hold up the page. */
const FIRST = 20_000;
/** Characters a piece: each is laid out only when it comes into view. */
const PIECE = 16_000;
/** Pieces added before the page may do other things. */
const AT_ONCE = 8;

/** A text as it came, cut where it is very long, with a button for the rest. */
export function longText(text: string): HTMLElement {
  const shown = make("pre", { tabindex: "0" });
  if (text.length <= FIRST) {
    shown.textContent = visible(text);
    return shown;
  }
  shown.append(piece(text.slice(0, FIRST)));
  const all = t("showAll", { n: text.length.toLocaleString("en-US") });
  const more = button(all, () => {
    more.remove();
    append(shown, text, FIRST);
  });
  return make("div", { class: "long" }, shown, more);
}

function append(shown: HTMLElement, text: string, from: number): void {
  let at = from;
  for (let n = 0; n < AT_ONCE && at < text.length; n++) {
    const line = text.lastIndexOf("\n", at + PIECE);
    const end = line > at ? line + 1 : at + PIECE;
    shown.append(piece(text.slice(at, end)));
    at = end;
  }
  if (at < text.length) requestAnimationFrame(() => append(shown, text, at));
}

function piece(text: string): HTMLElement {
  return make("span", { class: "piece" }, text);
}
