/// <reference lib="dom" />

/** What is shown, as it stands in the address after the #: it can be shared. */
export interface Address {
  readonly suite: string;
  readonly entry: string;
  readonly state: string;
  readonly split: boolean;
  readonly q: string;
  /** Whether the text is looked for in the answers too. */
  readonly deep: boolean;
  /** The task's id. */
  readonly task: string;
  /** A sample's id. */
  readonly sample: string;
  readonly page: number;
}

export function readAddress(): Address {
  const from = new URLSearchParams(location.hash.slice(1));
  const text = (name: string) => from.get(name) ?? "";
  return {
    ...{ suite: text("suite"), entry: text("entry"), state: text("state"), q: text("q") },
    ...{ task: text("task"), sample: text("sample") },
    split: from.has("split"),
    deep: from.has("deep"),
    page: Math.max(0, Number.parseInt(text("page"), 10) - 1 || 0),
  };
}

export function hashOf(address: Address): string {
  const to = new URLSearchParams();
  for (const name of ["suite", "entry", "state", "q", "task", "sample"] as const) {
    if (address[name] !== "") to.set(name, address[name]);
  }
  if (address.split) to.set("split", "1");
  if (address.deep) to.set("deep", "1");
  if (address.page > 0) to.set("page", String(address.page + 1));
  return `#${to.toString()}`;
}

/** Shows something else; a step back leads here again only where `step` is set. */
export function go(address: Address, step: boolean): void {
  const hash = hashOf(address);
  if (hash === location.hash) return;
  history[step ? "pushState" : "replaceState"](null, "", hash);
  dispatchEvent(new Event("hashchange"));
}
