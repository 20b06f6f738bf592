/// <reference lib="dom" />
import type { SiteData } from "../site-data.js";
import { type Address, go, hashOf, readAddress } from "./address.js";
import { announce, byId, inputById, make, selectById } from "./dom.js";
import { matching, withText } from "./filter.js";
import { listenToKeys } from "./keys.js";
import { chunk } from "./load.js";
import { page, t } from "./page.js";
import { headsOf, type SuiteView, suiteView } from "./suite-view.js";
import { taskRow } from "./task-row.js";
import { taskView } from "./task-view.js";

/** Tasks on one page of the list. */
const PAGE = 50;

interface Shown {
  readonly view: SuiteView;
  readonly found: readonly number[];
  readonly address: Address;
}

/** The page of tasks: filters and list on one side, the open task on the other. */
export async function tasksPage(): Promise<void> {
  const site = await chunk<SiteData>("site");
  if (site.suites.length === 0) {
    byId("found").textContent = t("noSamples");
    return;
  }
  let shown: Shown | undefined;
  let turn = 0;
  const show = async () => {
    const mine = ++turn;
    const address = await resolved(site, readAddress());
    const suite = site.suites.find(({ key }) => key === address.suite);
    if (suite === undefined) return;
    fillControls(site, address);
    const view = await suiteView(site, suite);
    const texts = address.q === "" ? undefined : await search(view, address, () => mine === turn);
    if (mine !== turn) return;
    const found = matching(view, address, texts);
    const now = pageOf({ view, found, address });
    const heads = await headsOf(view, now.tasks);
    if (mine !== turn) return;
    shown = { view, found, address };
    list(shown, now, heads);
    await open(shown);
  };
  const guarded = () => {
    show().catch((error: unknown) => {
      byId("found").textContent = error instanceof Error ? error.message : String(error);
    });
  };
  const change = () => go({ ...readControls(), task: "", sample: "", page: 0 }, false);
  for (const id of ["f-suite", "f-entry", "f-state", "f-split", "f-deep"]) {
    byId(id).addEventListener("change", () => {
      if (id === "f-suite") selectById("f-entry").value = "";
      change();
    });
  }
  let typed: ReturnType<typeof setTimeout> | undefined;
  inputById("f-text").addEventListener("input", () => {
    clearTimeout(typed);
    typed = setTimeout(change, 150);
  });
  byId("f-clear").addEventListener("click", () => {
    go(
      { ...readAddress(), entry: "", state: "", split: false, q: "", deep: false, page: 0 },
      false,
    );
  });
  const turnTo = (by: number) => () => {
    const address = readAddress();
    go({ ...address, page: Math.max(0, address.page + by) }, true);
  };
  byId("previous").addEventListener("click", turnTo(-1));
  byId("next").addEventListener("click", turnTo(1));
  byId("back").addEventListener("click", close);
  addEventListener("hashchange", guarded);
  listenToKeys({
    move: (by) => shown && move(shown, by),
    open: () => byId("task-heading").focus(),
    search: () => inputById("f-text").focus(),
    close: () => {
      if (document.activeElement === byId("f-text")) byId("f-text").blur();
      else close();
    },
  });
  guarded();
}

function close(): void {
  const { task } = readAddress();
  go({ ...readAddress(), task: "", sample: "" }, true);
  for (const row of document.querySelectorAll<HTMLElement>("#rows a")) {
    if (row.dataset["task"] === task) row.focus();
  }
}

/** The next or previous task of the list, also over the edge of its page. */
function move({ view, found, address }: Shown, by: number): void {
  const ids = found.map((task) => view.tasks.ids[task] ?? "");
  const at = ids.indexOf(address.task);
  const next = at < 0 ? address.page * PAGE : at + by;
  const task = ids[next];
  if (task === undefined) return;
  go({ ...address, task, sample: "", page: Math.floor(next / PAGE) }, false);
}

/** An address that names only a sample or an entry says by that which suite, and which task. */
async function resolved(site: SiteData, address: Address): Promise<Address> {
  const bySample = address.sample === "" ? undefined : await sampleIn(site, address.sample);
  if (bySample !== undefined) return { ...address, ...bySample };
  if (address.sample !== "") announce(t("noSample", { id: address.sample }));
  const entry = site.entries.find(({ id }) => id === address.entry);
  const known = site.suites.some(({ key }) => key === address.suite);
  return { ...address, suite: known ? address.suite : (entry?.suite ?? site.suites[0]?.key ?? "") };
}

