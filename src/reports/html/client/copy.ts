/// <reference lib="dom" />
import { announce, button } from "./dom.js";
import { t } from "./page.js";

export function copyButton(label: string, text: () => string): HTMLElement {
  return button(
    label,
    (pressed) => {
      copy(text()).then(
        () => said(pressed, t("copied"), label),
        () => said(pressed, t("copyFailed"), label),
      );
    },
    { class: "quiet" },
  );
}

function said(pressed: HTMLElement, text: string, label: string): void {
  pressed.textContent = text;
  announce(text);
  setTimeout(() => {
    pressed.textContent = label;
  }, 1500);
}

/** Where the page has no clipboard (a file in some browsers), the older way. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const held = document.createElement("textarea");
  held.value = text;
  document.body.append(held);
  held.select();
  const done = document.execCommand("copy");
  held.remove();
  if (!done) throw new Error("refused");
}
