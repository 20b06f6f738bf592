import { STATES } from "../sample-index.js";
import { html, type Markup } from "./markup.js";
import type { Frame } from "./shell.js";

/** The page of tasks before its script fills it. */
export function tasksPage({ t }: Frame): Markup {
  const states = Object.keys(STATES).filter(
    (state): state is keyof typeof STATES => state in STATES,
  );
  return html`<h1>${t("tasksTitle")}</h1>
<noscript><p class="banner">${t("needScript")}</p></noscript>
<div class="controls" role="search">
<label>${t("suite")} <select id="f-suite"></select></label>
<label>${t("backend")} <select id="f-entry"><option value="">${t("all")}</option></select></label>
<label>${t("result")} <select id="f-state"><option value="">${t("all")}</option>${states.map((state) => html`<option value="${state}">${t(`state ${state}`)}</option>`)}</select></label>
<label>${t("text")} <input id="f-text" type="search" placeholder="${t("textHint")}" autocomplete="off"></label>
<label class="check"><input id="f-deep" type="checkbox"> ${t("alsoAnswers")}</label>
<label class="check"><input id="f-split" type="checkbox"> ${t("disagree")}</label>
<button type="button" id="f-clear">${t("clear")}</button>
<button type="button" id="keys-open">${t("keysHelp")} <kbd>?</kbd></button>
</div>
<div class="browser">
<section class="list" aria-label="${t("taskList")}"><p id="found" class="soft" role="status">${t("loading")}</p><ul id="rows"></ul><p class="turn"><button type="button" id="previous">${t("previous")}</button> <button type="button" id="next">${t("next")}</button></p></section>
<div class="reader"><button type="button" id="back">${t("back")}</button><article id="task"></article></div>
</div>
<dialog id="keys" aria-labelledby="h-keys"><h2 id="h-keys">${t("keysTitle")}</h2>
<dl class="facts"><dt><kbd>j</kbd> <kbd>↓</kbd></dt><dd>${t("keyNext")}</dd><dt><kbd>k</kbd> <kbd>↑</kbd></dt><dd>${t("keyPrevious")}</dd><dt><kbd>Enter</kbd></dt><dd>${t("keyOpen")}</dd><dt><kbd>/</kbd></dt><dd>${t("keySearch")}</dd><dt><kbd>Esc</kbd></dt><dd>${t("keyClose")}</dd><dt><kbd>?</kbd></dt><dd>${t("keyHelp")}</dd></dl>
<p><label class="check"><input id="keys-on" type="checkbox"> ${t("keysOn")}</label></p>
<p><button type="button" id="keys-close">${t("close")}</button></p></dialog>`;
}
