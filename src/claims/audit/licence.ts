import { groupBy } from "../../collections.js";
import { evidenceOf, type Rule } from "./finding.js";

export const licence: Rule = {
  name: "licence",
  looksFor: "models of one maker that carry different licences",
  why: "one licence named for a release need not cover each of its models",
  find: ({ claims, models }) => {
    const stated = claims.filter(
      ({ metric, stated: { form } }) => metric === "licence" && form === "wording",
    );
    const makers = groupBy(stated, ({ model }) => models.get(model)?.maker);
    return [...makers].flatMap(([maker, group]) => {
      const texts = group.map(({ model, stated: said }) =>
        said.form === "wording" ? `${model}: ${said.text}` : model,
      );
      const wordings = new Set(
        group.map(({ stated: said }) => (said.form === "wording" ? said.text : "")),
      );
      if (wordings.size < 2) return [];
      return [
        {
          rule: "licence",
          severity: "notice" as const,
          summary: `Models of ${maker} carry ${wordings.size} licences: ${texts.join("; ")}.`,
          evidence: group.map((claim) => evidenceOf(claim)),
          figures: { licences: wordings.size },
        },
      ];
    });
  },
};
