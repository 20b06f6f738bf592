/// <reference lib="dom" />
import type { SampleData, TaskData } from "../site-data.js";
import { type Address, hashOf } from "./address.js";
import { copyButton } from "./copy.js";
import { button, make } from "./dom.js";
import { chunk } from "./load.js";
import { longText } from "./long-text.js";
import { t } from "./page.js";
import { sampleCard } from "./sample-card.js";
import { letterState } from "./states.js";
import { type EntryRows, placeOf, type SuiteView } from "./suite-view.js";

/** One task with every backend's answers side by side. */
export async function taskView(
  view: SuiteView,
  task: number,
  address: Address,
): Promise<readonly HTMLElement[]> {
  const { tasks, suite, entries } = view;
  const block = tasks.blocks.findLastIndex((first) => first <= task);
  const texts = await chunk<readonly TaskData[]>(`task-${suite.key}-${block}`);
  const { prompt, target } = texts[task - (tasks.blocks[block] ?? 0)] ?? { prompt: "", target: "" };
  const id = tasks.ids[task] ?? "";
  const heading = make("h2", { tabindex: "-1", id: "task-heading" }, id);
  const permalink = hashOf({ ...EMPTY, suite: suite.key, task: id });
  const columns = entries.filter(({ rowsOf }) => rowsOf(task).length > 0);
  return [
    make(
      "div",
      { class: "head" },
      heading,
      copyButton(t("copyLink"), () => new URL(permalink, location.href).href),
    ),
    make("h3", {}, t("prompt")),
    longText(prompt),
    make("h3", {}, t("target")),
    longText(target),
    make(
      "div",
      { class: "columns" },
      ...(await Promise.all(columns.map((entry) => column(entry, task, address)))),
    ),
  ];
}

const EMPTY: Address = {
  ...{ suite: "", entry: "", state: "", split: false, q: "", deep: false, task: "", sample: "" },
  page: 0,
};

/** One backend's samples of the task; the one that the address names is open, else the first. */
async function column(own: EntryRows, task: number, address: Address): Promise<HTMLElement> {
  const { entry, rows, rowsOf } = own;
  const mine = rowsOf(task);
  const idOf = (row: number) => `${entry.runId}.${rows.ordinal[row] ?? 0}`;
  const body = make("div", {});
  const show = async (row: number) => {
    const sample = await sampleAt(own, row);
    if (sample !== undefined)
      body.replaceChildren(...sampleCard(sample, hashOf({ ...EMPTY, sample: idOf(row) })));
  };
  const wanted = mine.find((row) => idOf(row) === address.sample) ?? mine[0];
  const tabs = mine.map((row) =>
    button(
      t("sampleN", { n: (rows.sample[row] ?? 0) + 1 }),
      (pressed) => {
        for (const each of tabs) each.setAttribute("aria-pressed", String(each === pressed));
        void show(row);
      },
      {
        "aria-pressed": String(row === wanted),
        class: `quiet sample ${letterState(rows.state.charAt(row))}`,
      },
    ),
  );
  if (wanted !== undefined) await show(wanted);
  return make(
    "section",
    { class: "card", "aria-label": entry.label },
    make("h3", {}, entry.label),
    make("p", { class: "sub" }, `${entry.model} · ${entry.runId}`),
    ...(tabs.length > 1 ? [make("div", { class: "tabs" }, ...tabs)] : []),
    body,
  );
}

/** A sample with its texts. */
export async function sampleAt(
  { entry, rows }: EntryRows,
  row: number,
): Promise<SampleData | undefined> {
  const [block, place] = placeOf(rows, row);
  return (await chunk<readonly SampleData[]>(`texts-${entry.id}-${block}`))[place];
}
