import { compare } from "./compare.js";
import { PLAIN } from "./context.js";
import { sameDuration } from "./durations.js";
import { exact } from "./exact.js";
import { tryParse } from "./parse.js";
import type { Read } from "./reading.js";
import { numberOfSentence } from "./sentence.js";
import { spell } from "./spelling.js";
import { sameTime } from "./times.js";
import { areOtherUnits } from "./unit-phrase.js";
import { firstThatHolds, holds, type Verdict } from "./verdict.js";
import { asWords, isBareLabel, isLetterOf, optionLabel } from "./words.js";

/** The rule by which an answer is the target, or that it is not. @throws TooLarge */
export const decide = (answer: Read, target: Read): Verdict => {
  if (asWords(answer.text) === asWords(target.text)) return "text";
  if (isLetterOf(answer.text, target.text)) return "option";
  if (isBareLabel(target.text) || isBareLabel(answer.text)) {
    const [label, gold] = [optionLabel(answer.text), optionLabel(target.text)];
    if (label !== undefined && gold !== undefined) return label === gold ? "option" : "different";
  }
  const time = sameTime(answer.text, target.text) ?? sameDuration(answer.text, target.text);
  if (time !== undefined) return time ? "time" : "different";
  return firstThatHolds([() => byReadings(answer, target), () => bySentence(answer, target)]);
};

const byReadings = (answer: Read, target: Read): Verdict => {
  const verdicts: Verdict[] = [];
  let equal: Verdict | undefined;
  // 50% with and without its sign taken off: like readings only, where both sides have both.
  const alike = answer.readings.length > 1 && target.readings.length > 1;
  for (const a of answer.readings) {
    for (const b of target.readings) {
      if (alike && a.measured !== b.measured) continue;
      const verdict = compare(a.node, b.node);
      const other = areOtherUnits(a.unit, b.unit);
      if (holds(verdict)) {
        if (other) return "different";
        equal ??= a.unit.known === b.unit.known ? verdict : "units";
      }
      verdicts.push(verdict);
    }
  }
  if (equal !== undefined) return equal;
  return verdicts.includes("undecided") ? "undecided" : "different";
};

/** Only against a target that is a plain number. */
const bySentence = (answer: Read, target: Read): Verdict => {
  if (answer.readings.length > 0) return "different";
  const gold = target.readings.find(({ node }) => exact(node, PLAIN) !== undefined);
  if (gold === undefined) return "different";
  const number = numberOfSentence(answer.text);
  const node = number === undefined ? undefined : tryParse(spell(number));
  return node !== undefined && holds(compare(node, gold.node)) ? "sentence" : "different";
};
