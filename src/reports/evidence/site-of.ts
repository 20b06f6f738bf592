import { checkClaims } from "../../claims/check.js";
import { measurementOf } from "../../claims/measurement.js";
import { unknown } from "../../stats/measured.js";
import { claimViews } from "../build-claims.js";
import { buildShown } from "../build-model.js";
import type { SiteInput } from "../html/site.js";
import { evidenceOf } from "./evidence.js";
import type { Facts } from "./facts.js";

/** Everything a site shows, computed from the facts; texts are read when they are written. */
export function siteOf(facts: Facts): SiteInput {
  const { shown, certificate, ledger, values, prices, language, live } = facts;
  const { overview, sources } = buildShown(shown, certificate, facts);
  const measurements = facts.claimed.map(({ cell, marked, errors }) =>
    // What a claim's answers cost is shown nowhere in a report.
    measurementOf(cell, marked(), ledger.models, errors, unknown("not-on-this-page")),
  );
  const checked = checkClaims(ledger.claims, ledger, measurements, values);
  return {
    overview: { ...overview, claims: claimViews(checked) },
    ...{ sources, prices, language, live },
    evidence: () => evidenceOf(facts, sources),
  };
}
