import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseYamlWithLines } from "../../src/config/yaml-file.js";
import { FORMATS } from "../../src/suites/formats/index.js";
import { suiteSchema } from "../../src/suites/schema.js";

const DOCS = readFileSync(new URL("../../docs/suites.md", import.meta.url), "utf8");
const EXAMPLES = [...DOCS.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

it("the documentation shows a suite for each format, and every one of them is valid", () => {
  const heads = EXAMPLES.map(
    (yaml) => parseYamlWithLines(yaml, "docs/suites.md", suiteSchema, "suite").data,
  );
  expect(heads.map(({ format }) => format)).toEqual(Object.keys(FORMATS));
});
