/// <reference lib="dom" />

/** What the page's script reads from the data island. */
export interface PageData {
  readonly entries: readonly {
    readonly id: string;
    readonly label: string;
    readonly suiteHash: string;
  }[];
  readonly tasks: readonly {
    readonly suiteHash: string;
    readonly id: string;
    readonly prompt: string;
    readonly target: string;
  }[];
  readonly samples: readonly {
    readonly id: string;
    readonly entry: string;
    readonly task: string;
    readonly index: number;
    readonly state: string;
    readonly facts: readonly (readonly [string, string])[];
    readonly reasoning: string;
    readonly answer: string;
    readonly attempts: readonly (readonly (readonly [string, string])[])[];
  }[];
  readonly charts: readonly { readonly id: string; readonly spec: unknown }[];
}

interface VegaView {
  signal(name: "outer", value: number): VegaView;
  width(value: number): VegaView;
  runAsync(): Promise<unknown>;
}

interface VegaGlobals {
  readonly vega: {
    parse(spec: unknown, config: undefined, options: { ast: true }): unknown;
    View: new (runtime: unknown, options: object) => VegaView;
  };
  readonly vegaInterpreter: unknown;
}

/**
 * The page's own script; its source is written into the page, so it uses nothing from outside itself.
 * Everything shown is set as text, never as markup, with its invisible characters made visible.
 */
export function client(): void {
  const PAGE = 25;
  const element = (id: string): HTMLElement => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`no element ${id}`);
    return found;
  };
  const shown = (text: string): string =>
    text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (char) =>
      char === "\n" || char === "\t"
        ? char
        : `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`,
    );
  const make = (
    tag: string,
    text?: string,
    attributes: Record<string, string> = {},
  ): HTMLElement => {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = shown(text);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const data = JSON.parse(element("data").textContent ?? "") as PageData;
  const tasks = new Map(data.tasks.map((task) => [`${task.suiteHash} ${task.id}`, task]));
  const entries = new Map(data.entries.map((entry) => [entry.id, entry]));
  const samples = new Map(data.samples.map((sample) => [sample.id, sample]));
  const filters = {
    entry: element("f-entry") as HTMLSelectElement,
    state: element("f-state") as HTMLSelectElement,
    text: element("f-text") as HTMLInputElement,
  };
  let page = 0;
  let open = "";

  const matching = () => {
    const words = filters.text.value.toLowerCase();
    return data.samples.filter((sample) => {
      if (filters.entry.value !== "" && sample.entry !== filters.entry.value) return false;
      if (filters.state.value !== "" && sample.state !== filters.state.value) return false;
      if (words === "") return true;
      const task = tasks.get(`${entries.get(sample.entry)?.suiteHash ?? ""} ${sample.task}`);
      return [sample.id, sample.task, sample.answer, sample.reasoning, task?.prompt ?? ""].some(
        (text) => text.toLowerCase().includes(words),
      );
    });
  };

  const list = () => {
    const found = matching();
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    page = Math.min(page, pages - 1);
    const rows = found.slice(page * PAGE, (page + 1) * PAGE).map((sample) => {
      const row = make("tr", undefined, sample.id === open ? { "aria-current": "true" } : {});
      const cell = make("td");
      const button = make("button", sample.task, { type: "button", class: "row" });
      button.addEventListener("click", () => {
        location.hash = `sample=${encodeURIComponent(sample.id)}`;
      });
      cell.append(button);
      row.append(
        cell,
        make("td", String(sample.index + 1), { class: "n" }),
        make("td", entries.get(sample.entry)?.label ?? ""),
        make("td", sample.state),
        make("td", sample.answer.trim().slice(-60)),
      );
      return row;
    });
    element("rows").replaceChildren(...rows);
    element("count").textContent =
      found.length === 0
        ? "No sample matches."
        : `${found.length} samples, page ${page + 1} of ${pages}`;
    (element("previous") as HTMLButtonElement).disabled = page === 0;
    (element("next") as HTMLButtonElement).disabled = page >= pages - 1;
  };

  const facts = (pairs: readonly (readonly [string, string])[]): HTMLElement => {
    const dl = make("dl");
    for (const [name, value] of pairs) dl.append(make("dt", name), make("dd", value));
    return dl;
  };

  const detail = (id: string) => {
    const sample = samples.get(id);
    const place = element("detail");
    open = sample === undefined ? "" : id;
    if (sample === undefined) {
      place.replaceChildren(
        ...(id === "" ? [] : [make("p", `There is no sample ${id} in this report.`)]),
      );
      return;
    }
    const task = tasks.get(`${entries.get(sample.entry)?.suiteHash ?? ""} ${sample.task}`);
    const folded = make("details");
    folded.append(
      make("summary", `Reasoning (${sample.reasoning.length} characters)`),
      make("pre", sample.reasoning),
    );
    const heading = make("h3", `${sample.task}, sample ${sample.index + 1}: ${sample.state}`, {
      tabindex: "-1",
    });
    place.replaceChildren(
      heading,
      facts(sample.facts),
      make("h4", "Prompt"),
      make("pre", task?.prompt ?? ""),
      make("h4", "Target"),
      make("pre", task?.target ?? ""),
      ...(sample.reasoning === "" ? [] : [folded]),
      make("h4", "Answer"),
      make("pre", sample.answer === "" ? "(none)" : sample.answer),
      make("h4", "Requests"),
      ...sample.attempts.map(facts),
    );
    heading.focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
  };

  const route = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    const entry = wanted.get("entry");
    if (entry !== null) {
      filters.entry.value = entry;
      page = 0;
      element("samples").scrollIntoView();
    }
    const sample = wanted.get("sample");
    if (sample !== null) detail(sample);
    list();
  };

  for (const control of Object.values(filters)) {
    control.addEventListener("input", () => {
      page = 0;
      list();
    });
  }
  const turn = (by: number) => () => {
    page += by;
    list();
  };
  element("previous").addEventListener("click", turn(-1));
  element("next").addEventListener("click", turn(1));
  addEventListener("hashchange", route);
  route();

  const { vega, vegaInterpreter } = globalThis as unknown as VegaGlobals;
  for (const { id, spec } of data.charts) {
    const place = element(`chart-${id}`);
    const live = make("div");
    const view = new vega.View(vega.parse(spec, undefined, { ast: true }), {
      renderer: "svg",
      container: live,
      hover: true,
      expr: vegaInterpreter,
    });
    let drawn = 0;
    const resize = () => {
      const width = Math.min(760, Math.floor(place.clientWidth));
      if (width <= 0 || width === drawn) return;
      drawn = width;
      // The drawing that came with the page stays where Vega fails.
      view
        .signal("outer", width)
        .width(width)
        .runAsync()
        .then(
          () => place.replaceChildren(live),
          (error: unknown) => place.setAttribute("data-error", String(error)),
        );
    };
    resize();
    new ResizeObserver(resize).observe(place);
  }
}
