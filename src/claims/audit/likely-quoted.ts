import { groupBy } from "../../collections.js";
import { evidenceOf, type Rule } from "./finding.js";
import { byQuantity, printings, publisherOf } from "./printings.js";

/** One equal figure may be chance. */
const FEWEST = 2;

export const likelyQuoted: Rule = {
  name: "likely-quoted",
  looksFor:
    "figures of another maker's model, given as measured, that equal that maker's own digit for digit",
  why: "a quoted column was not run under the table's protocol",
  find: ({ claims, models }) => {
    const equal = [...byQuantity(printings(claims)).values()].flatMap((group) => {
      const maker = models.get(group[0]?.model ?? "")?.maker;
      const own = group.find(
        (each) => publisherOf(each) === maker && each.claim.kind === "reported",
      );
      if (own === undefined) return [];
      return group
        .filter(
          (each) =>
            each.own &&
            publisherOf(each) !== maker &&
            each.claim.kind === "reported" &&
            each.claim.protocol?.id.startsWith("quoted") !== true &&
            each.figure.number === own.figure.number,
        )
        .map((printing) => ({ printing, own }));
    });
    const columns = groupBy(equal, ({ printing: { model, claim } }) =>
      JSON.stringify([model, claim.table ?? claim.source.id]),
    );
    return [...columns.values()].flatMap((column) => {
      const benchmarks = new Set(column.map(({ printing }) => printing.claim.benchmark));
      const [first] = column;
      if (first === undefined || benchmarks.size < FEWEST) return [];
      const { model, claim } = first.printing;
      const texts = column.map(
        ({ printing }) => `${printing.claim.benchmark} ${printing.figure.text}`,
      );
      return [
        {
          rule: "likely-quoted",
          severity: "notice" as const,
          summary: `${column.length} figures of ${model} in ${claim.table ?? claim.source.id} equal those of ${first.own.claim.source.title}, though only others are declared as quoted: ${texts.join(", ")}.`,
          evidence: column.flatMap(({ printing, own }) => [
            evidenceOf(printing.claim, printing.figure.text),
            evidenceOf(own.claim, own.figure.text),
          ]),
          figures: { figures: column.length },
        },
      ];
    });
  },
};
