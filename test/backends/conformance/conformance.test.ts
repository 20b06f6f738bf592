import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../src/runner/outcome.js";
import { ask } from "./ask.js";
import type { Case } from "./cases/case.js";
import { CASES } from "./cases.js";
import type { Dialect } from "./dialect.js";
import { DIALECTS } from "./dialects/index.js";

describe.each(DIALECTS.map((dialect): [string, Dialect] => [dialect.name, dialect]))(
  "%s",
  (_name, dialect) => {
    const cases = CASES(dialect).map((each): [string, Case] => [each.title, each]);
    it.concurrent.each(cases)("%s", async (_title, { script, manner, expected, ...more }) => {
      const asked = await ask(dialect, script, manner);
      const { result } = asked;
      expect(result).toMatchObject(expected);
      if (more.outcome !== undefined) expect(outcomeOf(result).outcome).toBe(more.outcome);
      const completion = result.ok ? result.completion : result.partial;
      if (more.usage === "absent") expect(completion).not.toHaveProperty("usage");
      else if (more.usage !== undefined) expect(completion?.usage).toEqual(more.usage);
      more.also?.(asked);
    });
  },
);
