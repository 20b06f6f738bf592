import { groupBy } from "../../collections.js";
import { evidenceOf, type Rule } from "./finding.js";
import { printings } from "./printings.js";

/** Figures this far apart, as a share of the higher, are not one score. */
const APART = 0.02;

export const family: Rule = {
  name: "family",
  looksFor:
    "one model with different figures on variants of a benchmark that go by nearly the same name",
  why: "a figure quoted without its variant can be off by a quarter",
  find: ({ claims, benchmarks }) => {
    const reported = printings(claims).filter(({ own, claim }) => own && claim.kind === "reported");
    const groups = groupBy(reported, ({ model, claim }) =>
      JSON.stringify([
        model,
        benchmarks.get(claim.benchmark ?? "")?.family,
        claim.metric,
        claim.unit,
      ]),
    );
    return [...groups.values()].flatMap((group) => {
      const variants = [...new Map(group.map((each) => [each.claim.benchmark, each])).values()];
      const figures = variants.map(({ figure }) => figure.number);
      const [lowest, highest] = [Math.min(...figures), Math.max(...figures)];
      const [first] = variants;
      if (first === undefined || variants.length < 2 || highest - lowest < APART * highest)
        return [];
      const texts = variants.map(({ figure, claim }) => `${figure.text} on ${claim.benchmark}`);
      return [
        {
          rule: "family",
          severity: "notice" as const,
          summary: `${first.model} has ${texts.join(" and ")} (${first.claim.metric}).`,
          evidence: variants.map(({ claim, figure }) => evidenceOf(claim, figure.text)),
          figures: { lowest, highest },
        },
      ];
    });
  },
};
