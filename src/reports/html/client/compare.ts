/// <reference lib="dom" />
import type { Said } from "../../../words/worded.js";
import { ordinalOf } from "../../sample-index.js";
import type { CompareData, PairData, SiteData, SuitePair } from "../site-data.js";
import { byId, make, selectById } from "./dom.js";
import { chunk } from "./load.js";
import { spoken, t, word } from "./page.js";
import { ratiosPart, turnedRatios } from "./ratios.js";
import { sampleCard } from "./sample-card.js";
import { suiteView } from "./suite-view.js";
import { sampleAt } from "./task-view.js";

/** Flips shown at once. */
const MOST = 200;

/** The page that holds one side against another. */
export async function comparePage(): Promise<void> {
  const data = await chunk<CompareData>("compare");
  const first = data.pairs[0];
  if (first === undefined) {
    byId("result").replaceChildren(make("p", {}, t("compareNone")));
    return;
  }
  for (const id of ["c-base", "c-candidate"]) {
    selectById(id).append(
      ...data.sides.map((side) => make("option", { value: side.id }, side.label)),
    );
    selectById(id).addEventListener("change", () => {
      const to = new URLSearchParams({
        base: selectById("c-base").value,
        candidate: selectById("c-candidate").value,
      });
      location.hash = to.toString();
    });
  }
  const show = () => {
    const from = new URLSearchParams(location.hash.slice(1));
    const base = from.get("base") ?? first.base;
    const candidate = from.get("candidate") ?? first.candidate;
    selectById("c-base").value = base;
    selectById("c-candidate").value = candidate;
    const pair = pairOf(data, base, candidate);
    byId("result").replaceChildren(
      ...(pair === undefined
        ? [make("p", {}, t("notPaired", { n: data.most }))]
        : pairView(pair, data.margin)),
    );
  };
  addEventListener("hashchange", show);
  show();
}

/** Stored one way round; the other way round is the same with its signs turned. */
function pairOf({ pairs }: CompareData, base: string, candidate: string): PairData | undefined {
  const found = pairs.find((pair) => pair.base === base && pair.candidate === candidate);
  if (found !== undefined) return found;
  const other = pairs.find((pair) => pair.base === candidate && pair.candidate === base);
  return other && { base, candidate, suites: other.suites.map(turned) };
}

function turned(pair: SuitePair): SuitePair {
  const { base, candidate, interval, verdict, said, truncated, refused, ratios, flips } = pair;
  const swap = (rates: SuitePair["truncated"]) => ({
    ...rates,
    base: rates.candidate,
    candidate: rates.base,
  });
  return {
    ...pair,
    base: candidate,
    candidate: base,
    difference: -pair.difference,
    ...(interval && { interval: { low: -interval.high, high: -interval.low } }),
    verdict: turnedText(verdict),
    said: turnedSaid(said),
    truncated: swap(truncated),
    refused: swap(refused),
    ratios: turnedRatios(ratios),
    flips: flips.map((flip) => ({
      ...flip,
      base: flip.candidate,
      candidate: flip.base,
      to: flip.to === "right" ? ("wrong" as const) : ("right" as const),
    })),
  };
}

const TURNED: Readonly<Record<string, string>> = {
  better: "worse",
  worse: "better",
  "unpaired better": "unpaired worse",
  "unpaired worse": "unpaired better",
};

function turnedText(text: string): string {
  return TURNED[text] ?? text;
}

/** The reason the other way round: its difference, in points, has the other sign. */
function turnedSaid({ code, values = {} }: Said): Said {
  return {
    code: turnedText(code),
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        name === "points" && typeof value === "string"
          ? value.replace(/^[+-]/, (sign) => (sign === "+" ? "-" : "+"))
          : typeof value === "object" && "code" in value
            ? turnedSaid(value)
            : value,
      ]),
    ),
  };
}

function pairView({ suites }: PairData, margin: number): readonly HTMLElement[] {
  const heads = [
    "suite",
    "difference",
    "baseScore",
    "candidateScore",
    "pairs",
    "adjusted",
    "verdict",
  ] as const;
  const widest = Math.max(
    1,
    ...suites.flatMap(({ interval, difference }) =>
      [difference, interval?.low ?? 0, interval?.high ?? 0].map(Math.abs),
    ),
  );
  const table = make(
    "table",
    { class: "board" },
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        ...heads.map((head) =>
          make(
            "th",
            { scope: "col", ...(head !== "suite" && head !== "verdict" && { class: "n" }) },
            t(head),
          ),
        ),
      ),
    ),
    make("tbody", {}, ...suites.map((each) => suiteRow(each, widest))),
  );
  return [
    make(
      "div",
      { class: "scroll", role: "region", tabindex: "0", "aria-label": t("compare") },
      table,
    ),
    make("p", { class: "soft" }, t("compareNote", { margin })),
    ...ratiosPart(suites),
    ...suites.flatMap(flipPart),
  ];
}

