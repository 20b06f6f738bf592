/// <reference lib="dom" />
import { REDUCED_ISOLATION } from "../../build-executions.js";
import { milliseconds, moneyOf } from "../../format.js";
import { stateOf } from "../../sample-index.js";
import type { SampleData } from "../site-data.js";
import { attemptFacts } from "./attempt-facts.js";
import { copyButton } from "./copy.js";
import { button, facts, make } from "./dom.js";
import { longText } from "./long-text.js";
import { formatted, MOST_FORMATTED } from "./markdown.js";
import { t, word } from "./page.js";

/** One answer with all that is known of how it came and how it was graded. */
export function sampleCard(sample: SampleData, link: string): readonly HTMLElement[] {
  const { answer, reasoning, execution, attempts, judgements = [] } = sample;
  return [
    make(
      "p",
      { class: "verdict" },
      badge(stateOf(sample)),
      execution?.isolation === REDUCED_ISOLATION &&
        make("span", { class: "badge warn" }, t("reducedIsolation")),
    ),
    ...(reasoning === ""
      ? []
      : [
          folded(t("reasoning", { n: reasoning.length.toLocaleString("en-US") }), () =>
            longText(reasoning),
          ),
        ]),
    answerPart(answer, sample.extracted?.trim() === answer.trim()),
    make(
      "div",
      { class: "actions" },
      copyButton(t("copyAnswer"), () => answer),
      copyButton(t("copyLink"), () => new URL(link, location.href).href),
    ),
    make("h4", {}, t("graded")),
    facts([
      [t("extracted"), execution === undefined ? sample.extracted : undefined],
      [t("rule"), sample.reason, "en"],
      [t("why"), sample.detail, "en"],
      [
        t("cost"),
        sample.cost === undefined ? undefined : moneyOf(sample.cost, sample.currency ?? "USD"),
      ],
    ]),
    ...(execution === undefined ? [] : [executionPart(execution, sample.extracted)]),
    folded(t("attempts", { n: attempts.length }), () =>
      make("div", {}, ...attempts.map((each) => facts(attemptFacts(each)))),
    ),
    ...(judgements.length === 0
      ? []
      : [
          folded(t("judgements", { n: judgements.length }), () =>
            make("div", {}, ...judgements.map((each) => facts(attemptFacts(each)))),
          ),
        ]),
  ];
}

/** A state by its sign and its name, so that it is told without colours. */
function badge(state: ReturnType<typeof stateOf>): HTMLElement {
  return make("span", { class: `state ${state}` }, word(`state ${state}`));
}

/** What opens on demand is made on demand. */
function folded(summary: string, inner: () => HTMLElement): HTMLElement {
  const made = make("details", {}, make("summary", {}, summary));
  made.addEventListener("toggle", () => made.append(inner()), { once: true });
  return made;
}

function answerPart(answer: string, raw: boolean): HTMLElement {
  const place = make("div", { class: "place" });
  const head = make("div", { class: "head" }, make("h4", {}, t("answer")));
  const show = (asIs: boolean) => {
    if (asIs) place.replaceChildren(longText(answer));
    else
      formatted(answer).then(
        (made) => place.replaceChildren(made),
        () => place.replaceChildren(longText(answer)),
      );
  };
  if (answer === "") place.append(make("p", { class: "soft" }, t("noText")));
  else if (raw || answer.length > MOST_FORMATTED) show(true);
  else {
    head.append(
      button(
        t("raw"),
        (pressed) => {
          const asIs = pressed.getAttribute("aria-pressed") !== "true";
          pressed.setAttribute("aria-pressed", String(asIs));
          show(asIs);
        },
        { "aria-pressed": "false", class: "quiet" },
      ),
    );
    show(false);
  }
  return make("div", {}, head, place);
}

/** A program keeps its lines; where it is all of the answer, it is shown there as it stands. */
function executionPart(
  execution: NonNullable<SampleData["execution"]>,
  program: string | undefined,
): HTMLElement {
  const { verdict, detail, passed, tests, failing, cpuMs, isolation, runtime } = execution;
  return make(
    "div",
    {},
    make("h4", {}, t("execution")),
    facts([
      [t("result"), word(`program ${verdict}`)],
      [t("why"), detail, "en"],
      [t("testsPassed"), tests === undefined ? String(passed) : `${passed} / ${tests}`],
      [t("cpu"), cpuMs === undefined ? undefined : milliseconds(cpuMs)],
      [t("isolation"), isolation === REDUCED_ISOLATION ? t("reducedIsolation") : isolation],
      [t("runtime"), runtime],
    ]),
    ...(program === undefined ? [] : [folded(t("programAsRun"), () => longText(program))]),
    ...(failing === undefined
      ? []
      : [
          make("p", { class: "soft" }, `${t("failing")}: ${failing.number}`),
          ...(
            [
              [t("input"), failing.input],
              [t("expected"), failing.expected],
              [t("got"), failing.got],
            ] as const
          ).flatMap(([name, text]) =>
            text === undefined ? [] : [make("p", { class: "label" }, name), longText(text)],
          ),
        ]),
  );
}
