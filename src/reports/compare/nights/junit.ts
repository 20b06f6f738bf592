import { type JunitCase, junit } from "../../junit/junit.js";
import { dayText, signed } from "../words.js";
import type { CellNights, Night, NightsModel } from "./model.js";
import { nightsText } from "./row.js";

/** One test case a backend and suite: tonight. A fall fails; what cannot be told is skipped. */
export function nightsJunit({ cells }: NightsModel): string {
  const cases = cells.flatMap((cell) => {
    const night = cell.nights.at(-1);
    return night === undefined ? [] : [caseOf(cell, night)];
  });
  return junit([{ name: "assay compare --nights", cases }]);
}

function caseOf({ backend, suite }: CellNights, night: Night): JunitCase {
  return { classname: suite, name: backend, result: resultOf(night) };
}

function resultOf({ state, change, since, missing }: Night): JunitCase["result"] {
  const said =
    change === undefined
      ? state
      : `${signed(change.difference)} points (95 %: ${signed(change.low)} to ${signed(change.high)}) against ${nightsText(change.against.nights)}`;
  switch (state) {
    case "worse":
      return {
        state: "failed",
        message: since === undefined ? said : `${said}, since ${dayText(since)}`,
      };
    case "open":
      return { state: "skipped", message: `${said}; ${missing} missing samples leave it open` };
    case "unscored":
      return { state: "skipped", message: "no sample has a score" };
    case "first":
      return { state: "skipped", message: "the first night: nothing to compare with" };
    case "green":
    case "better":
      return { state: "passed", said: `${state}: ${said}` };
  }
}
