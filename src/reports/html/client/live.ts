/// <reference lib="dom" />
import { byId } from "./dom.js";
import { renewPage, t } from "./page.js";
import { sortLike } from "./sort.js";

/** Pages that show what their script has loaded. */
const READING = new Set(["tasks", "compare"]);

/**
 * Where `assay view` serves the page: it says when the database has changed. A page whose content is
 * all in its text is renewed in place; any other offers it, so that nobody loses what they read.
 */
export function followDatabase(renewed: () => void): void {
  const note = byId("live");
  note.hidden = false;
  note.textContent = t("live");
  const events = new EventSource("events");
  events.addEventListener("changed", () => {
    if (READING.has(document.body.dataset["page"] ?? "")) {
      const link = document.createElement("a");
      link.href = location.href;
      link.textContent = t("renew");
      link.addEventListener("click", (event) => {
        event.preventDefault();
        location.reload();
      });
      note.replaceChildren(link);
      return;
    }
    renew().then(renewed, () => {
      note.textContent = t("renew");
    });
  });
}

/** Puts the new content in the place of the old; what was unfolded or sorted stays so. */
async function renew(): Promise<void> {
  const answer = await fetch(location.pathname, { cache: "no-store" });
  if (!answer.ok) throw new Error(await answer.text());
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [main, old] = [fresh.querySelector("main"), document.querySelector("main")];
  if (main === null || old === null) return;
  const open = new Set([...old.querySelectorAll("details[open]")].map(({ id }) => id));
  for (const each of main.querySelectorAll("details")) each.open = open.has(each.id);
  renewPage(fresh);
  sortLike(old, main);
  old.replaceWith(main);
}
