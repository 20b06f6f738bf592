/// <reference lib="dom" />
import type { Address } from "./address.js";
import { make } from "./dom.js";
import { word } from "./page.js";
import { letterState } from "./states.js";
import { type EntryRows, type SuiteView, shareRight } from "./suite-view.js";

/** A task in the list: its id, the start of its prompt, and how each backend fared. */
export function taskRow(
  view: SuiteView,
  task: number,
  head: string,
  address: Address,
  hashOf: (address: Address) => string,
): HTMLElement {
  const id = view.tasks.ids[task] ?? "";
  const current: Record<string, string> = id === address.task ? { "aria-current": "true" } : {};
  const link = make(
    "a",
    { href: hashOf({ ...address, task: id, sample: "" }), "data-task": id, ...current },
    make("span", { class: "name" }, id),
    make("span", { class: "sub" }, head),
    make("span", { class: "fares" }, ...view.entries.flatMap((own) => fare(own, task) ?? [])),
  );
  return make("li", {}, link);
}

/** "reference: 3 of 4" as a mark that is told by its form, with its words for all who need them. */
function fare(own: EntryRows, task: number): HTMLElement | undefined {
  const rows = own.rowsOf(task);
  const first = rows[0];
  if (first === undefined) return undefined;
  const share = shareRight(own, task);
  const state = letterState(own.rows.state.charAt(first));
  const kind = share === undefined ? "none" : share === 1 ? "all" : share === 0 ? "no" : "some";
  const sign = { none: "–", all: "✓", no: "✗", some: "◐" }[kind];
  const words =
    rows.length === 1 || share === undefined
      ? word(`state ${state}`)
      : `${(share * 100).toFixed(0)} %`;
  const label = `${own.entry.label}: ${words}`;
  return make(
    "span",
    { class: `fare ${kind}`, role: "img", "aria-label": label, title: label },
    sign,
  );
}
