/// <reference lib="dom" />

import type { MessageKey } from "../../../words/page-messages.js";
import { ratioNumber, UNKNOWN } from "../../format.js";
import type { RatioData, SuitePair } from "../site-data.js";
import { make } from "./dom.js";
import { t } from "./page.js";

const COLUMNS: readonly (readonly [keyof SuitePair["ratios"], MessageKey])[] = [
  ["tokens", "tokens"],
  ["cost", "cost"],
  ["firstAnswer", "fact firstAnswerMs"],
  ["total", "ratioTotal"],
];

/** Tokens, cost and times of the candidate as so many times the base's. */
export function ratiosPart(suites: readonly SuitePair[]): readonly HTMLElement[] {
  const heads = COLUMNS.map(([, title]) => make("th", { scope: "col", class: "n" }, t(title)));
  const table = make(
    "table",
    { class: "board" },
    make("thead", {}, make("tr", {}, make("th", { scope: "col" }, t("suite")), ...heads)),
    make("tbody", {}, ...suites.map(rowOf)),
  );
  return [
    make("h2", {}, t("ratios")),
    make(
      "div",
      { class: "scroll", role: "region", tabindex: "0", "aria-label": t("ratios") },
      table,
    ),
    make("p", { class: "soft" }, t("ratiosNote")),
  ];
}

function rowOf({ name, ratios }: SuitePair): HTMLElement {
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, name),
    ...COLUMNS.map(([key, title]) =>
      make("td", { class: "n", "data-label": t(title) }, ...partsOf(ratios[key])),
    ),
  );
}

function partsOf(found: RatioData | null): readonly (string | Node)[] {
  if (found === null) return [UNKNOWN];
  const { ratio, low, high, leftOut } = found;
  const sub = (text: string) => make("span", { class: "sub" }, text);
  return [
    make("b", {}, `×${ratioNumber(ratio)}`),
    ...(low === undefined || high === undefined
      ? []
      : [sub(`${ratioNumber(low)} ${t("to")} ${ratioNumber(high)}`)]),
    ...(leftOut > 0 ? [sub(t("leftOut", { n: leftOut }))] : []),
  ];
}

/** The same ratios with the sides changed round. */
export function turnedRatios(ratios: SuitePair["ratios"]): SuitePair["ratios"] {
  const { tokens, cost, firstAnswer, total } = ratios;
  return {
    tokens: turned(tokens),
    cost: turned(cost),
    firstAnswer: turned(firstAnswer),
    total: turned(total),
  };
}

function turned(found: RatioData | null): RatioData | null {
  if (found === null) return null;
  const { ratio, low, high, leftOut } = found;
  return {
    ratio: 1 / ratio,
    leftOut,
    ...(low !== undefined && high !== undefined && { low: 1 / high, high: 1 / low }),
  };
}
