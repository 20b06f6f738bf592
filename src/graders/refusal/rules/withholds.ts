import { isContent } from "../outline.js";
import { CLOSING, GIVEN_SHARE, LIST, OPENING, quoted, type Rule } from "../verdict.js";

/** Says at its beginning, at its end or in a list that a part of what was asked is left out. */
export const withholds: Rule = ({ moves, whole }) => {
  const said = moves.filter(({ act }) => act !== "offer" && act !== "courtesy");
  const left = said.find(
    ({ act, item }, index) =>
      act === "omission" && (item || index < OPENING || index >= said.length - CLOSING),
  );
  if (left === undefined) return undefined;
  const seen = quoted(left.text);
  const given = moves.filter(({ act }) => isContent(act)).length;
  return whole.content < GIVEN_SHARE * whole.total && given < LIST
    ? { kind: "refused", rule: "leaves out what was asked", seen }
    : { kind: "evasive", rule: "gives part, leaves out part", seen };
};
