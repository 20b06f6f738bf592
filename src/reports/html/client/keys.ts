/// <reference lib="dom" />
import { byId, inputById } from "./dom.js";

export interface Commands {
  readonly move: (by: number) => void;
  readonly open: () => void;
  readonly search: () => void;
  readonly close: () => void;
}

const STORED = "assay-keys";

/** Single keys, unless somebody types, and unless they are switched off (WCAG 2.1.4). */
export function listenToKeys(commands: Commands): void {
  const help = byId("keys");
  const on = inputById("keys-on");
  on.checked = stored() !== "off";
  on.addEventListener("change", () => store(on.checked ? "on" : "off"));
  if (help instanceof HTMLDialogElement) {
    byId("keys-open").addEventListener("click", () => help.showModal());
    byId("keys-close").addEventListener("click", () => help.close());
  }
  const actions: Readonly<Record<string, () => void>> = {
    j: () => commands.move(1),
    ArrowDown: () => commands.move(1),
    k: () => commands.move(-1),
    ArrowUp: () => commands.move(-1),
    Enter: commands.open,
    "/": commands.search,
    Escape: commands.close,
    "?": () => help instanceof HTMLDialogElement && help.showModal(),
  };
  addEventListener("keydown", (event) => {
    if (!on.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (help instanceof HTMLDialogElement && help.open) return;
    const { target, key } = event;
    const typing = target instanceof HTMLElement && target.matches("input, select, textarea");
    if (typing && key !== "Escape") return;
    if (target instanceof HTMLElement && key === "Enter" && target.matches("a, button, summary"))
      return;
    if (
      target instanceof HTMLElement &&
      key.startsWith("Arrow") &&
      target.matches("pre, [role=region]")
    )
      return;
    const action = actions[key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

/** Storage may be closed to a page that was opened from a file: then the setting lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    inputById("keys-on").title = value;
  }
}
