import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { link } from "../../../src/reports/html/link.js";
import { folderWith } from "../../helpers/files.js";

function linked(files: Readonly<Record<string, string>>): string {
  return link(pathToFileURL(join(folderWith(files), "main.js")));
}

describe("linking the page's script", () => {
  it("runs modules in the order they need each other, each once, with names of their own", () => {
    const script = linked({
      "main.js":
        'import { a } from "./a.js";\nimport { b as other } from "./in/b.js";\nconst x = 1;\nout.push(a + other + x);\n',
      "a.js": 'import { b } from "./in/b.js";\nconst x = 10;\nexport const a = b + x;\n',
      "in/b.js": 'out.push("b");\nconst x = 100;\nexport function b2() {}\nexport const b = x;\n',
    });
    const out: unknown[] = [];
    runInNewContext(script, { out });
    expect(out).toEqual(["b", 211]);
  });

  it.each([
    ['import x from "./a.js";\n', "a default import"],
    ["export default 1;\n", "a default export"],
    ['import "vega";\n', "a package"],
  ])("refuses what it does not know: %j (%s)", (text) => {
    expect(() => linked({ "main.js": text, "a.js": "" })).toThrow(/cannot hold/);
  });
});