async function sampleIn(
  site: SiteData,
  id: string,
): Promise<Pick<Address, "suite" | "task"> | undefined> {
  const dot = id.lastIndexOf(".");
  const [run, ordinal] = [id.slice(0, dot), Number(id.slice(dot + 1))];
  for (const suite of site.suites) {
    const mine = site.entries.filter((entry) => entry.suite === suite.key && entry.runId === run);
    if (mine.length === 0) continue;
    const view = await suiteView(site, suite);
    for (const { rows } of view.entries.filter(({ entry }) => mine.includes(entry))) {
      const task = rows.task[rows.ordinal.indexOf(ordinal)];
      if (task !== undefined) return { suite: suite.key, task: view.tasks.ids[task] ?? "" };
    }
  }
  return undefined;
}

function search(view: SuiteView, address: Address, current: () => boolean) {
  return withText(view, address, (done, all) => {
    if (all > 4) byId("found").textContent = t("searching", { n: done, all });
    return current();
  });
}

function fillControls(site: SiteData, address: Address): void {
  const suites = selectById("f-suite");
  if (suites.options.length === 0) {
    for (const { key, name } of site.suites) suites.append(make("option", { value: key }, name));
  }
  suites.value = address.suite;
  const entries = selectById("f-entry");
  const own = site.entries.filter(({ suite }) => suite === address.suite);
  if (entries.dataset["suite"] !== address.suite) {
    entries.dataset["suite"] = address.suite;
    entries.replaceChildren(
      make("option", { value: "" }, t("all")),
      ...own.map(({ id, label }) => make("option", { value: id }, label)),
    );
  }
  entries.value = address.entry;
  selectById("f-state").value = address.state;
  inputById("f-split").checked = address.split;
  inputById("f-deep").checked = address.deep;
  const text = inputById("f-text");
  if (document.activeElement !== text) text.value = address.q;
}

function readControls(): Address {
  return {
    ...readAddress(),
    suite: selectById("f-suite").value,
    entry: selectById("f-entry").value,
    state: selectById("f-state").value,
    split: inputById("f-split").checked,
    deep: inputById("f-deep").checked,
    q: inputById("f-text").value,
  };
}

/** One page of the list. */
interface Listed {
  readonly at: number;
  readonly pages: number;
  readonly tasks: readonly number[];
}

function pageOf({ found, address }: Shown): Listed {
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const at = Math.min(address.page, pages - 1);
  return { at, pages, tasks: found.slice(at * PAGE, (at + 1) * PAGE) };
}

function list(
  { view, found, address }: Shown,
  { at, pages, tasks }: Listed,
  heads: readonly string[],
): void {
  const focused =
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset["task"]
      : undefined;
  byId("rows").replaceChildren(
    ...tasks.map((task, place) => taskRow(view, task, heads[place] ?? "", address, hashOf)),
  );
  if (focused !== undefined) {
    for (const link of document.querySelectorAll<HTMLElement>("#rows a")) {
      if (link.dataset["task"] === address.task) link.focus({ preventScroll: true });
    }
  }
  document.querySelector("#rows [aria-current]")?.scrollIntoView({ block: "nearest" });
  const count = t("foundTasks", { n: found.length, all: view.tasks.ids.length });
  byId("found").textContent =
    found.length === 0 ? t("noTask") : `${count}, ${t("pageOf", { n: at + 1, all: pages })}`;
  byId("previous").toggleAttribute("disabled", at === 0);
  byId("next").toggleAttribute("disabled", at >= pages - 1);
}

let opened = "";

async function open({ view, address }: Shown): Promise<void> {
  const place = byId("task");
  const task = view.tasks.ids.indexOf(address.task);
  document.body.classList.toggle("reading", task >= 0);
  const key = `${page.version} ${address.suite} ${address.task} ${address.sample}`;
  if (key === opened) return;
  opened = key;
  if (task < 0) {
    place.replaceChildren(make("p", { class: "soft" }, t("pick")));
    return;
  }
  const made = await taskView(view, task, address);
  if (opened !== key) return;
  place.replaceChildren(...made);
  if (matchMedia("(max-width: 60rem)").matches) {
    byId("back").focus();
    scrollTo({ top: 0 });
  }
  place.scrollTop = 0;
}
