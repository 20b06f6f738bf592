import { groupBy } from "../../collections.js";
import type { ForestData } from "../charts/forest.js";
import type { ClaimView } from "../model.js";
import type { Frame } from "./shell.js";
import type { Translate } from "./texts.js";

const FOR: ReadonlySet<string> = new Set(["reproduced", "holds"]);
const AGAINST: ReadonlySet<string> = new Set(["below", "contradicted"]);

/** The measured claims as the forest draws them, one list a unit; none where nothing was measured. */
export function forests({ overview: { claims = [] }, t }: Frame): readonly ForestData[] {
  const measured = claims.filter(
    ({ ours, claimed }) => ours !== undefined && claimed !== undefined,
  );
  const byUnit = groupBy(measured, ({ unit = "percent" }) => (unit === "percent" ? "%" : unit));
  return [...byUnit].map(([unit, own]) => ({
    unit,
    rows: own.flatMap((claim) => rowOf(t, claim)),
  }));
}

function rowOf(t: Translate, claim: ClaimView): ForestData["rows"] {
  const { claimed, ours, verdict, replications, model, benchmark, measured } = claim;
  if (claimed === undefined) return [];
  return [
    {
      label: [model, benchmark, measured?.backend].filter((part) => part !== undefined).join(" · "),
      claimed: claimed.value,
      replications: replications.map(({ publisher, value }) => ({ label: publisher, value })),
      ...(ours && { measured: { value: ours.value, low: ours.low, high: ours.high } }),
      verdict: t(`verdict ${verdict}`),
      tone: FOR.has(verdict) ? "for" : AGAINST.has(verdict) ? "against" : "open",
    },
  ];
}
