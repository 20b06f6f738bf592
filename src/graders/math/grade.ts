import { type Grade, type Grader, type GraderSpec, tooLarge } from "../grader.js";
import { TooLarge } from "../limits.js";
import { findAnswer, type Place } from "../places/find.js";
import { unwrap } from "../unwrap.js";
import { compare } from "./compare.js";
import { gradeAsMathVerify } from "./compat.js";
import { exact } from "./exact.js";
import { tryParse } from "./parse.js";
import { POLICIES } from "./policies.js";
import { toText } from "./rational.js";
import { spell } from "./spelling.js";
import type { Node } from "./tree.js";
import { measure, numberOfSentence, withoutShortUnit } from "./units.js";

/** Where an answer may stand when the suite does not say, best place first. */
const PLACES: readonly Place[] = [
  { kind: "boxed" },
  { kind: "cue" },
  { kind: "line", prefix: "####" },
  { kind: "bold" },
  { kind: "whole" },
  { kind: "number" },
];

const gradeResponse = (response: string, target: unknown, spec: GraderSpec): Grade => {
  const found = findAnswer(response, spec, PLACES);
  if (found === undefined) return { grade: "unparsed", reason: "no answer was found" };
  if (spec.compat === "math-verify")
    return gradeAsMathVerify(found.text, String(target), found.place);
  try {
    return judge(found.text, String(target), found.place);
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge();
    throw error;
  }
};

const judge = (answer: string, target: string, place: string): Grade => {
  const [a, b] = [read(answer), read(target)];
  const extracted = a.node === undefined ? a.text : canonical(a.node, a.text);
  const say = (right: boolean, reason: string): Grade => ({
    grade: right ? "correct" : "incorrect",
    score: right ? 1 : 0,
    extracted,
    reason: `${place}: ${reason}`,
  });
  if (asWords(a.text) === asWords(b.text)) return say(true, POLICIES.words);
  if (a.unit !== "" && b.unit !== "" && a.unit !== b.unit) return say(false, "another unit");
  const plain = b.node === undefined ? undefined : exact(b.node);
  const rest = plain && (withoutShortUnit(a.text) ?? numberOfSentence(a.text));
  const node = rest === undefined ? a.node : tryParse(rest);
  if (node === undefined || b.node === undefined) return say(false, POLICIES.different);
  const verdict = compare(node, b.node);
  if (verdict === "undecided") return { grade: "ungraded", reason: `${place}: no point decides` };
  return say(verdict !== "different", POLICIES[verdict]);
};

interface Read {
  readonly text: string;
  readonly unit: string;
  readonly node: Node | undefined;
}

/** As it stands where that is mathematics; else without its unit, currency sign and wrapping. */
const read = (written: string): Read => {
  const text = unwrap(written);
  const whole = tryParse(spell(text));
  if (whole !== undefined && !/[a-z]{2}/i.test(text.replace(/\\[A-Za-z]+/g, ""))) {
    return { text, unit: "", node: whole };
  }
  const bare = measure(text);
  if (bare.text === text) return { text, unit: "", node: whole };
  return { text, unit: bare.unit, node: tryParse(spell(unwrap(bare.text))) ?? whole };
};

/** Equal exact values give equal text, so that answers can be counted for a vote. */
const canonical = (node: Node, text: string): string => {
  const bare =
    node.kind === "relation" && node.operators.every((o) => o === "=") ? node.sides.at(-1) : node;
  const value = bare && exact(bare);
  return value === undefined ? text.replace(/\\left|\\right|\s+/g, "") : toText(value);
};

const asWords = (text: string): string =>
  text
    .replace(/\\(?:text|mathrm|textbf|mbox)\s*\{([^{}]*)\}/g, "$1")
    .replace(/\s+/g, "")
    .toLowerCase();

export const math: Grader = {
  about: "A mathematical answer, compared by its value.",
  policies: [],
  grade: gradeResponse,
};