function suiteRow(pair: SuitePair, widest: number): HTMLElement {
  const { difference, interval, base, candidate } = pair;
  const number = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
  const range = interval && `${number(interval.low)} ${t("to")} ${number(interval.high)}`;
  const cell = (label: string, ...content: (string | Node | undefined)[]) =>
    make("td", { class: "n", "data-label": label }, ...content);
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, pair.name),
    cell(
      t("difference"),
      make("b", {}, number(difference)),
      range && make("span", { class: "sub" }, range),
      interval && whisker(difference, interval, widest),
    ),
    cell(t("baseScore"), base.score.toFixed(1)),
    cell(t("candidateScore"), candidate.score.toFixed(1)),
    cell(
      t("pairs"),
      String(pair.pairs),
      pair.unpaired > 0
        ? make("span", { class: "sub" }, `${t("missing")}: ${pair.unpaired}`)
        : undefined,
    ),
    cell(
      t("adjusted"),
      pair.p < 0.001 ? "< 0.001" : pair.p.toFixed(3),
      make("span", { class: "sub" }, word(`test ${pair.test}`)),
    ),
    make(
      "td",
      { "data-label": t("verdict") },
      make("b", { class: `compare ${pair.verdict}` }, word(`compare ${pair.verdict}`)),
      make("span", { class: "sub" }, spoken(pair.said)),
    ),
  );
}

const SVG = "http://www.w3.org/2000/svg";

/** The difference and its interval about zero, on the scale of the widest of the table. */
function whisker(
  value: number,
  { low, high }: { readonly low: number; readonly high: number },
  widest: number,
): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const at = (points: number) => String(60 + (56 * points) / widest);
  const part = (name: string, attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, each] of Object.entries(attributes)) made.setAttribute(key, each);
    svg.append(made);
  };
  svg.setAttribute("class", "whisker");
  svg.setAttribute("viewBox", "0 0 120 12");
  svg.setAttribute("aria-hidden", "true");
  part("line", { class: "zero", x1: "60", x2: "60", y1: "0", y2: "12" });
  part("line", { class: "range", x1: at(low), x2: at(high), y1: "6", y2: "6" });
  part("circle", { class: "dot", cx: at(value), cy: "6", r: "3" });
  return svg;
}

function flipPart(pair: SuitePair): readonly HTMLElement[] {
  if (pair.flipped === 0) return [];
  const place = make("div", { class: "columns" });
  const items = pair.flips.slice(0, MOST).map((flip) => {
    const button = make(
      "button",
      { type: "button", class: "row" },
      `${flip.task}, ${t("sampleN", { n: flip.sample + 1 })}`,
    );
    button.addEventListener("click", () => {
      void sideBySide(pair, flip, place).then(() => place.scrollIntoView({ block: "start" }));
    });
    const now = flip.to === "right" ? "nowRight" : "nowWrong";
    return make(
      "li",
      {},
      button,
      " ",
      make("span", { class: `state ${flip.to === "right" ? "correct" : "incorrect"}` }, t(now)),
    );
  });
  return [
    make("h2", {}, `${pair.name}: ${t("flips", { n: pair.flipped })}`),
    ...(pair.flipped > items.length
      ? [make("p", { class: "soft" }, t("flipsCut", { n: items.length }))]
      : []),
    make("ul", { class: "flips" }, ...items),
    place,
  ];
}

async function sideBySide(
  pair: SuitePair,
  flip: SuitePair["flips"][number],
  place: HTMLElement,
): Promise<void> {
  const site = await chunk<SiteData>("site");
  const suite = site.suites.find(({ key }) => key === pair.suite);
  if (suite === undefined) return;
  const view = await suiteView(site, suite);
  const cards = await Promise.all(
    (
      [
        [pair.base.entry, flip.base],
        [pair.candidate.entry, flip.candidate],
      ] as const
    ).map(async ([entry, id]) => {
      const own = view.entries.find((each) => each.entry.id === entry);
      const row = own?.rows.ordinal.indexOf(ordinalOf(id)) ?? -1;
      const sample = own && row >= 0 ? await sampleAt(own, row) : undefined;
      const label = own?.entry.label ?? entry;
      return make(
        "section",
        { class: "card", "aria-label": label },
        make("h3", {}, label),
        make(
          "p",
          { class: "sub" },
          make("a", { href: `tasks.html#sample=${encodeURIComponent(id)}` }, id),
        ),
        ...(sample === undefined
          ? []
          : sampleCard(sample, `tasks.html#sample=${encodeURIComponent(id)}`)),
      );
    }),
  );
  place.replaceChildren(...cards);
}
