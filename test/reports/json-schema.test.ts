import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { renderJson } from "../../src/reports/json.js";
import type { ReportModel } from "../../src/reports/model.js";
import { reportJsonSchema, reportSchema } from "../../src/reports/schema/report.js";
import { mixedReport } from "./mixed-report.js";

const FILE = fileURLToPath(
  new URL("../../docs/schemas/assay.report-1.schema.json", import.meta.url),
);

describe("the JSON Schema of a report", () => {
  it("is the one that is shipped (npm run schemas writes it anew)", () => {
    expect(readFileSync(FILE, "utf8")).toBe(reportJsonSchema());
  });

  it("takes a real report", async () => {
    const model = await mixedReport();
    expect(reportSchema.safeParse(JSON.parse(renderJson(model))).error).toBeUndefined();
  });

  it("knows every key of the model: one more, or one less, is refused", async () => {
    const model = await mixedReport();
    const { runs, ...less } = model;
    expect(reportSchema.safeParse({ ...model, extra: 1 }).success).toBe(false);
    expect(reportSchema.safeParse(less).success).toBe(false);
    expect(runs.length).toBeGreaterThan(0);
  });

  it("says what the types say", () => {
    expectTypeOf<keyof z.infer<typeof reportSchema>>().toEqualTypeOf<keyof ReportModel>();
    type Shown = z.infer<typeof reportSchema>;
    expectTypeOf<keyof Shown["entries"][number]>().toEqualTypeOf<
      keyof ReportModel["entries"][number]
    >();
    expectTypeOf<keyof Shown["samples"][number]>().toEqualTypeOf<
      keyof ReportModel["samples"][number]
    >();
    expectTypeOf<keyof Shown["runs"][number]>().toEqualTypeOf<keyof ReportModel["runs"][number]>();
  });
});
