import { describe, expect, it } from "vitest";
import { RENDERERS } from "../../src/reports/index.js";
import { mixedStore, modelOf } from "./mixed-report.js";

describe("a rendered report", () => {
  it.each(
    Object.entries(RENDERERS).flatMap(([format, files]) =>
      files.flatMap((renderer) =>
        "render" in renderer ? [[renderer.file, format, renderer.render] as const] : [],
      ),
    ),
  )(
    "%s is the same, byte for byte, whenever it is rendered from the database",
    async (_file, _format, render) => {
      const store = await mixedStore();
      const first = await render(modelOf(store));
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await render(modelOf(store))).toBe(first);
      expect(first.length).toBeGreaterThan(100);
    },
  );
});
